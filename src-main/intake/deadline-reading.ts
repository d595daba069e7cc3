import type { IsoDate } from '../contract/common.ts'
import type { DeadlineKind } from '../contract/deadline.ts'

/** One limit found in the words. Offsets count within the text given. */
export type DeadlineWords = {
  /** Verbatim, without "hoàn thành". */
  readonly text: string
  readonly kind: DeadlineKind
  /** The date as written, or the last day of the month, quarter or year; null for the other kinds. */
  readonly lastDay: IsoDate | null
  /** The words before the date: "trước ngày", "chậm nhất", "trong năm". */
  readonly qualifier: string | null
  readonly start: number
  readonly end: number
}

export type DeadlineReading = {
  /** The limit that counts: the first due; on a tie the day. Null when the words set no time. */
  readonly main: DeadlineWords | null
  readonly others: readonly DeadlineWords[]
  /** The rhythm in lower case: "hằng tháng", "thường xuyên". */
  readonly recurrence: string | null
}

export type DeadlineContext = {
  /** Year of the letter, for dates written without one. */
  readonly year: number | null
  /** When the letter was issued: in December "trước ngày 15/01" without a year means the next one. */
  readonly issued?: IsoDate | null
  /** The whole text is the value of a field "Thời gian: …" or a cell, so that bare dates are limits too. */
  readonly field: boolean
  /** Offsets that say nothing about time: cited documents with their dates, quotations. */
  readonly masked?: readonly { readonly start: number; readonly end: number }[]
}
