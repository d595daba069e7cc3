import type { AgencyKind } from '../contract/agency.ts'
import { type Importable, type ImportColumn, importColumns } from '../contract/directory-import.ts'
import { searchKey } from './directory-search.ts'

/** What stands above a column; sheets are Vietnamese like the letters. */
export function headingOf(entity: Importable, column: ImportColumn): string {
  return column === 'name' ? nameHeadings[entity] : headings[column]
}

/** The column that a heading names in whatever usual wording, or null. */
export function columnOf(entity: Importable, heading: string): ImportColumn | null {
  const key = searchKey(heading)
  if (nameWords[entity].map(searchKey).includes(key)) return 'name'
  const columns: readonly ImportColumn[] = importColumns[entity]
  return columns.find((column) => column !== 'name' && wordsOf(column).includes(key)) ?? null
}

/** Headings that say nothing and are not worth a word. */
export function isCounter(heading: string): boolean {
  return ['stt', 'tt', 'so tt', 'so thu tu'].includes(searchKey(heading))
}

export const kindWords: Readonly<Record<AgencyKind, string>> = {
  'so-ban-nganh': 'Sở, ban, ngành',
  'xa-phuong-dac-khu': 'Xã, phường, đặc khu',
  khac: 'Khác',
}

export const yesNo = { yes: 'Có', no: 'Không' } as const

/** How `active` is written: people leave, agencies, units and fields end. */
export function activeWords(entity: Importable): { yes: string; no: string } {
  return entity === 'person'
    ? { yes: 'Đang công tác', no: 'Đã nghỉ' }
    : { yes: 'Đang dùng', no: 'Đã kết thúc' }
}

const nameHeadings: Readonly<Record<Importable, string>> = {
  person: 'Họ và tên',
  unit: 'Tên đơn vị',
  agency: 'Tên cơ quan',
  field: 'Tên lĩnh vực',
}

const nameWords: Readonly<Record<Importable, readonly string[]>> = {
  person: ['Họ và tên', 'Họ tên', 'Tên', 'Cán bộ', 'Họ và tên cán bộ'],
  unit: ['Tên đơn vị', 'Đơn vị', 'Phòng', 'Phòng ban', 'Tên phòng', 'Tên'],
  agency: ['Tên cơ quan', 'Cơ quan', 'Đơn vị', 'Tên đơn vị', 'Tên'],
  field: ['Tên lĩnh vực', 'Lĩnh vực', 'Tên'],
}

const headings: Readonly<Record<Exclude<ImportColumn, 'name'>, string>> = {
  title: 'Chức vụ',
  unit: 'Đơn vị',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  leader: 'Là lãnh đạo',
  fields: 'Lĩnh vực phụ trách',
  symbol: 'Ký hiệu',
  kind: 'Loại cơ quan',
  province: 'Tỉnh, thành phố',
  code: 'Mã thống kê',
  variants: 'Tên gọi khác',
  active: 'Trạng thái',
}

const furtherWords: Readonly<Partial<Record<ImportColumn, readonly string[]>>> = {
  title: ['Chức danh'],
  unit: ['Phòng', 'Phòng ban', 'Bộ phận', 'Đơn vị công tác'],
  phone: ['Số điện thoại', 'SĐT', 'Di động'],
  email: ['Email', 'E-mail', 'Mail', 'Hộp thư'],
  leader: ['Lãnh đạo'],
  fields: ['Lĩnh vực', 'Phụ trách'],
  symbol: ['Viết tắt', 'Tên viết tắt'],
  kind: ['Loại'],
  province: ['Tỉnh', 'Tỉnh/thành phố'],
  code: ['Mã', 'Mã số', 'Mã đơn vị'],
  variants: ['Tên khác'],
  active: ['Tình trạng'],
}

function wordsOf(column: Exclude<ImportColumn, 'name'>): string[] {
  return [headings[column], ...(furtherWords[column] ?? [])].map(searchKey)
}
