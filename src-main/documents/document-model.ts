import type { Layout } from './layout-of.ts'

/**
 * A document as its writers see it: finished words in the order of the page, no layout.
 * Every string is final: punctuation, capitals and blanks are set before it gets here.
 */
export interface DocumentModel {
  readonly layout: Layout
  /** Document property and title of the preview. */
  readonly title: string
  /** The issuing agency as a document property. */
  readonly author: string
  readonly letterhead: Letterhead
  /** Tên loại and trích yếu; null for a công văn, which has neither. */
  readonly heading: { readonly typeName: string; readonly subject: string } | null
  /** Kính gửi; empty prints nothing. */
  readonly addressees: readonly string[]
  readonly body: readonly Block[]
  readonly signature: { readonly titles: readonly string[]; readonly name: string }
  /** Lines of Nơi nhận with their dashes. */
  readonly recipients: readonly string[]
  /** Ký hiệu người soạn thảo and number of copies, below Nơi nhận; empty prints nothing (ô số 12). */
  readonly drafterCode: string
  readonly appendices: readonly Appendix[]
}

export interface Letterhead {
  /** In capitals; empty when there is none. */
  readonly parentAgency: string
  /** In capitals. */
  readonly issuingAgency: string
  /** "Số:      /SKHCN-VP". */
  readonly numberLine: string
  /** "V/v …"; empty for a document with a type. */
  readonly letterSubject: string
  /** "KHẨN", "THƯỢNG KHẨN", "HỎA TỐC" in a red box; empty prints none (ô số 10b). */
  readonly urgency: string
  /** "An Giang, ngày 05 tháng 12 năm 2025". */
  readonly placeDate: string
}

/** Printed on landscape pages with numbers of its own (Phụ lục I, Phần I, Mục III.1). */
export interface Appendix {
  /** "Phụ lục", or "Phụ lục I" when there are several. */
  readonly label: string
  /** In capitals. */
  readonly title: string
  /** "(Kèm theo Công văn số … ngày … của …)". */
  readonly reference: string
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'basis' | 'body' | 'section' | 'clause' | 'periodNote'; readonly text: string }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'chart'; readonly chart: BarChart }

export interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export interface Column {
  readonly title: string
  /** Millimetres; the writers scale the sum of all columns to the page. */
  readonly width: number
  readonly align: 'left' | 'center' | 'right'
}

export interface Row {
  /** A cell may hold line breaks. */
  readonly cells: readonly string[]
  readonly bold?: boolean
}

/** Bars below each other on one scale; it reads the same in black and white. */
export interface BarChart {
  readonly title: string
  /** What the parts of each bar are, in their order. */
  readonly legend: readonly { readonly name: string; readonly tone: Tone }[]
  readonly rows: readonly BarRow[]
}

export interface BarRow {
  readonly label: string
  /** One count for each entry of the legend. */
  readonly parts: readonly number[]
  /** What stands at the end of the bar: "12/20". */
  readonly value: string
}

/** How a part is drawn: dark, light, hatched or empty. */
export type Tone = 'done' | 'open' | 'overdue' | 'other'
