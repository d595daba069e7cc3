import type { Clause, ReviewTask } from '../../../src-main/contract/directive.ts'

const names = [
  'agencies',
  'coordinating',
  'lastDay',
  'product',
  'reportTo',
  'accountable',
  'sourceDocument',
  'note',
] as const

/** A value that a letter changed when it came again; empty words where there is none. */
export type ValueChange = { name: (typeof names)[number]; before: string; after: string }

type Compared = Pick<Clause, 'agencies' | 'coordinating' | 'deadline'> &
  Partial<
    Record<'product' | 'reportTo' | 'accountable' | 'sourceDocument' | 'note', string | null | undefined>
  >

/** The values beside text and wording of the deadline that differ, whatever their case and blanks. */
export function changedValues(before: Clause, after: ReviewTask): ValueChange[] {
  return names
    .map((name) => ({ name, before: wordsOf(before, name), after: wordsOf(after, name) }))
    .filter((change) => folded(change.before) !== folded(change.after))
}

function wordsOf(side: Compared, name: (typeof names)[number]): string {
  if (name === 'agencies' || name === 'coordinating') return side[name].join('; ')
  if (name === 'lastDay') return side.deadline.lastDay ?? ''
  return side[name] ?? ''
}

function folded(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
