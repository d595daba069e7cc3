import { z } from 'zod'
import { isoDate, text } from './common.ts'

/**
 * What the words of a deadline mean.
 * - day, month, quarter, year: `lastDay` is the date, or the last day of the period
 * - range: from–to, or open-ended; `lastDay` is the end when it is known
 * - recurring: "hằng tháng", "trước ngày 20 hằng tháng"
 * - standing: "thường xuyên"
 * - event: "ngay sau khi …", "theo lộ trình"
 * - none: the letter sets no time
 */
export const deadlineKind = z.enum([
  'day',
  'month',
  'quarter',
  'year',
  'range',
  'recurring',
  'standing',
  'event',
  'none',
])
export type DeadlineKind = z.infer<typeof deadlineKind>

export const deadline = z.object({
  /** The words as written, without "hoàn thành". */
  text: text.nullable(),
  kind: deadlineKind,
  lastDay: isoDate.nullable(),
  /** The words before the date: "trước ngày", "chậm nhất", "trong năm". */
  qualifier: text.nullable(),
  /** The rhythm as written, in lower case: "hằng tháng", "thường xuyên". */
  recurrence: text.nullable(),
})
export type Deadline = z.infer<typeof deadline>
