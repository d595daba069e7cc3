import type { Deadline } from '../../../src-main/contract/deadline.ts'
import type { DirectiveHeader, Review, ReviewTask } from '../../../src-main/contract/directive.ts'
import type { ExtractedTable } from '../../../src-main/contract/extraction.ts'
import { mergeTasks } from './merge-tasks.ts'
import { splitTask } from './split-task.ts'
import { withRows } from './table-columns.ts'

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
  /** Tasks of an appendix file that was read later. */
  | { type: 'append'; tasks: readonly ReviewTask[] }
  /** The rows of a table, read again with other columns. */
  | { type: 'reread'; table: Pick<ExtractedTable, 'span'>; tasks: readonly ReviewTask[] }
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
  const task: ReviewTask = { ...blankTask(added.key, added.text), span: { page: 1, ...added.span } }
  const after = review.tasks.findIndex(({ span }) => span !== null && span.start > added.span.start)
  return { ...review, tasks: review.tasks.toSpliced(after === -1 ? review.tasks.length : after, 0, task) }
}

function inserted(tasks: readonly ReviewTask[], task: ReviewTask, after: string | null): ReviewTask[] {
  const at = after === null ? -1 : tasks.findIndex(({ key }) => key === after)
  return tasks.toSpliced(at < 0 ? tasks.length : at + 1, 0, task)
}
