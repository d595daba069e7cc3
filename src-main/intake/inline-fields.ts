import { readAgencies } from './agency-names.ts'
import { readDeadline } from './deadline-words.ts'
import { type FieldKind, fieldKind } from './field-labels.ts'
import { type Fields, fieldsOf, type Labelled } from './forms.ts'
import { cut, type MappedText } from './mapped-text.ts'
import { keyOf } from './vietnamese-key.ts'

/** Labels longer than this are sentences. */
const longestLabel = 60

/**
 * Labelled values inside the words of an item: "… (chủ trì: Sở A; phối hợp: Sở B; hoàn thành: tháng 02/2026)",
 * "…; thời hạn hoàn thành: Quý II", "… (Hội Phụ nữ xã chủ trì)". Null when there are none.
 */
export function inlineFields(text: MappedText): Fields | null {
  const key = keyOf(text.text)
  const labelled = [...labelledIn(text, key), ...namedInBrackets(text, key)]
  return labelled.length === 0 ? null : fieldsOf(labelled)
}

function labelledIn(text: MappedText, key: string): Labelled[] {
  const labels: { kind: FieldKind; start: number; valueAt: number }[] = []
  for (let colon = key.indexOf(':'); colon >= 0; colon = key.indexOf(':', colon + 1)) {
    const before = key.slice(Math.max(0, colon - longestLabel), colon)
    const start = Math.max(...['(', ';', '.', ',', '-'].map((mark) => before.lastIndexOf(mark))) + 1
    // A label at the very beginning makes the paragraph a field of another item.
    if (start === 0) continue
    const kind = fieldKind(before.slice(start))
    if (kind === null || kind === 'work' || kind === 'note') continue
    labels.push({ kind, start: colon - before.length + start, valueAt: colon + 1 })
  }
  return labels.flatMap(({ kind, valueAt }, index) => {
    const limit = labels[index + 1]?.start ?? key.length
    const end = /[;)]|\.(?= |$)/u.exec(key.slice(valueAt, limit))?.index ?? limit - valueAt
    const value = trimEnd(cut(text, valueAt, valueAt + end))
    return value.text === '' || !fits(kind, value.text) ? [] : [{ kind, value }]
  })
}

/** "hoàn thành: …" can open a list of works; only words of time are a limit. */
function fits(kind: FieldKind, value: string): boolean {
  if (kind !== 'time') return true
  const { main } = readDeadline(value, { year: null, field: true })
  return (main !== null && main.kind !== 'none') || /^(?:tháng|quý) (?:\d|[IV])/iu.test(value)
}

/** "(Hội Phụ nữ xã chủ trì, hoàn thành trước ngày 30/9)". */
function namedInBrackets(text: MappedText, key: string): Labelled[] {
  return [...key.matchAll(/\((?=[^()]{4,120} chủ trì[,;)])/gu)].flatMap(({ index }) => {
    const run = readAgencies(text.text, key, index + 1)
    if (run === null || !/^ chủ trì[,;)]/u.test(key.slice(run.end, run.end + 10))) return []
    return [{ kind: 'lead' as const, value: cut(text, index + 1, run.end) }]
  })
}

function trimEnd(value: MappedText): MappedText {
  return cut(value, 0, value.text.replace(/[\s,;.-]+$/u, '').length)
}
