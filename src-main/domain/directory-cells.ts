import type { AgencyKind } from '../contract/agency.ts'
import type { ImportColumn, RowProblem } from '../contract/directory-import.ts'
import { kindWords } from './directory-columns.ts'
import { searchKey } from './directory-search.ts'

/** The words of one row by column; columns that the sheet lacks are missing, empty cells are "". */
export type RowCells = Readonly<Partial<Record<ImportColumn, string>>>

export interface CellReader {
  /** The text of a cell, or `before` where the cell is empty or missing. */
  text(column: ImportColumn, before: string): string
  list(column: ImportColumn, before: readonly string[]): string[]
  flag(column: 'leader' | 'active', before: boolean): boolean
  kind(before: AgencyKind): AgencyKind
  phone(before: string): string
  email(before: string): string
  readonly problems: readonly RowProblem[]
}

const MOST_LETTERS = 500
const MOST_NAMES = 100

/** Reads the cells of a row and collects what is wrong with them; an empty cell changes nothing. */
export function cellReader(cells: RowCells): CellReader {
  const problems: RowProblem[] = []
  const refuse = (code: RowProblem['code'], column: ImportColumn, value: string) =>
    problems.push({ code, column, value: value.slice(0, 100) })
  const given = (column: ImportColumn): string | null => {
    const value = (cells[column] ?? '').normalize('NFC').trim()
    if (value === '') return null
    if (value.length <= MOST_LETTERS || column === 'variants' || column === 'fields') return value
    refuse('tooLong', column, value)
    return null
  }
  const checked = (column: 'phone' | 'email', pattern: RegExp, before: string): string => {
    const value = given(column)
    if (value === null) return before
    if (!pattern.test(value)) refuse('badValue', column, value)
    return value
  }
  return {
    problems,
    text: (column, before) => given(column) ?? before,
    list(column, before) {
      const value = given(column)
      if (value === null) return [...before]
      const names = value.split(/[;\n]/).map((name) => name.trim())
      const found = [...new Set(names.filter((name) => name !== ''))]
      const long = found.find((name) => name.length > MOST_LETTERS)
      if (long !== undefined || found.length > MOST_NAMES) refuse('tooLong', column, long ?? value)
      return found
    },
    flag(column, before) {
      const value = given(column)
      if (value === null) return before
      const key = searchKey(value)
      if (yes.has(key)) return true
      if (!no.has(key)) refuse('unknownValue', column, value)
      return false
    },
    kind(before) {
      const value = given('kind')
      if (value === null) return before
      const key = searchKey(value)
      const found = kinds.find(({ words }) => words.includes(key))
      if (found === undefined) refuse('unknownValue', 'kind', value)
      return found?.kind ?? before
    },
    phone(before) {
      const value = checked('phone', /^(?:\+?\d[\d\s.()-]{5,24}(?:[;,/] ?|$))+$/, before)
      // A number typed as a figure loses its leading nought.
      return /^[1-9]\d{8}$/.test(value) ? `0${value}` : value
    },
    email: (before) => checked('email', /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/, before),
  }
}

const yes = new Set(
  ['có', 'x', '1', 'true', 'yes', 'lãnh đạo', 'đang công tác', 'đang dùng', 'đang hoạt động', 'còn'].map(
    searchKey,
  ),
)
const no = new Set(
  [
    'không',
    '0',
    'false',
    'no',
    'đã nghỉ',
    'nghỉ',
    'nghỉ hưu',
    'thôi việc',
    'chuyển công tác',
    'đã chuyển',
    'đã kết thúc',
    'kết thúc',
    'ngừng',
  ].map(searchKey),
)

const kinds: readonly { kind: AgencyKind; words: readonly string[] }[] = [
  {
    kind: 'so-ban-nganh',
    words: [kindWords['so-ban-nganh'], 'Sở', 'Ban', 'Ngành', 'Sở ngành'].map(searchKey),
  },
  {
    kind: 'xa-phuong-dac-khu',
    words: [kindWords['xa-phuong-dac-khu'], 'Xã', 'Phường', 'Đặc khu', 'Cấp xã'].map(searchKey),
  },
  { kind: 'khac', words: [searchKey(kindWords.khac)] },
]
