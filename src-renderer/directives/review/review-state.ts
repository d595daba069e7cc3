import type { Deadline } from '../../../src-main/contract/deadline.ts'
import type { DirectiveHeader, Review, ReviewTask } from '../../../src-main/contract/directive.ts'
import type { ExtractedTable } from '../../../src-main/contract/extraction.ts'
import { mergeTasks } from './merge-tasks.ts'
import { nextPath } from './next-path.ts'
import { splitTask } from './split-task.ts'
import { type Columns, withRows } from './table-columns.ts'

/** What the clerk did in the review. */
export type ReviewAction =
  | { type: 'replace'; review: Review }
  | { type: 'header'; change: Partial<DirectiveHeader> }
  | { type: 'task'; key: string; change: Partial<Omit<ReviewTask, 'key' | 'deadline'>> }
  | { type: 'deadline'; key: string; change: Partial<Deadline> }
  | { type: 'toggleMine'; key: string }
  | { type: 'toggleDropped'; key: string }
  | { type: 'add'; key: string; text: string; span: { start: number; end: number } }
  /** A task typed by hand, behind another one; at the end when `after` is null. */
  | { type: 'insert'; task: ReviewTask; after: string | null }
  /** Tasks of an appendix file that was read later, and the columns of its tables by their places. */
  | { type: 'append'; tasks: readonly ReviewTask[]; columns: Readonly<Record<number, Columns>> }
  /** The rows of a table, read again with other columns; `index` counts in `extraction.tables`. */
  | {
      type: 'reread'
      index: number
      table: Pick<ExtractedTable, 'span'>
      columns: Columns
      tasks: readonly ReviewTask[]
    }
  | { type: 'drop'; keys: readonly string[] }
  /** Takes the second task into the first. */
  | { type: 'merge'; first: string; second: string }
  | { type: 'split'; key: string; cut: { at: number; newKey: string; source: string } }
  /** An answer to "does this group include us?", with all answers so far by the words of the group. */
  | { type: 'answer'; phrase: string; answers: Readonly<Record<string, boolean>> }

/** The review after an action. */
export function changeReview(review: Review, action: ReviewAction): Review {
  switch (action.type) {
    case 'replace':
      return action.review
    case 'header':
      return { ...review, header: { ...review.header, ...action.change } }
    case 'task':
      return withTask(review, action.key, (task) => ({ ...task, ...action.change }))
    case 'deadline':
      return withTask(review, action.key, (task) => ({
        ...task,
        deadline: { ...task.deadline, ...action.change },
      }))
    case 'toggleMine':
      return withTask(review, action.key, (task) => ({
        ...task,
        mine: !task.mine,
        concern: task.mine ? 'no' : 'yes',
      }))
    case 'toggleDropped':
      return withTask(review, action.key, (task) => ({ ...task, dropped: !task.dropped }))
    case 'add':
      return addTask(review, action)
    case 'insert':
      return { ...review, tasks: inserted(review.tasks, action.task, action.after) }
    case 'append':
      return { ...review, tasks: [...review.tasks, ...action.tasks] }
    case 'reread':
      return { ...review, tasks: withRows(review.tasks, action.table, action.tasks) }
    case 'drop':
      return {
        ...review,
        tasks: review.tasks.map((task) =>
          action.keys.includes(task.key) ? { ...task, dropped: true } : task,
        ),
      }
    case 'merge':
      return { ...review, tasks: mergeTasks(review.tasks, action.first, action.second) }
    case 'split':
      return { ...review, tasks: splitTask(review.tasks, action.key, action.cut) }
    case 'answer':
      return {
        ...review,
        tasks: review.tasks.map((task) =>
          task.doubtfulPhrases.includes(action.phrase) ? withAnswers(task, action.answers) : task,
        ),
      }
  }
}

/** How many tasks would be registered, how many of them as ours, and how many nobody has decided on. */
export function summarize(review: Review): { tasks: number; mine: number; doubtful: number } {
  const kept = review.tasks.filter(({ dropped }) => !dropped)
  return {
    tasks: kept.length,
    mine: kept.filter(({ mine }) => mine).length,
    doubtful: kept.filter(({ concern }) => concern === 'doubtful').length,
  }
}

/** The groups to ask about, with how many tasks depend on each, in the order of the letter. */
export function groupQuestions(tasks: readonly ReviewTask[]): { phrase: string; tasks: number }[] {
  const counts = new Map<string, number>()
  for (const phrase of tasks.flatMap((task) => [...new Set(task.doubtfulPhrases)])) {
    counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
  }
  return [...counts].map(([phrase, count]) => ({ phrase, tasks: count }))
}

function withTask(review: Review, key: string, change: (task: ReviewTask) => ReviewTask): Review {
  return { ...review, tasks: review.tasks.map((task) => (task.key === key ? change(task) : task)) }
}

/** One group that includes us is enough; only when none of them does is the task not ours. */
function withAnswers(task: ReviewTask, answers: Readonly<Record<string, boolean>>): ReviewTask {
  const given = task.doubtfulPhrases.map((phrase) => answers[phrase])
  if (given.includes(true)) return { ...task, concern: 'yes', mine: true }
  return { ...task, concern: given.every((answer) => answer === false) ? 'no' : 'doubtful', mine: false }
}

/** A task of ours that says nothing but its text yet. */
export function blankTask(key: string, text: string): ReviewTask {
  return {
    key,
    path: '',
    text,
    agencies: [],
    coordinating: [],
    deadline: { text: null, kind: 'none', lastDay: null, qualifier: null, recurrence: null },
    reportTo: null,
    product: null,
    span: null,
    concern: 'yes',
    doubtfulPhrases: [],
    mine: true,
    role: 'lead',
    dropped: false,
  }
}

/** A passage the clerk selected becomes a task of ours, placed where it stands in the letter. */
function addTask(
  review: Review,
  added: { key: string; text: string; span: { start: number; end: number } },
): Review {
  const after = review.tasks.findIndex(({ span }) => span !== null && span.start > added.span.start)
  const before = (after < 0 ? review.tasks : review.tasks.slice(0, after)).findLast(
    ({ span }) => span !== null,
  )
  const task: ReviewTask = {
    ...blankTask(added.key, added.text),
    ...numbered(added.text, before?.path ?? ''),
    span: { page: 1, ...added.span },
  }
  return { ...review, tasks: review.tasks.toSpliced(after === -1 ? review.tasks.length : after, 0, task) }
}

/** An item that goes on with the numbering of the one before it has its path; its number is no part of its text. */
function numbered(text: string, before: string): Pick<ReviewTask, 'path' | 'text'> {
  const [, letter, number, bullet, rest] = /^(?:([a-zđ])\)|(\d{1,2})[.)]|([-–]))\s+(.+)$/su.exec(text) ?? []
  const path = nextPath(before)
  const own = path.split('.').at(-1) ?? ''
  const follows =
    own !== '' && (own === letter || own === number || (bullet !== undefined && /^dash\d/.test(own)))
  return follows && rest !== undefined ? { path, text: rest } : { path: '', text }
}

function inserted(tasks: readonly ReviewTask[], task: ReviewTask, after: string | null): ReviewTask[] {
  const at = after === null ? -1 : tasks.findIndex(({ key }) => key === after)
  return tasks.toSpliced(at < 0 ? tasks.length : at + 1, 0, task)
}
