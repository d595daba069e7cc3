import type { Review } from '../../../src-main/contract/directive.ts'
import { changeReview, type ReviewAction } from './review-state.ts'
import type { Columns } from './table-columns.ts'

/** What the clerk has decided: the review and what goes with it. */
export type Decisions = {
  review: Review
  /** Whether a group includes us, by its words. */
  answers: Readonly<Record<string, boolean>>
  /** Doubtful values that were looked at, by the ids of `unsureItems`. */
  checked: readonly string[]
  /** How the columns of each table are mapped, by its place in `extraction.tables`. */
  columns: Readonly<Record<number, Columns>>
}

/** The decisions with what was decided before, so that a slip of the hand costs one key. */
export type History = {
  present: Decisions
  past: readonly Decisions[]
  future: readonly Decisions[]
  /** Which field the last change was typed into; further changes of it belong to the same step. */
  typing: string | null
}

export type HistoryAction =
  | ReviewAction
  | { type: 'undo' }
  | { type: 'redo' }
  /** The clerk has looked at a doubtful value and leaves it as it is. */
  | { type: 'check'; id: string }

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
  const changed = decide(present, action)
  if (action.type === 'replace') return startHistory(changed)
  if (changed === present) return history
  const typing = fieldOf(action)
  const goesOn = typing !== null && typing === history.typing
  return {
    present: changed,
    past: goesOn ? past : [...past, present].slice(-MOST_STEPS),
    future: [],
    typing,
  }
}

function decide(present: Decisions, action: ReviewAction | { type: 'check'; id: string }): Decisions {
  if (action.type === 'check') {
    return present.checked.includes(action.id)
      ? present
      : { ...present, checked: [...present.checked, action.id] }
  }
  const review = changeReview(present.review, action)
  if (action.type === 'answer') return { ...present, review, answers: action.answers }
  if (action.type === 'reread') {
    return { ...present, review, columns: { ...present.columns, [action.index]: action.columns } }
  }
  if (action.type === 'append') {
    return { ...present, review, columns: { ...present.columns, ...action.columns } }
  }
  return review === present.review ? present : { ...present, review }
}

/** Typing sends one action per key; everything else is a step of its own. */
function fieldOf(action: ReviewAction | { type: 'check' }): string | null {
  if (action.type === 'header') return `header ${Object.keys(action.change).join()}`
  if (action.type !== 'task' && action.type !== 'deadline') return null
  return `${action.type} ${action.key} ${Object.keys(action.change).join()}`
}
