import { readDays, readPeriods } from './deadline-dates.ts'
import { wholeField } from './deadline-field.ts'
import type { DeadlineContext, DeadlineReading, DeadlineWords } from './deadline-reading.ts'
import {
  readEvents,
  readRanges,
  readRhythm,
  readSoft,
  readStanding,
  readStarts,
  rhythmLimit,
  standingRhythm,
} from './deadline-rhythms.ts'
import { keyOf } from './vietnamese-key.ts'

/**
 * Reads when something is due from the words of an item or of a field.
 * In an item a date is a limit only with words of limit before it ("trước ngày", "trong tháng"): years in names of
 * plans, dates of events, budgets and cited documents are none.
 */
export function readDeadline(text: string, context: DeadlineContext): DeadlineReading {
  const key = hide(keyOf(text), context.masked ?? [])
  if (context.field && /[\s.;]$/.test(text)) return readDeadline(text.replace(/[\s.;]+$/, ''), context)
  const dated = [...readDays(text, key, context), ...readPeriods(text, key, context)]
  const ranges = readRanges(text, key, context)
  const inRange = (one: DeadlineWords) =>
    ranges.some((range) => one.start >= range.start && one.end <= range.end)
  const limits = dated.filter((one) => !inRange(one))
  const recurring = limits.filter((one) => one.kind === 'recurring')
  const due = limits
    .filter((one) => one.lastDay !== null)
    .toSorted(
      (a, b) => (a.lastDay ?? '').localeCompare(b.lastDay ?? '') || rank(a) - rank(b) || a.start - b.start,
    )
  const rhythm = readRhythm(key)
  const loose = [
    ...ranges,
    ...recurring,
    ...rhythmLimit(text, key, rhythm, context),
    ...readEvents(text, key, context),
    ...readStarts(text, key, context),
    ...readStanding(text, key, context),
    ...readSoft(text, key),
  ]
  const standing = loose.find((one) => one.kind === 'standing')
  const all = context.field ? fieldOrder(key, due, ranges, loose) : [...due, ...loose]
  const main = all[0] ?? (context.field ? wholeField(text, key) : null)
  const recurrence = rhythm ?? (standing === undefined ? null : standingRhythm(standing.text))
  return { main, others: due.filter((one) => one !== main), recurrence }
}

/** In a field the words that stand first say what kind of time it is: "Thường xuyên, …", "Theo kế hoạch …". */
function fieldOrder(
  key: string,
  due: readonly DeadlineWords[],
  ranges: readonly DeadlineWords[],
  loose: readonly DeadlineWords[],
): DeadlineWords[] {
  const first = /^\s*(?:Thực hiện |Nhiệm vụ )?thường xuyên/iu.test(key)
    ? 'standing'
    : /^\s*theo /iu.test(key)
      ? 'event'
      : null
  return [
    ...loose.filter((one) => one.kind === first),
    ...(ranges.length > 0 ? ranges : []),
    ...due,
    ...loose,
  ]
}

const rank = (one: DeadlineWords): number =>
  one.kind === 'day' ? 0 : one.kind === 'month' ? 1 : one.kind === 'quarter' ? 2 : 3

function hide(key: string, masks: readonly { start: number; end: number }[]): string {
  let hidden = key
  for (const { start, end } of masks)
    hidden = hidden.slice(0, start) + '\u0001'.repeat(Math.max(0, end - start)) + hidden.slice(end)
  return hidden
}
