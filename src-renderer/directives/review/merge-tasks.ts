import type { Deadline } from '../../../src-main/contract/deadline.ts'
import type { ReviewTask } from '../../../src-main/contract/directive.ts'
import type { Span } from '../../../src-main/contract/extraction.ts'
import { renumberedPieces } from './task-pieces.ts'

/**
 * The tasks with `second` taken into `first`, which keeps its key, path and place. Agencies are united, the
 * earlier last day wins so that no deadline slips, and it is ours when either part was.
 */
export function mergeTasks(tasks: readonly ReviewTask[], first: string, second: string): ReviewTask[] {
  const one = tasks.find(({ key }) => key === first)
  const other = tasks.find(({ key }) => key === second)
  if (one === undefined || other === undefined || one === other) return [...tasks]
  const merged = merge(one, other)
  const left = tasks.flatMap((task) => (task === one ? [merged] : task === other ? [] : [task]))
  return renumberedPieces(left, one.path)
}

function merge(one: ReviewTask, other: ReviewTask): ReviewTask {
  const agencies = united(one.agencies, other.agencies)
  const concern = [one.concern, other.concern]
  const decided = concern.includes('yes') ? 'yes' : concern.includes('doubtful') ? 'doubtful' : 'no'
  const mine = one.mine || other.mine
  const leads = [one, other].some((task) => task.mine && task.role === 'lead')
  return {
    ...one,
    text: `${one.text} ${other.text}`,
    agencies,
    coordinating: united(one.coordinating, other.coordinating).filter((name) => !agencies.includes(name)),
    deadline: earlier(one.deadline, other.deadline),
    reportTo: joined(one.reportTo, other.reportTo),
    product: joined(one.product, other.product),
    accountable: joined(one.accountable ?? null, other.accountable ?? null),
    sourceDocument: joined(one.sourceDocument ?? null, other.sourceDocument ?? null),
    note: joined(one.note ?? null, other.note ?? null),
    span: unitedSpan(one.span, other.span),
    concern: decided,
    doubtfulPhrases: decided === 'doubtful' ? united(one.doubtfulPhrases, other.doubtfulPhrases) : [],
    mine,
    role: mine ? (leads ? 'lead' : 'coordinating') : one.role,
  }
}

function united(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])]
}

function earlier(one: Deadline, other: Deadline): Deadline {
  if (one.lastDay === null && other.lastDay === null) return one.kind === 'none' ? other : one
  if (one.lastDay === null) return other
  return other.lastDay !== null && other.lastDay < one.lastDay ? other : one
}

function joined(one: string | null, other: string | null): string | null {
  if (one === null || other === null || one === other) return one ?? other
  return `${one}; ${other}`
}

function unitedSpan(one: Span | null, other: Span | null): Span | null {
  if (one === null || other === null) return one ?? other
  return {
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
    page: Math.min(one.page, other.page),
  }
}
