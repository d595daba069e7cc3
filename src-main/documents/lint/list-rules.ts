import type { LintFinding } from '../../contract/lint.ts'
import { finding, type LintText, nd30 } from './finding.ts'

const marks = nd30('Mục II.9.d (cuối dòng “;”, dòng cuối “.”)', '9a')
const order = nd30('Mục II.6.đ (điểm theo bảng chữ cái tiếng Việt, khoản theo chữ số Ả Rập)', '6')

/** Points by the Vietnamese alphabet, which has đ and neither f, j, w nor z. */
const ALPHABET = 'abcdđeghiklmnopqrstuvxy'

interface Entry {
  readonly line: string
  readonly style: 'dash' | 'letter' | 'number'
  readonly sign: string
  readonly words: string
}

/** Lists that the clerk typed as lines of their own: the marks at their ends and the order of their signs. */
export function listFindings(text: LintText): LintFinding[] {
  return runs(text.lines).flatMap((entries) => [
    ...markFindings(text, entries),
    ...orderFindings(text, entries),
  ])
}

function markFindings(text: LintText, entries: readonly Entry[]): LintFinding[] {
  // Where an entry has several sentences, each entry ends in a full stop; numbered clauses are sentences.
  const sentences = entries.some(({ words }) => /[.?!…] \p{Lu}/u.test(words))
  if (entries[0]?.style === 'number') return []
  const changes = entries.flatMap(({ line }, index) => {
    const last = index === entries.length - 1
    // A colon opens a list below; what ends so is no entry that could be closed.
    if (line.trimEnd().endsWith(':')) return []
    const to = line.trimEnd().replace(/(?:\s*(?:\.\/\.|[;.,]))*$/u, last || sentences ? '.' : ';')
    const closed = last && line.trimEnd().endsWith('./.')
    return to === line || closed ? [] : [{ field: text.field, from: line, to }]
  })
  if (changes.length === 0) return []
  const detail = changes
    .slice(0, 2)
    .map(({ from, to }) => `“…${from.slice(-24)}” → “…${to.slice(-24)}”`)
    .join('; ')
  return [finding('listMarks', 'warning', text, { detail, rule: marks, fixes: [{ kind: 'apply', changes }] })]
}

function orderFindings(text: LintText, entries: readonly Entry[]): LintFinding[] {
  const [first] = entries
  if (first === undefined || first.style === 'dash') return []
  const start = first.style === 'letter' ? ALPHABET.indexOf(first.sign) : Number(first.sign)
  const changes = entries.flatMap(({ line, style, sign }, index) => {
    const right = style === 'letter' ? (ALPHABET[Math.max(0, start) + index] ?? sign) : `${start + index}`
    return right === sign ? [] : [{ field: text.field, from: line, to: right + line.slice(sign.length) }]
  })
  if (changes.length === 0) return []
  const said = entries.map(({ sign }) => sign).join(', ')
  return [
    finding('listOrder', 'error', text, { detail: said, rule: order, fixes: [{ kind: 'apply', changes }] }),
  ]
}

/** Neighbouring lines of the same style, two or more. */
function runs(lines: readonly string[]): Entry[][] {
  const found: Entry[][] = []
  let run: Entry[] = []
  for (const line of [...lines, '']) {
    const entry = entryOf(line)
    if (entry !== null && (run.length === 0 || run[0]?.style === entry.style)) {
      run = [...run, entry]
      continue
    }
    if (run.length > 1) found.push(run)
    run = entry === null ? [] : [entry]
  }
  return found
}

function entryOf(line: string): Entry | null {
  const dash = /^[-–—•]\s+(.*)$/u.exec(line)
  if (dash !== null) return { line, style: 'dash', sign: '-', words: dash[1] ?? '' }
  const letter = /^(\p{Ll})\)\s+(.*)$/u.exec(line)
  if (letter !== null) return { line, style: 'letter', sign: letter[1] ?? '', words: letter[2] ?? '' }
  const number = /^(\d{1,2})[.)]\s+(.*)$/u.exec(line)
  if (number !== null) return { line, style: 'number', sign: number[1] ?? '', words: number[2] ?? '' }
  return null
}
