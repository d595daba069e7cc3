import type { FactContent, FactView } from '../../src-main/contract/commitment.ts'
import type { IsoDate } from '../../src-main/contract/common.ts'

/** What the latest letter issued up to an as-of date commits to; null before the first. */
export function latestCommitted(
  facts: readonly FactView[],
  asOf: IsoDate,
): Extract<FactContent, { kind: 'committed' }> | null {
  const latest = facts
    .filter((fact) => fact.content.kind === 'committed' && !fact.retracted && fact.happenedOn <= asOf)
    .toSorted((a, b) => compare(place(a), place(b)))
    .at(-1)
  return latest?.content.kind === 'committed' ? latest.content : null
}

/** When it happened, then when it was entered; ids rise with time. */
function place({ happenedOn, enteredAt, id }: FactView): string {
  return `${happenedOn} ${enteredAt} ${id}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
