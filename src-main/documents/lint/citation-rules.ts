import type { LintFinding } from '../../contract/lint.ts'
import { fold } from '../../domain/vietnamese.ts'
import { type CitedDocument, fullCitation, shortCitation } from '../citation.ts'
import { citedTypes } from '../type-abbreviations.ts'
import { finding, fix, type LintText, nd30 } from './finding.ts'

const rule = nd30('Mục II.6.b (viện dẫn)', '6')

/** Type and number; laws are cited by name and have no place here. */
const CITATION = new RegExp(
  `(?<!\\p{L})(${citedTypes.join('|')}) số:? *(\\d{0,5}\\p{Ll}?) *((?:[/-](?:\\d{4}/)?[\\p{Lu}\\d][\\p{L}\\d]*)(?:[-–/][\\p{Lu}\\d][\\p{L}\\d]*)*)`,
  'gu',
)

interface Citation {
  readonly text: LintText
  readonly line: string
  readonly start: number
  /** The end of type and number. */
  readonly end: number
  readonly key: string
  readonly short: string
  /** What is said right after it. */
  readonly has: { readonly date: boolean; readonly issuer: boolean; readonly subject: boolean }
}

/**
 * The first citation of a document in the running text is full, every later one says type and number only. For
 * documents that are registered the fix is known; for others the missing parts are named.
 */
export function citationFindings(
  texts: readonly LintText[],
  known: readonly CitedDocument[],
  year: number,
): LintFinding[] {
  const seen = new Set<string>()
  return texts
    .filter(({ kind }) => kind === 'running')
    .flatMap((text) =>
      text.lines.flatMap((line) =>
        citationsIn(text, line).flatMap((citation) => {
          const first = !seen.has(citation.key)
          seen.add(citation.key)
          const document = known.find((one) => keyOf(shortCitation(one)) === citation.key)
          return first ? firstFindings(citation, document, year) : laterFindings(citation, document, year)
        }),
      ),
    )
}

const parts = { date: 'thời gian ban hành', issuer: 'cơ quan ban hành', subject: 'trích yếu' } as const

function firstFindings(one: Citation, document: CitedDocument | undefined, year: number): LintFinding[] {
  const missing = (['date', 'issuer', 'subject'] as const).filter((part) => !one.has[part])
  // What a registered document leaves blank cannot be cited.
  const lacking = missing.filter((part) => document === undefined || saidBy(document, part))
  if (lacking.length === 0) return []
  const nothingSaid = missing.length === 3
  const fixes =
    document !== undefined && nothingSaid
      ? fix(one.text.field, one.line, replaced(one, one.end, fullCitation(document, year)))
      : []
  const detail = `${one.short}: ${lacking.map((part) => parts[part]).join(', ')}`
  return [finding('citationNotFull', 'warning', one.text, { detail, rule, fixes })]
}

function laterFindings(one: Citation, document: CitedDocument | undefined, year: number): LintFinding[] {
  if (!one.has.date) return []
  const full = document === undefined ? '' : fullCitation(document, year)
  const literal = full !== '' && one.line.startsWith(full, one.start)
  const end = literal ? one.start + full.length : dateEnd(one)
  const fixes = end === null ? [] : fix(one.text.field, one.line, replaced(one, end, one.short))
  return [finding('citationFullAgain', 'warning', one.text, { detail: one.short, rule, fixes })]
}

function citationsIn(text: LintText, line: string): Citation[] {
  const all = [...line.matchAll(CITATION)]
  // A document named within the subject of another is part of that name.
  const found = all.filter((match, index) => {
    const before = all[index - 1]
    const between = before === undefined ? '' : line.slice(before.index + before[0].length, match.index)
    return !/\s(?:về|ban hành|phê duyệt)\s[^;.,]*$/u.test(between)
  })
  return found.map((match, index) => {
    const end = match.index + match[0].length
    const next = found[index + 1]?.index ?? line.length
    const after = /^.*?(?=[;.](?:\s|$)|$)/su.exec(line.slice(end, next))?.[0] ?? ''
    return {
      text,
      line,
      start: match.index,
      end,
      key: keyOf(match[0]),
      short: match[0],
      has: {
        date: /^,?\s*(?:ngày|năm)\s/iu.test(after),
        issuer: /\scủa\s+\p{Lu}/u.test(after),
        subject: /\s(?:về|ban hành|phê duyệt|quy định|sửa đổi|công bố)\s/u.test(after),
      },
    }
  })
}

/** The end of a citation after which only a date follows, and nothing of issuer or subject; else null. */
function dateEnd({ line, end }: Citation): number | null {
  const date = /^,?\s*ngày (?:\d{1,2} tháng \d{1,2} năm \d{4}|\d{1,2}\/\d{1,2}\/\d{4})/u.exec(line.slice(end))
  if (date === null) return null
  const next = end + date[0].length
  return /^\s+(?:của|về|ban hành|phê duyệt)\s/u.test(line.slice(next)) ? null : next
}

function replaced({ line, start }: Citation, end: number, words: string): string {
  return line.slice(0, start) + words + line.slice(end)
}

function saidBy(document: CitedDocument, part: keyof typeof parts): boolean {
  if (part === 'date') return document.date !== null
  return document[part].trim() !== ''
}

/** The same for "Thông báo số 624/TB-VPCP" however it is spaced and dashed. */
function keyOf(citation: string): string {
  return fold(citation)
    .replace(/[\s\u00a0:]+/gu, ' ')
    .replace(/\s*\/\s*/gu, '/')
    .replace(/–/gu, '-')
}
