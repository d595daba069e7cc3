import type { Deadline, DeadlineKind } from '../../src-main/contract/deadline.ts'

/** The kinds that mean nothing without a last day. */
export function needsLastDay(kind: DeadlineKind): boolean {
  return kind === 'day' || kind === 'month' || kind === 'quarter' || kind === 'year'
}

/** A deadline before anything is typed. */
export const noDeadline: Deadline = {
  text: null,
  kind: 'none',
  lastDay: null,
  qualifier: null,
  recurrence: null,
}

/** The words as typed, or none when they are blank; the qualifier "trước ngày" is read from them. */
export function finishedDeadline(typed: Deadline): Deadline {
  const text = typed.text?.trim() ?? ''
  const qualifier = /^(?:hoàn thành\s+)?(trước ngày|trước|chậm nhất|đến hết ngày|trong)(?=\s)/i.exec(text)
  return {
    ...typed,
    text: text === '' ? null : text,
    qualifier: qualifier?.[1]?.toLowerCase() ?? typed.qualifier,
    recurrence: typed.kind === 'recurring' || typed.kind === 'standing' ? text.toLowerCase() || null : null,
  }
}
