import type { Review } from '../../../src-main/contract/directive.ts'
import type { ReaderNote } from '../../../src-main/contract/extraction.ts'
import { groupQuestions } from './review-state.ts'
import { isDoubt, notedValue } from './task-notes.ts'

/** Something that waits for the clerk's eye, in the order of the screen; `id` names it in what was checked. */
export type UnsureItem =
  | { kind: 'note'; id: string; note: ReaderNote }
  | { kind: 'group'; id: string; phrase: string }
  | { kind: 'value'; id: string; key: string; name: 'deadline' | 'agencies' | 'text' }
  /** Only the clerk can say whether the task is ours. */
  | { kind: 'mine'; id: string; key: string }

/**
 * Everything in a review that nobody is sure of yet: notes on the letter, groups that may include us, values that the
 * reader wavered on. What the clerk has checked, answered or dropped is settled.
 */
export function unsureItems(
  review: Review,
  notes: {
    /** On the letter as a whole. */
    letter: readonly ReaderNote[]
    task: (task: Review['tasks'][number]) => readonly ReaderNote[]
  },
  checked: ReadonlySet<string>,
): UnsureItem[] {
  const letter = new Map(notes.letter.map((note) => [noteId(note), note]))
  const tasks = review.tasks.filter(({ dropped }) => !dropped)
  const items: UnsureItem[] = [
    ...[...letter].map(([id, note]) => ({ kind: 'note' as const, id, note })),
    ...groupQuestions(review.tasks)
      .filter(({ phrase }) =>
        tasks.some((task) => task.concern === 'doubtful' && task.doubtfulPhrases.includes(phrase)),
      )
      .map(({ phrase }) => ({ kind: 'group' as const, id: `group ${phrase}`, phrase })),
    ...tasks.flatMap((task): UnsureItem[] => {
      const names = new Set(notes.task(task).filter(isDoubt).map(notedValue))
      return [
        ...(task.concern === 'doubtful' && task.doubtfulPhrases.length === 0
          ? [{ kind: 'mine' as const, id: `mine ${task.key}`, key: task.key }]
          : []),
        ...[...names].map((name) => ({
          kind: 'value' as const,
          id: `${name} ${task.key}`,
          key: task.key,
          name,
        })),
      ]
    }),
  ]
  return items.filter(({ id }) => !checked.has(id))
}

/** Notes of one kind and detail are one thing to look at: six footnotes need no six looks. */
export function noteId({ code, detail }: Pick<ReaderNote, 'code' | 'detail'>): string {
  return `note ${code} ${detail ?? ''}`
}

/** The item after (or before) the one visited last, going round; null when nothing is left. */
export function nextUnsure(
  items: readonly UnsureItem[],
  last: string | null,
  step: 1 | -1,
): UnsureItem | null {
  if (items.length === 0) return null
  const at = items.findIndex(({ id }) => id === last)
  if (at < 0) return (step === 1 ? items[0] : items.at(-1)) ?? null
  return items[(at + step + items.length) % items.length] ?? null
}
