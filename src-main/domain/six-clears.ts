import type { ClearName, Fact, RegisteredCommitment, SixClears } from '../contract/commitment.ts'
import type { Deadline } from '../contract/deadline.ts'

const NAMES: readonly ClearName[] = ['person', 'work', 'time', 'responsibility', 'product', 'authority']

/**
 * The six clears as last set. Work, time, product and authority start from what the letter itself says,
 * so that the clerk fills in only what is unclear.
 */
export function currentClears(commitment: RegisteredCommitment, facts: readonly Fact[]): SixClears {
  const set = facts.findLast((fact) => fact.content.kind === 'clears')
  if (set !== undefined && set.content.kind === 'clears') return set.content.clears
  return {
    person: '',
    work: commitment.text,
    time: timeInLetter(commitment.deadline),
    responsibility: '',
    product: commitment.product ?? '',
    authority: commitment.reportTo ?? '',
  }
}

/** The clears that are still empty, in their usual order. */
export function missingClears(clears: SixClears): ClearName[] {
  return NAMES.filter((name) => clears[name].trim() === '')
}

const WORDS: Readonly<Record<ClearName, string>> = {
  person: 'rõ người',
  work: 'rõ việc',
  time: 'rõ thời gian',
  responsibility: 'rõ trách nhiệm',
  product: 'rõ sản phẩm',
  authority: 'rõ thẩm quyền',
}

/** "rõ người", as letters and directives name it. */
export function clearWords(name: ClearName): string {
  return WORDS[name]
}

function timeInLetter(deadline: Deadline): string {
  return deadline.kind === 'none' ? '' : (deadline.text ?? '')
}
