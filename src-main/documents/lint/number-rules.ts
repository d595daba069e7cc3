import { calendarDate, longDate, shortDate } from '../../domain/date.ts'
import { formatNumber } from '../figures.ts'
import { correctAbbreviation } from '../type-abbreviations.ts'
import { type Edit, editsOf, type LineRule, nd30 } from './finding.ts'

const dates = nd30('Mục II.4.b', '4')
const numbers = nd30('Mục II.3.c', '3')
const abbreviations = 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục I (bảng chữ viết tắt)'
const figures = 'Cách viết số tiếng Việt: dấu phẩy trước phần thập phân, dấu chấm giữa các nhóm ba chữ số'
const arithmetic = 'Tỷ lệ phải khớp với tử số và mẫu số ghi bên cạnh'

/** Dates, numbers and symbols of documents, figures of a line. */
export const numberRules: readonly LineRule[] = [
  longDates,
  monthsAlone,
  shortDates,
  symbols,
  percentages,
  thousands,
  shares,
]

/** "ngày 5 tháng 03 năm 2025" → "ngày 05 tháng 3 năm 2025". */
function longDates(line: string): Edit[] {
  return editsOf(line, /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?!\d)/giu, (match) => {
    const [found, day, month, year] = match
    const date = calendarDate(Number(year), Number(month), Number(day))
    if (date === null) return { code: 'dateImpossible', severity: 'error', to: null, rule: dates }
    const to = found.slice(0, 4) + longDate(date).slice(4)
    // Blanks more than one belong to another rule.
    return found.replace(/\s+/gu, ' ') === to
      ? null
      : { code: 'dateForm', severity: 'warning', to, rule: dates }
  })
}

/** "tháng 1 năm 2026" → "tháng 01 năm 2026", "tháng 09 năm 2025" → "tháng 9 năm 2025". */
function monthsAlone(line: string): Edit[] {
  return editsOf(line, /(?<!\d\s+tháng )(?<=tháng )\d{1,2}(?= năm \d{4})/giu, ([found]) => {
    const month = Number(found)
    const to = month < 3 ? `0${month}` : `${month}`
    if (month < 1 || month > 12) return { code: 'dateImpossible', severity: 'error', to: null, rule: dates }
    return { code: 'dateForm', severity: 'warning', to, rule: dates }
  })
}

/** "5/12/2025" → "05/12/2025"; months from 3 to 9 may stand with or without a zero here. */
function shortDates(line: string): Edit[] {
  return editsOf(line, /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu, (match) => {
    const [, day = '', month = '', year] = match
    const date = calendarDate(Number(year), Number(month), Number(day))
    if (date === null) return { code: 'dateImpossible', severity: 'error', to: null, rule: dates }
    const right = day.length === 2 && (month.length === 2 || Number(month) > 2)
    return right ? null : { code: 'dateForm', severity: 'hint', to: shortDate(date), rule: dates }
  })
}

const GROUP = '\\p{Lu}[\\p{L}\\d]*'
const SYMBOL = new RegExp(
  `(?<!\\p{L})([Ss]ố)(\\s*:)?(\\s*)(\\d{1,5}\\p{Ll}?)(\\s*)/(\\s*)((?:\\d{4}/)?${GROUP}(?:[-–—]${GROUP})+|(?:\\d{4}/)?${GROUP}(?:\\s+[-–—]\\s*|[-–—]\\s+)\\p{Lu}{2}[\\p{L}\\d]*)`,
  'gu',
)

/** "Số: 5 /TB – VPCP" within a text → "Số 05/TB-VPCP"; types by their abbreviation. */
function symbols(line: string): Edit[] {
  const form = editsOf(line, SYMBOL, (match) => {
    const [found, word, , , number = '', , , symbol = ''] = match
    const to = `${word} ${number.replace(/^\d(?!\d)/u, '0$&')}/${symbol.replace(/\s*[-–—]\s*/gu, '-')}`
    return to === found ? null : { code: 'symbolForm', severity: 'error', to, rule: numbers }
  })
  const types = editsOf(line, /(?<=\d\/(?:\d{4}\/)?)\p{Lu}[\p{L}]*(?=\s*[-–—]\s*\p{Lu})/gu, ([found]) => {
    const to = correctAbbreviation(found)
    return to === null ? null : { code: 'abbreviationWrong', severity: 'warning', to, rule: abbreviations }
  })
  return [...form, ...types]
}

/** "48.9 %" → "48,9%". */
function percentages(line: string): Edit[] {
  return editsOf(line, /(?<![\d.,])\d+(?:[.,]\d{1,2})?\s*%/gu, ([found]) => {
    const to = found.replace('.', ',').replace(/\s+/gu, '')
    return to === found ? null : { code: 'percentForm', severity: 'warning', to, rule: figures }
  })
}

/** "1,234,567" → "1.234.567", "12500 hồ sơ" → "12.500 hồ sơ"; telephone and account numbers are left alone. */
function thousands(line: string): Edit[] {
  const commas = editsOf(line, /(?<![\d.,/-])\d{1,3}(?:,\d{3}){2,}(?![\d,])/gu, ([found]) => ({
    code: 'thousandsForm',
    severity: 'warning',
    to: found.replaceAll(',', '.'),
    rule: figures,
  }))
  const NAMED = /(?:điện thoại|ĐT|số|mã|tài khoản|CCCD|fax):?\s*$/iu
  const bare = editsOf(line, /(?<![\p{L}\d.,/:@_#&=?-])[1-9]\d{4,9}(?=\s+\p{Ll}|[,;]?\s*$)/gu, (match) =>
    NAMED.test(line.slice(0, match.index))
      ? null
      : { code: 'thousandsForm', severity: 'hint', to: formatNumber(Number(match[0])), rule: figures },
  )
  return [...commas, ...bare]
}

/** "22/45 nhiệm vụ (48,9%)": the share must be what the two figures give. */
function shares(line: string): Edit[] {
  const pattern = /(?<![\d/.,])(\d[\d.]*)\/(\d[\d.]*)(\s+[^\d()/%]{1,40})?(\s*\()(\d+(?:[.,]\d+)?)(%\))/gu
  return editsOf(line, pattern, (match) => {
    const [, partText = '', wholeText = '', unit = '', open, said = '', close] = match
    const [part, whole] = [partText, wholeText].map((one) => Number(one.replaceAll('.', '')))
    if (part === undefined || whole === undefined || Number.isNaN(part) || Number.isNaN(whole)) return null
    if (part > whole || whole === 0)
      return { code: 'shareWrong', severity: 'error', to: null, rule: arithmetic }
    const decimals = /[.,](\d+)$/u.exec(said)?.[1]?.length ?? 0
    const right = ((part / whole) * 100).toFixed(decimals).replace('.', ',')
    if (right === said.replace('.', ',')) return null
    const to = `${partText}/${wholeText}${unit}${open}${right}${close}`
    return { code: 'shareWrong', severity: 'error', to, rule: arithmetic }
  })
}
