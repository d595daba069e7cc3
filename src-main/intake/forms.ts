import { readAgencies } from './agency-names.ts'
import { startsAgency } from './agency-words.ts'
import type { Clause } from './clause-tree.ts'
import { type FieldKind, readFieldLabel } from './field-labels.ts'
import { cut, join, type MappedText } from './mapped-text.ts'
import { distinct, readRoles } from './roles.ts'
import { keyOf } from './vietnamese-key.ts'

/** Values of the labelled lines of a task ("Cơ quan chủ trì: …", "Thời gian thực hiện: …"). */
export type Fields = {
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
  readonly time: MappedText | null
  readonly product: MappedText | null
  readonly reportTo: string | null
  /** Người đứng đầu chịu trách nhiệm. */
  readonly accountable: string | null
  /** Văn bản giao. */
  readonly sourceDocument: string | null
  readonly note: string | null
}

export type Labelled = { kind: FieldKind; value: MappedText }

/** The label and value of a paragraph; a label whose value stands in the paragraphs below has an empty value. */
export function readField(text: MappedText): Labelled | null {
  const label = readFieldLabel(keyOf(text.text))
  return label === null ? null : { kind: label.kind, value: cut(text, label.valueAt) }
}

/** Whether a clause is a field of the item above it rather than an item. */
export function isFieldClause(clause: Clause): boolean {
  return readField(clause.head) !== null
}

/** Every labelled value of a clause: its own unnumbered paragraphs and its field children, with what stands below them. */
export function labelledOf(clause: Clause): Labelled[] {
  const found: Labelled[] = []
  const take = (text: MappedText) => {
    const field = readField(text)
    if (field !== null) found.push(field)
  }
  clause.more.forEach(take)
  for (const child of clause.children) {
    const field = readField(child.head)
    if (field === null) continue
    found.push({
      kind: field.kind,
      value: join([field.value, ...child.more.filter((one) => readField(one) === null)]),
    })
    child.more.forEach(take)
    for (const inner of child.children) take(inner.head)
  }
  return found
}

/** "… trong phạm vi chức năng, nhiệm vụ của mình": between two agencies of a list it would part them. */
const withinDuties = / (?:trong phạm vi|theo) chức năng(?:, nhiệm vụ)?(?: của mình| được giao)?/gu

/** Joins labelled values to the fields of one task. */
export function fieldsOf(labelled: readonly Labelled[]): Fields | null {
  if (labelled.every((one) => one.kind === 'work')) return null
  const lead: string[] = []
  const coordinating: string[] = []
  let time: MappedText | null = null
  let product: MappedText | null = null
  let reportTo: string | null = null
  let accountable: string | null = null
  let sourceDocument: string | null = null
  let note: string | null = null
  for (const { kind, value } of labelled) {
    if (value.text === '') continue
    if (kind === 'time') time = value
    else if (kind === 'product') product = value
    else if (kind === 'reportTo') reportTo = value.text
    else if (kind === 'accountable') accountable = plainEnd(value.text)
    else if (kind === 'source') sourceDocument = plainEnd(value.text)
    else if (kind === 'note') note = plainEnd(value.text)
    else if (kind === 'coordinating') coordinating.push(...listAgencies(value.text))
    else if (kind === 'lead' || kind === 'agencies') {
      const plain = value.text.replace(withinDuties, '')
      const roles = readRoles(plain, { agencies: [], lead: false })
      lead.push(...(roles.named ? roles.agencies : listAgencies(plain)))
      coordinating.push(...roles.coordinating)
    }
  }
  return {
    lead: distinct(lead),
    coordinating: distinct(coordinating),
    time,
    product,
    reportTo,
    accountable,
    sourceDocument,
    note,
  }
}

function plainEnd(text: string): string {
  return text.replace(/[\s.;,/]+$/u, '')
}

/** The agencies of a field or a cell; a value that names none known is kept whole. */
export function listAgencies(text: string): string[] {
  const value = text
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,]+$/, '')
    .trim()
  if (value === '' || /^[-–.…]+$/u.test(value)) return []
  const key = keyOf(value)
  const names: string[] = []
  let at = 0
  while (at < value.length) {
    const skip =
      /^(?:[\s,;.:–-]|\(\d+\)|(?:và|cùng|Chủ trì:?|Phối hợp:?|với)(?= ))+/u.exec(key.slice(at))?.[0].length ??
      0
    at += skip
    if (at >= value.length) break
    const run = startsAgency(key, at) ? readAgencies(value, key, at, { semicolons: true }) : null
    if (run !== null && run.end > at) {
      names.push(...run.names)
      at = run.end
      continue
    }
    const rest = /^[^;,]+/u.exec(key.slice(at))?.[0] ?? ''
    const name = value.slice(at, at + rest.length).trim()
    if (/^\p{Lu}/u.test(name)) names.push(name)
    else if (name !== '') {
      const last = names.pop()
      names.push(last === undefined ? name : `${last}${value.slice(at - skip, at)}${name}`)
    }
    at += Math.max(1, rest.length)
  }
  return distinct(names)
}
