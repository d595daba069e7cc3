import type { ReviewTask } from '../../../src-main/contract/directive.ts'
import type { Extraction } from '../../../src-main/contract/extraction.ts'
import { findWords, type Mark } from '../highlight.ts'
import { isDoubt } from './task-notes.ts'
import { valueId } from './task-values.ts'
import type { Place, PlacedValue } from './value-places.ts'

/** The parts of the source to mark: header values, citations, tasks with their values, and on demand the rest. */
export function reviewMarks(
  read: Pick<Extraction, 'bases' | 'spans' | 'tasks'>,
  tasks: readonly ReviewTask[],
  placed: (task: ReviewTask) => readonly PlacedValue[],
  left: readonly { span: Place }[],
): Mark[] {
  return [
    ...left.map(({ span }, index) => mark(span, 'skipped', `${index}`)),
    ...Object.entries(read.spans).map(([field, span]) => mark(span, 'header', field)),
    ...read.bases.flatMap(({ span }, index) => (span === null ? [] : [mark(span, 'base', `${index}`)])),
    ...tasks.flatMap((task) => (task.dropped ? [] : ofTask(task, placed(task)))),
    ...doubts(read),
  ]
}

/** The passage of a task, and the places of its values there or in a heading before it. */
function ofTask(task: ReviewTask, values: readonly PlacedValue[]): Mark[] {
  if (task.span === null) return []
  return [
    mark(task.span, 'task', task.key),
    ...values.flatMap((value) => {
      if (value.place === null) return []
      const kind = value.name === 'deadline' ? 'deadline' : 'value'
      return [{ ...mark(value.place, kind, task.key), value: valueId(value) }]
    }),
  ]
}

/** Other dates that stand beside a deadline, and the like: where the reader wavered. */
function doubts(read: Pick<Extraction, 'tasks'>): Mark[] {
  return read.tasks.flatMap(({ span, notes }) =>
    notes.flatMap((note) => {
      const narrow = note.span !== null && note.span.end - note.span.start < span.end - span.start
      return isDoubt(note) && note.span !== null && narrow ? [mark(note.span, 'doubt', '')] : []
    }),
  )
}

/** The passage of a registered clause, and within it the words of its deadline. */
export function taskMarks(
  source: string,
  task: Pick<ReviewTask, 'span' | 'deadline'> & { key: string },
): Mark[] {
  if (task.span === null) return []
  const words = task.deadline.text ?? task.deadline.recurrence ?? ''
  const deadline = findWords(source, words, task.span)
  const marks = [mark(task.span, 'task', task.key)]
  return deadline === null ? marks : [...marks, mark(deadline, 'deadline', task.key)]
}

function mark({ start, end }: Place, kind: Mark['kind'], ref: string): Mark {
  return { start, end, kind, ref }
}
