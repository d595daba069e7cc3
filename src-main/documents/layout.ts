/**
 * The layout constants of Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I. Every writer reads them from here.
 * Lengths are millimetres, sizes and spacings points, line spacing multiples of a single line.
 * "ô số" is the box in the diagram of Mục IV. Where the decree gives a range, `range` keeps it and the
 * value is the preset; the preset follows the sample column of Mục V.
 */

/** Khổ giấy và định lề trang (Mục I.1, I.3); the landscape page keeps the same margins at its own edges. */
export const page = {
  width: 210,
  height: 297,
  marginTop: 20,
  marginBottom: 20,
  marginLeft: 30,
  marginRight: 15,
  /** From the upper edge of the sheet to the page number, inside the top margin (Mục I.7). */
  pageNumberTop: 8,
  ranges: { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] },
} as const

/** Phông chữ (Mục I.4). Liberation Serif has the same widths and is the one that may be shipped. */
export const fontFamily = 'Times New Roman'
export const shippedFontFamily = 'Liberation Serif'

/** One line of Times New Roman at "single" spacing, as a multiple of the size: ascent + descent + gap. */
export const singleLine = (1825 + 443 + 87) / 2048

type Align = 'left' | 'center' | 'right' | 'justify'

export interface TextStyle {
  /** Shown in Word's list of styles. */
  readonly name: string
  /** Box or article that sets it. */
  readonly cite: string
  readonly size: number
  /** Permitted sizes, lowest and highest. */
  readonly range: readonly [number, number]
  readonly bold: boolean
  readonly italic: boolean
  readonly align: Align
  readonly before: number
  readonly after: number
  readonly line: number
  /** Indent of the first line in millimetres. */
  readonly firstLine: number
  readonly keepWithNext: boolean
  readonly underline: boolean
  /** Level in the outline of Word and in the bookmarks of the PDF. */
  readonly outline: 1 | 2 | 3 | null
}

const plain = {
  bold: false,
  italic: false,
  underline: false,
  align: 'left',
  before: 0,
  after: 0,
  line: 1,
  firstLine: 0,
  keepWithNext: false,
  outline: null,
} as const

/** Lời văn: lùi đầu dòng 1 hoặc 1,27 cm; đoạn cách tối thiểu 6 pt; dòng từ đơn đến 1,5 (Mục II.6.e). */
const running = { align: 'justify', before: 0, after: 6, line: 1.1, firstLine: 12.7 } as const

