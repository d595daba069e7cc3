import { z } from 'zod'
import { id, requiredText, text } from './common.ts'
import { layoutPreset, usualLayoutPreset } from './layout-preset.ts'

/** How the agency stands in the directory; decides which groups of addressees include it. */
export const agencyKind = z.enum(['so-ban-nganh', 'xa-phuong-dac-khu', 'khac'])
export type AgencyKind = z.infer<typeof agencyKind>

/** What the first-run dialog asks; printed in the letterhead. */
export const agencyProfile = z.object({
  /** "Sở Khoa học và Công nghệ". */
  name: requiredText,
  /** Cơ quan chủ quản trực tiếp, "Ủy ban nhân dân tỉnh An Giang"; empty when there is none. */
  parentName: text,
  /** Địa danh, "An Giang". */
  placeName: requiredText,
  /** Abbreviation in symbols, "SKHCN". */
  symbol: requiredText,
  kind: agencyKind,
  /** "GIÁM ĐỐC", "CHỦ TỊCH". */
  headTitle: requiredText,
  headName: requiredText,
  /** Abbreviation of the drafting unit in "Lưu: VT, …"; may be empty. */
  draftingUnit: text,
  /** Whether the day X of "trước ngày X" still counts as in time. */
  beforeCountsDay: z.boolean(),
  /** Other names by which letters call this agency. */
  aliases: z.array(requiredText),
  /** How its documents look; agencies described before there was a choice have the usual layout. */
  layout: layoutPreset.default(usualLayoutPreset),
})
export type AgencyProfile = z.infer<typeof agencyProfile>

export const agency = agencyProfile.extend({ id })
export type Agency = z.infer<typeof agency>
