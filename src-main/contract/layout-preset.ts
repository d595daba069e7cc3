import { z } from 'zod'

const between = (low: number, high: number) => z.number().min(low).max(high)
const eitherOf = <Low extends number, High extends number>(low: Low, high: High) =>
  z.union([z.literal(low), z.literal(high)])

/**
 * What an agency chooses within the ranges of Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I. Sizes and gaps are points,
 * margins and indents millimetres, line spacing multiples of a single line.
 */
export const layoutPreset = z.object({
  /** Letterhead of the State (Nghị định 30) or of the Party (Hướng dẫn 36-HD/VPTW of 2018). */
  letterhead: z.enum(['state', 'party']),
  /** Quốc hiệu (ô số 1, Mục II.1.a). */
  nationalNameSize: eitherOf(12, 13),
  /** Tiêu ngữ (ô số 1, Mục II.1.b). */
  mottoSize: eitherOf(13, 14),
  /** Both names of agencies (ô số 2, Mục II.2.b). */
  agencySize: eitherOf(12, 13),
  /** V/v of a công văn (ô số 5b, Mục II.5.b). */
  letterSubjectSize: eitherOf(12, 13),
  /** Địa danh, ngày tháng (ô số 4, Mục II.4.c). */
  placeDateSize: eitherOf(13, 14),
  /** Running text, Kính gửi, titles and names of signers (ô số 6, 7, 9a). */
  bodySize: eitherOf(13, 14),
  /** Mục I.3. */
  marginTop: between(20, 25),
  marginBottom: between(20, 25),
  marginLeft: between(30, 35),
  marginRight: between(15, 20),
  /** From single to 1,5 lines (Mục II.6.e). */
  lineSpacing: between(1, 1.5),
  /** At least 6 pt between paragraphs (Mục II.6.e). */
  paragraphGap: between(6, 12),
  /** 1 cm or 1,27 cm (Mục II.6.e). */
  firstLine: eitherOf(10, 12.7),
})
export type LayoutPreset = z.infer<typeof layoutPreset>

/** The sample column of Phụ lục I, Phần I, Mục V, with the widest text area. */
export const usualLayoutPreset: LayoutPreset = {
  letterhead: 'state',
  nationalNameSize: 12,
  mottoSize: 13,
  agencySize: 12,
  letterSubjectSize: 12,
  placeDateSize: 13,
  bodySize: 14,
  marginTop: 20,
  marginBottom: 20,
  marginLeft: 30,
  marginRight: 15,
  lineSpacing: 1.1,
  paragraphGap: 6,
  firstLine: 12.7,
}
