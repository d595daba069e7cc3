import type { IsoDate } from '../contract/common.ts'
import type { ExtractedTask, ReaderNote } from '../contract/extraction.ts'
import { findCitations } from './citations.ts'
import { readDeadline } from './deadline-words.ts'
import type { Fields } from './forms.ts'
import { inlineFields } from './inline-fields.ts'
import { cut, type MappedText, spanOf } from './mapped-text.ts'
import { readReportTo } from './report-to.ts'
import { distinct, type RoleContext, readRoles } from './roles.ts'
import { keyOf } from './vietnamese-key.ts'

/** What tasks inherit from the headings above them. */
export type Setting = RoleContext & {
  readonly background: boolean
  readonly money: boolean
  /** Whether a heading above promises tasks ("Nhiệm vụ", "Tổ chức thực hiện"). */
  readonly working: boolean
  /** Whether the agencies come from the opening of the letter, not from a heading. */
  readonly implied: boolean
}

export type Reading = {
  readonly pageStarts: readonly number[]
  readonly year: number | null
  /** When the letter was issued; null when it leaves the date blank. */
  readonly issued?: IsoDate | null
}

/** The task with what labelled lines say about it; labels win over the words of the item. */
export function withFields(task: ExtractedTask, fields: Fields, reading: Reading): ExtractedTask {
  const time =
    fields.time === null
      ? null
      : readDeadline(fields.time.text, { year: reading.year, issued: reading.issued ?? null, field: true })
  const agencies = fields.lead.length > 0 ? [...fields.lead] : task.agencies
  const lead = new Set(agencies)
  return {
    ...task,
    agencies,
    coordinating: distinct([...fields.coordinating, ...task.coordinating]).filter((name) => !lead.has(name)),
    ...(time === null
      ? {}
      : {
          deadlineText: time.main?.text ?? null,
          deadlineISO: time.main?.lastDay ?? null,
          deadlineKind: time.main?.kind ?? 'none',
          deadlineQualifier: time.main?.qualifier ?? null,
          recurrence: time.recurrence,
        }),
    product: fields.product?.text.replace(/[\s.;]+$/u, '') ?? task.product,
    reportTo: fields.reportTo ?? task.reportTo,
    accountable: fields.accountable ?? task.accountable,
    sourceDocument: fields.sourceDocument ?? task.sourceDocument,
    note: fields.note ?? task.note,
  }
}

/** A task from its words and what stands above it. */
export function makeTask(
  path: string,
  words: MappedText,
  setting: Setting,
  fields: Fields | null,
  reading: Reading,
): ExtractedTask {
  const roles = readRoles(words.text, setting)
  const from = roles.textFrom + (/^[\s:]*/u.exec(words.text.slice(roles.textFrom))?.[0].length ?? 0)
  const text = dropEnd(cut(words, from))
  const key = keyOf(text.text)
  const deadline = readDeadline(text.text, {
    year: reading.year,
    issued: reading.issued ?? null,
    field: false,
    masked: [...findCitations(text.text), ...quotations(key), ...topic(key)],
  })
  const notes: ReaderNote[] = []
  const span = spanOf(text, reading.pageStarts)
  if (!roles.named && setting.implied && setting.agencies.length > 0)
    notes.push({ code: 'agencyImplied', detail: setting.agencies.join('; '), span })
  if (deadline.others.length > 0) {
    notes.push({ code: 'deadlineAmbiguous', detail: deadline.others.map((one) => one.text).join('; '), span })
  }
  const task: ExtractedTask = {
    path,
    agencies: [...roles.agencies],
    coordinating: [...roles.coordinating],
    text: text.text,
    deadlineText: deadline.main?.text ?? null,
    deadlineISO: deadline.main?.lastDay ?? null,
    deadlineKind: deadline.main?.kind ?? 'none',
    deadlineQualifier: deadline.main?.qualifier ?? null,
    recurrence: deadline.recurrence,
    reportTo: readReportTo(text.text.slice(topic(key)[0]?.end ?? 0)),
    product: readProduct(text.text, key),
    accountable: null,
    sourceDocument: null,
    note: null,
    span: span ?? { start: 0, end: 0, page: 1 },
    notes,
  }
  const inline = inlineFields(text)
  const labelled = inline === null ? task : withFields(task, inline, reading)
  return fields === null ? labelled : withFields(labelled, fields, reading)
}

/** Without the mark that ends a letter: "theo quy định./." → "theo quy định." */
function dropEnd(text: MappedText): MappedText {
  return text.text.endsWith('/.') ? cut(text, 0, text.text.length - 2) : text
}

/** Quoted names of plans and slogans say nothing about time. */
function quotations(key: string): { start: number; end: number }[] {
  return [...key.matchAll(/"[^"]{3,400}"/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** "Về <topic>: <agency> …": dates in the topic describe it. */
function topic(key: string): { start: number; end: number }[] {
  if (!/^Về (?!phía)/u.test(key)) return []
  const colon = key.search(/: (?:giao|Giao|đề nghị|Đề nghị|yêu cầu|các |\p{Lu})/u)
  return colon < 0 ? [] : [{ start: 0, end: colon }]
}

/** The product where the words say so plainly: "sản phẩm: báo cáo kèm bộ chỉ số". */
function readProduct(text: string, key: string): string | null {
  const label =
    /(?<![\p{L}])(?:sản phẩm|kết quả, sản phẩm|sản phẩm, kết quả)(?: (?:đầu ra|dự kiến|hoàn thành|cần đạt|phải nộp|bàn giao|giao nộp))?(?: là:?|:) (?=\S)/iu.exec(
      key,
    )
  if (label === null) return null
  const from = label.index + label[0].length
  const words = /^[^.;]+/u.exec(text.slice(from))?.[0].trim() ?? ''
  return words === '' ? null : words
}