/** Every component of a document, keyed by what it is. */
export const textStyles = {
  nationalName: {
    ...plain,
    name: 'Quốc hiệu',
    cite: 'ô số 1, Mục II.1.a',
    size: 12,
    range: [12, 13],
    bold: true,
    align: 'center',
  },
  motto: {
    ...plain,
    name: 'Tiêu ngữ',
    cite: 'ô số 1, Mục II.1.b',
    size: 13,
    range: [13, 14],
    bold: true,
    align: 'center',
  },
  parentAgency: {
    ...plain,
    name: 'Cơ quan chủ quản',
    cite: 'ô số 2, Mục II.2.b',
    size: 12,
    range: [12, 13],
    align: 'center',
  },
  issuingAgency: {
    ...plain,
    name: 'Cơ quan ban hành',
    cite: 'ô số 2, Mục II.2.b',
    size: 12,
    range: [12, 13],
    bold: true,
    align: 'center',
  },
  numberLine: {
    ...plain,
    name: 'Số, ký hiệu',
    cite: 'ô số 3, Mục II.3.c',
    size: 13,
    range: [13, 13],
    align: 'center',
    before: 6,
  },
  placeDate: {
    ...plain,
    name: 'Địa danh, thời gian',
    cite: 'ô số 4, Mục II.4.c',
    size: 13,
    range: [13, 14],
    italic: true,
    align: 'center',
    before: 6,
  },
  letterSubject: {
    ...plain,
    name: 'Trích yếu công văn',
    cite: 'ô số 5b, Mục II.5.b (cách 6pt với số và ký hiệu)',
    size: 12,
    range: [12, 13],
    align: 'center',
    before: 6,
  },
  typeName: {
    ...plain,
    name: 'Tên loại',
    cite: 'ô số 5a, Mục II.5.b',
    size: 14,
    range: [13, 14],
    bold: true,
    align: 'center',
    before: 18,
    outline: 1,
    keepWithNext: true,
  },
  subject: {
    ...plain,
    name: 'Trích yếu',
    cite: 'ô số 5a, Mục II.5.b',
    size: 14,
    range: [13, 14],
    bold: true,
    align: 'center',
    keepWithNext: true,
  },
  periodNote: {
    ...plain,
    name: 'Kỳ số liệu',
    cite: 'như lời văn, ô số 6, Mục II.6.e',
    size: 13,
    range: [13, 14],
    italic: true,
    align: 'center',
    before: 6,
    after: 6,
  },
  addressee: {
    ...plain,
    name: 'Kính gửi',
    cite: 'ô số 9a, Mục II.9.d',
    size: 14,
    range: [13, 14],
    line: 1.1,
  },
  basis: {
    ...plain,
    ...running,
    name: 'Căn cứ',
    cite: 'ô số 6, Mục II.6.a',
    size: 14,
    range: [13, 14],
    italic: true,
  },
  body: { ...plain, ...running, name: 'Nội dung', cite: 'ô số 6, Mục II.6.e', size: 14, range: [13, 14] },
  section: {
    ...plain,
    ...running,
    name: 'Mục',
    cite: 'ô số 6, Mục II.6.đ; Mục V.6.b (số thứ tự và tiêu đề của mục)',
    size: 14,
    range: [13, 14],
    bold: true,
    before: 6,
    keepWithNext: true,
    outline: 2,
  },
  clause: {
    ...plain,
    ...running,
    name: 'Khoản có tiêu đề',
    cite: 'ô số 6, Mục II.6.đ; Mục V.6.b (khoản có tiêu đề)',
    size: 14,
    range: [13, 14],
    bold: true,
    keepWithNext: true,
    outline: 3,
  },
  signerTitle: {
    ...plain,
    name: 'Quyền hạn, chức vụ',
    cite: 'ô số 7a, Mục II.7.đ',
    size: 14,
    range: [13, 14],
    bold: true,
    align: 'center',
    keepWithNext: true,
  },
  signerName: {
    ...plain,
    name: 'Họ tên người ký',
    cite: 'ô số 7b, Mục II.7.đ',
    size: 14,
    range: [13, 14],
    bold: true,
    align: 'center',
  },
  recipientsTitle: {
    ...plain,
    name: 'Nơi nhận',
    cite: 'ô số 9b, Mục II.9.d',
    size: 12,
    range: [12, 12],
    bold: true,
    italic: true,
  },
  recipient: {
    ...plain,
    name: 'Nơi nhận - danh sách',
    cite: 'ô số 9b, Mục II.9.d',
    size: 11,
    range: [11, 11],
  },
  appendixLabel: {
    ...plain,
    name: 'Phụ lục',
    cite: 'Mục III.1.b',
    size: 14,
    range: [14, 14],
    bold: true,
    align: 'center',
    keepWithNext: true,
    outline: 1,
  },
  appendixTitle: {
    ...plain,
    name: 'Tên phụ lục',
    cite: 'Mục III.1.b',
    size: 14,
    range: [13, 14],
    bold: true,
    align: 'center',
    keepWithNext: true,
  },
  appendixReference: {
    ...plain,
    name: 'Kèm theo văn bản',
    cite: 'Mục III.1.c',
    size: 13,
    range: [13, 14],
    italic: true,
    align: 'center',
    keepWithNext: true,
  },
  tableHead: {
    ...plain,
    name: 'Bảng - tiêu đề cột',
    cite: 'Mục I.5 (bảng, biểu không quy định cỡ chữ riêng)',
    size: 12,
    range: [11, 14],
    bold: true,
    align: 'center',
  },
  tableCell: {
    ...plain,
    name: 'Bảng - nội dung',
    cite: 'Mục I.5 (bảng, biểu không quy định cỡ chữ riêng)',
    size: 12,
    range: [11, 14],
  },
  /** The star below an agency of the Party; documents of the State have none. */
  star: {
    ...plain,
    name: 'Dấu sao',
    cite: 'ngoài Mục V; Hướng dẫn 36-HD/VPTW năm 2018 (văn bản Đảng)',
    size: 14,
    range: [14, 14],
    bold: true,
    align: 'center',
  },
  urgency: {
    ...plain,
    name: 'Mức độ khẩn',
    cite: 'ô số 10b, Mục III.2.b',
    size: 13,
    range: [13, 14],
    bold: true,
    align: 'center',
    before: 10,
  },
  drafterCode: {
    ...plain,
    name: 'Ký hiệu người soạn thảo',
    cite: 'ô số 12, Mục III.3',
    size: 11,
    range: [11, 11],
    before: 6,
  },
  pageNumber: {
    ...plain,
    name: 'Số trang',
    cite: 'Mục I.7',
    size: 14,
    range: [13, 14],
    align: 'center',
  },
} as const satisfies Record<string, TextStyle>

export type Component = keyof typeof textStyles

/** Columns of the letterhead: wide enough that quốc hiệu and tiêu ngữ never wrap. Together the text width. */
export const letterhead = {
  leftWidth: 71,
  rightWidth: 94,
  /** Points above the first line: marks over capitals (Ộ, Ã) reach above it and would be cut at the margin. */
  before: 2,
} as const

/** Columns of the closing table: Nơi nhận at the left margin, the signature in the right half. */
export const closing = {
  leftWidth: 80,
  rightWidth: 85,
  /** Space for the signature and the seal (36 mm across, a third of it over the signature). */
  signatureSpace: 80,
  before: 6,
} as const

/** Kính gửi stands apart from the letterhead and the text, by points. */
export const addresseeBlock = { before: 14, after: 12 } as const

/** Đường kẻ ngang, nét liền. */
export const rules = {
  /** Line width in points. */
  weight: 0.75,
  /** Space between the text and the rule, and the height of the paragraph that carries it, in points. */
  gap: 2,
  height: 2,
  /** Under the motto: as long as its text (Mục II.1.b). */
  mottoShare: 1,
  /** Under the issuing agency and under the subject: 1/3 to 1/2 of the text (Mục II.2.b, II.5.b). */
  shortShare: 0.4,
  shortRange: [1 / 3, 1 / 2],
} as const

/** Stamps of urgency, red, in a single frame: width by the word, all equally high, in millimetres (Mục III.2.b). */
export const urgencyStamp = {
  widths: { KHẨN: 20, 'HỎA TỐC': 30, 'THƯỢNG KHẨN': 40 },
  height: 8,
  color: 'C00000',
} as const

export const table = {
  /** Space beside and above the text of a cell, in millimetres. */
  padX: 1.2,
  padY: 0.5,
  borderWeight: 0.5,
} as const

const twipsPerMm = 1440 / 25.4
export const pointsPerMm = 72 / 25.4

/** Whole twips (twentieths of a point) of a length in millimetres. */
export function twips(mm: number): number {
  return Math.round(mm * twipsPerMm)
}
