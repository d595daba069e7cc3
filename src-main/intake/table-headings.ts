import type { ColumnRole } from '../contract/extraction.ts'
import { fold } from '../domain/vietnamese.ts'

/** What a heading promises; `progress` columns tell how far the work is, `pace` is either that or a deadline. */
export type HeadingRole = ColumnRole | 'progress' | 'pace'

/**
 * Headings of real task tables, without marks and remarks in brackets. The first that fits decides, so the
 * narrower ones come first: "Thời gian thực hiện nhiệm vụ" is a deadline although it names the work.
 */
const headings: readonly [HeadingRole, RegExp][] = [
  ['path', /^(?:s?tt|so (?:tt|thu tu)|thu tu|muc|#|no\.?)$/],
  ['note', /^(?:ghi chu|luu y)/],
  ['ignore', /kinh phi|nguon (?:luc|von)|bat dau|^ngay giao|thoi gian giao|linh vuc|^nhom(?: |$)|^ma(?: |$)/],
  ['source', /^(?:van ban|can cu|nguon|co so (?:phap ly|chinh tri))|van ban (?:giao|chi dao)/],
  [
    'progress',
    /^(?:tinh trang|trang thai|tinh hinh|ket qua (?:dat duoc|hien nay|den nay)|tien do (?:%|hien nay|den)|ty le|%|muc do hoan thanh|qua han|danh gia)/,
  ],
  ['pace', /^tien do(?: (?:thuc hien|trien khai))?$/],
  [
    'text',
    /^(?:ten |danh muc |cac |noi dung |so )?(?:nhiem vu|noi dung|cong viec|dau viec)(?! phoi hop| chu tri)/,
  ],
  [
    'accountable',
    /nguoi (?:dung dau|chiu trach nhiem|phu trach|chi dao)|(?:lanh dao|dong chi)(?: .{1,20})? (?:phu trach|chi dao|chiu trach nhiem)|^(?:lanh dao|ro trach nhiem)/,
  ],
  ['lead', /chu tri/],
  ['coordinating', /phoi hop/],
  ['reportTo', /noi nhan bao cao|(?:co quan|don vi|cap) (?:nhan|trinh)(?: |$)|tham quyen/],
  [
    'deadline',
    /thoi (?:gian|han)|(?:^|\s)han(?: (?:hoan thanh|xu ly|thuc hien|cuoi|bao cao|nop|trinh|chot))?$|(?:^|ngay |tien do |phai )(?:hoan thanh|ket thuc)|moc thoi gian|lo trinh/,
  ],
  ['product', /san pham|ket qua|dau ra/],
  [
    'lead',
    /dau moi|phan cong|ro nguoi|(?:co quan|don vi|dia phuong|bo phan|phong|to chuc|trach nhiem|noi)(?:, (?:co quan|don vi|dia phuong|bo phan|to chuc))* (?:thuc hien|trien khai|to chuc thuc hien|duoc giao|chiu trach nhiem|tham muu|phu trach|trien khai thuc hien)|^co quan(?:, (?:don vi|dia phuong))*$/,
  ],
  [
    'text',
    /nhiem vu|noi dung|cong viec|giai phap|chi tieu|hoat dong|hang muc|ro viec|viec can (?:lam|thuc hien)/,
  ],
]

/** What the column below a heading holds, by the words of the heading alone; null when they say nothing known. */
export function roleOfHeading(heading: string): HeadingRole | null {
  const words = foldHeading(heading)
  if (words === '') return null
  return headings.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** Whether the cells of a row are headings of a task table: the work, and who does it or until when. */
export function namesTable(names: readonly string[]): boolean {
  if (names.some((name) => name.length > longestHeading || /^\(?\d/.test(name))) return false
  const roles = names.map(roleOfHeading)
  return (
    roles.includes('text') && roles.some((role) => role === 'lead' || role === 'deadline' || role === 'pace')
  )
}

/** Headings are short; a longer cell holds words of a task. */
export const longestHeading = 90

/** Whether the heading names the lead outright ("chủ trì"), not only somebody who does the work. */
export function namesLead(heading: string): boolean {
  return /chu tri|dau moi/.test(foldHeading(heading))
}

/** Whether a heading names the end of a time ("hoàn thành", "kết thúc", "hạn") rather than any time. */
export function namesEnd(heading: string): boolean {
  return /hoan thanh|ket thuc|(?:^|\s)han(?:\s|$)/.test(foldHeading(heading))
}

function foldHeading(heading: string): string {
  return fold(heading.replace(/\([^)]*\)?/gu, ' ')).replace(/[\s.:*]+$/, '')
}

/** The key under which a mapping of columns is remembered: the folded headings. */
export function headingsKey(names: readonly string[]): string {
  return names.map(fold).join(' | ')
}
