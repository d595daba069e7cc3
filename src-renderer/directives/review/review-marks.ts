import type { ReviewTask } from '../../../src-main/contract/directive.ts'
import type { Extraction } from '../../../src-main/contract/extraction.ts'
import { findWords, type Mark } from '../highlight.ts'

/** The parts of the source to mark: header values, tasks with their deadlines, and on demand the rest. */
export function reviewMarks(
  source: string,
  read: Extraction,
  tasks: readonly ReviewTask[],
  withSkipped: boolean,
): Mark[] {
  const skipped = withSkipped
    ? read.skipped.map(({ span }, index) => mark(span, 'skipped', `skipped-${index}`))
    : []
  const header = Object.entries(read.spans).map(([field, span]) => mark(span, 'header', field))
  return [
    ...skipped,
    ...header,
    ...tasks.filter(({ dropped }) => !dropped).flatMap((task) => taskMarks(source, task)),
  ]
}

/** The passage of a task, and within it the words of its deadline. */
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

function mark({ start, end }: { start: number; end: number }, kind: Mark['kind'], ref: string): Mark {
  return { start, end, kind, ref }
}
