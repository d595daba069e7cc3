import type { IsoDate } from '../../../src-main/contract/common.ts'
import type { Deadline } from '../../../src-main/contract/deadline.ts'
import { parseDate } from '../../ui/parse-date.ts'
import { lastDayOfMonth } from '../../ui/plain-date.ts'

/**
 * A deadline typed in one field: a date in any of the ways of `parseDate`, words around a date ("trước ngày
 * 9/12/2025"), a month, quarter or year ("Quý IV/2025"), a rhythm ("hằng tháng"), "thường xuyên". Other words
 * are kept as they are, without a last day. "trước ngày" is kept as the qualifier, since it decides whether the day
 * itself is still in time.
 */
export function typedDeadline(typed: string, today: IsoDate): Deadline {
  const text = typed.trim()
  const qualifier = /^(?:trước ngày|trước|chậm nhất|muộn nhất|trong|đến)(?!\p{L})/iu.exec(text)?.[0] ?? null
  const deadline: Deadline = { text, kind: 'none', lastDay: null, qualifier, recurrence: null }
  if (text === '') return { ...deadline, text: null }
  // `parseDate` gives the last day of a period; here the period itself matters.
  const day = (namesPeriod.test(text) ? null : parseDate(text, today)) ?? dateWithin(text, today)
  if (day !== null) return { ...deadline, kind: 'day', lastDay: day }
  if (/thường xuyên|liên tục/iu.test(text)) return { ...deadline, kind: 'standing' }
  if (/(?:^|\s)(?:hằng|hàng|định kỳ|mỗi)\s/iu.test(`${text} `)) {
    return { ...deadline, kind: 'recurring', recurrence: text }
  }
  const year = Number(/(?:19|20)\d{2}/.exec(text)?.[0] ?? today.slice(0, 4))
  const quarter = /quý\s+(IV|I{1,3}|[1-4])(?![\p{L}\d])/iu.exec(text)?.[1]
  if (quarter !== undefined)
    return { ...deadline, kind: 'quarter', lastDay: lastDayOfMonth(year, quarterOf(quarter) * 3) }
  const month = /tháng\s+(1[0-2]|0?[1-9])(?!\d)/iu.exec(text)?.[1]
  if (month !== undefined) return { ...deadline, kind: 'month', lastDay: lastDayOfMonth(year, Number(month)) }
  if (/năm\s+(?:19|20)\d{2}/iu.test(text)) return { ...deadline, kind: 'year', lastDay: `${year}-12-31` }
  return deadline
}

const namesPeriod = /^(?:(?:trước|trong|hết|đến hết|cuối)\s+)?(?:quý|tháng|năm)\s+[\dIV]/iu

/** The last date written in the words: "từ 1/11 đến 30/11/2025" ends on the second. */
function dateWithin(text: string, today: IsoDate): IsoDate | null {
  const dates = [...text.matchAll(/\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?!\d)/g)]
  const last = dates.at(-1)?.[0]
  return last === undefined ? null : parseDate(last, today)
}

function quarterOf(written: string): number {
  const roman = ['I', 'II', 'III', 'IV'].indexOf(written.toUpperCase())
  return roman >= 0 ? roman + 1 : Number(written)
}
