import type { Review } from '../../../src-main/contract/directive.ts'
import { changeReview, type ReviewAction } from './review-state.ts'

/** What the clerk has decided: the review, and the answers about groups that go with it. */
export type Decisions = { review: Review; answers: Readonly<Record<string, boolean>> }

/** The decisions with what was decided before, so that a slip of the hand costs one key. */
export type History = {
  present: Decisions
  past: readonly Decisions[]
  future: readonly Decisions[]
  /** Which field the last change was typed into; further changes of it belong to the same step. */
  typing: string | null
}

export type HistoryAction = ReviewAction | { type: 'undo' } | { type: 'redo' }

const MOST_STEPS = 200

export function startHistory(present: Decisions): History {
  return { present, past: [], future: [], typing: null }
}

/** The history after an action; `replace` begins it anew. */
export function changeHistory(history: History, action: HistoryAction): History {
  const { present, past, future } = history
  if (action.type === 'undo') {
    const last = past.at(-1)
    if (last === undefined) return history
    return { present: last, past: past.slice(0, -1), future: [present, ...future], typing: null }
  }
  if (action.type === 'redo') {
    const [next, ...rest] = future
    if (next === undefined) return history
    return { present: next, past: [...past, present], future: rest, typing: null }
  }
  const review = changeReview(present.review, action)
  const answers = action.type === 'answer' ? action.answers : present.answers
  const changed = { review, answers }
  if (action.type === 'replace') return startHistory(changed)
  if (review === present.review && answers === present.answers) return history
  const typing = fieldOf(action)
  const goesOn = typing !== null && typing === history.typing
  return {
    present: changed,
    past: goesOn ? past : [...past, present].slice(-MOST_STEPS),
    future: [],
    typing,
  }
}

/** Typing sends one action per key; everything else is a step of its own. */
function fieldOf(action: ReviewAction): string | null {
  if (action.type === 'header') return `header ${Object.keys(action.change).join()}`
  if (action.type !== 'task' && action.type !== 'deadline') return null
  return `${action.type} ${action.key} ${Object.keys(action.change).join()}`
}
