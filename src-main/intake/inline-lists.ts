import { startsAgency } from './agency-words.ts'
import { verbEnd } from './duty-verbs.ts'
import { cut, type MappedText } from './mapped-text.ts'
import { keyOf } from './vietnamese-key.ts'

/** One part of a list inside a paragraph: "(1) …; (2) …". */
export type InlinePart = {
  readonly label: string
  readonly text: MappedText /** The words before "(1)". */
  readonly before: string
}

/**
 * The parts of a list that runs inside one paragraph, where each part begins with a duty or names an agency.
 * Lists of things ("03 nền tảng: (1) Nền tảng …") are left whole.
 */
export function splitInline(text: MappedText): InlinePart[] {
  const key = keyOf(text.text)
  const marks = [...key.matchAll(/(?:^|[:;.,] ?| )\((\d{1,2})\) ?/gu)]
  if (marks.length < 2) return []
  const inOrder = marks.every((mark, index) => Number(mark[1]) === index + 1)
  const first = marks[0]
  if (!inOrder || first === undefined) return []
  const before = text.text.slice(0, first.index + 1).replace(/[\s:]+$/u, '')
  if (!/:\s*$/u.test(key.slice(0, first.index + 2)) && first.index > 0) return []
  const parts = marks.map((mark, index) => {
    const start = mark.index + mark[0].length
    const end = marks[index + 1]?.index ?? key.length
    return { label: mark[1] ?? '', text: cut(text, start, stopAt(key, start, end)), before }
  })
  const working = parts.every((part) => {
    const partKey = keyOf(part.text.text)
    return verbEnd(partKey, 0) > 0 || startsAgency(partKey, 0)
  })
  return working ? parts : []
}

/** Keeps the stop of a part, drops the blank after it. */
function stopAt(key: string, start: number, end: number): number {
  return end < key.length && /[;.,:]/.test(key.charAt(end)) && end > start ? end + 1 : end
}
