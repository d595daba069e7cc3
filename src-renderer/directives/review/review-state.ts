import type { Deadline } from '../../../src-main/contract/deadline.ts'
import type { DirectiveHeader, Review, ReviewTask } from '../../../src-main/contract/directive.ts'

/** What the clerk did in the review. */
export type ReviewAction =
  | { type: 'replace'; review: Review }
  | { type: 'header'; change: Partial<DirectiveHeader> }
  | { type: 'task'; key: string; change: Partial<Omit<ReviewTask, 'key' | 'deadline'>> }
  | { type: 'deadline'; key: string; change: Partial<Deadline> }
  | { type: 'toggleMine'; key: string }
  | { type: 'toggleDropped'; key: string }
  | { type: 'add'; key: string; text: string; span: { start: number; end: number } }
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

/** A passage the clerk selected becomes a task of ours, placed where it stands in the letter. */
function addTask(
  review: Review,
  added: { key: string; text: string; span: { start: number; end: number } },
): Review {
  const task: ReviewTask = {
    key: added.key,
    path: '',
    text: added.text,
    agencies: [],
    coordinating: [],
    deadline: { text: null, kind: 'none', lastDay: null, qualifier: null, recurrence: null },
    reportTo: null,
    product: null,
    span: { ...added.span, page: 1 },
    concern: 'yes',
    doubtfulPhrases: [],
    mine: true,
    role: 'lead',
    dropped: false,
  }
  const after = review.tasks.findIndex(({ span }) => span !== null && span.start > added.span.start)
  return { ...review, tasks: review.tasks.toSpliced(after === -1 ? review.tasks.length : after, 0, task) }
}
