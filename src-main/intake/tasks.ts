import type { ExtractedTask } from '../contract/extraction.ts'
import { findCitations } from './citations.ts'
import { settingOf } from './clause-setting.ts'
import type { Clause } from './clause-tree.ts'
import { readDeadline } from './deadline-words.ts'
import { opensSentence } from './duty-verbs.ts'
import { type Fields, fieldsOf, isFieldClause, labelledOf, readField } from './forms.ts'
import { splitInline } from './inline-lists.ts'
import { makeTask, type Reading, type Setting, withFields } from './make-task.ts'
import { cut, join, type MappedText } from './mapped-text.ts'
import {
  isApproval,
  isClosing,
  isEntryIntoForce,
  isFormula,
  isLeadIn,
  isMeetingLine,
  isPointer,
} from './phrases.ts'
import { addressedIn, assignsWork, readAddressees, readRoles } from './roles.ts'
import { keyOf } from './vietnamese-key.ts'

export type Found = { tasks: ExtractedTask[]; skipped: MappedText[] }

/** The tasks of a clause: those of its children where they assign work, else the clause itself. */
export function tasksOf(clause: Clause, setting: Setting, reading: Reading): Found {
  const inner = settingOf(clause, setting)
  const labelled = clause.children.some(isOwnForm) ? [] : labelledOf(clause)
  const fields = labelled.length === 0 ? null : fieldsOf(labelled)
  if (fields !== null && !inner.background) {
    const form = formTasks(clause, inner, fields, reading)
    if (form !== null) return form
  }
  const children = childTasks(clause, inner, reading)
  if (children.tasks.length > 0) {
    const tasks = inheritDeadline(clause, children.tasks, reading)
    return { tasks, skipped: [clause.paragraph, ...clause.more, ...children.skipped] }
  }
  const text = ownText(clause)
  const roles = readRoles(text.text, inner)
  const listed = inner.background ? [] : splitInline(text)
  if (listed.length > 0) {
    const shared = listed[0] === undefined ? null : readAddressees(listed[0].before)
    const above =
      shared !== null && shared.agencies.length > 0
        ? { ...inner, agencies: shared.agencies }
        : { ...inner, agencies: roles.named ? roles.agencies : inner.agencies }
    const tasks = listed.map((part) =>
      makeTask(`${clause.path}.${part.label}`, part.text, above, null, reading),
    )
    return { tasks, skipped: [] }
  }
  const isTask =
    clause.style !== null &&
    (!inner.background || (roles.named && handsOver(text.text))) &&
    text.text !== '' &&
    !handsOutNothing(clause) &&
    !(isPointer(keyOf(text.text)) && !roles.named) &&
    !isApproval(keyOf(text.text)) &&
    (inner.money
      ? roles.named
      : assignsWork(
          text.text,
          roles.named || opensSentence(keyOf(text.text)),
          inner.agencies.length > 0 || inner.working,
        )) &&
    !isHeadingOnly(clause)
  if (!isTask) return { tasks: [], skipped: [clause.paragraph, ...clause.more, ...children.skipped] }
  return { tasks: [makeTask(clause.path, text, inner, null, reading)], skipped: [] }
}

/** "a) Trong tháng 11/2025 làm xong các việc sau:" limits every item below it that has no time of its own. */
function inheritDeadline(clause: Clause, tasks: ExtractedTask[], reading: Reading): ExtractedTask[] {
  if (clause.style === null || clause.style === 'roman' || !isLeadIn(clause.headKey)) return tasks
  const masked = findCitations(clause.head.text)
  const { main, recurrence } = readDeadline(clause.head.text, {
    year: reading.year,
    issued: reading.issued ?? null,
    field: false,
    masked,
  })
  if (main === null || (main.lastDay === null && main.kind !== 'recurring')) return tasks
  const shared = {
    deadlineText: main.text,
    deadlineISO: main.lastDay,
    deadlineKind: main.kind,
    deadlineQualifier: main.qualifier,
  }
  return tasks.map((task) =>
    task.deadlineKind === 'none' ? { ...task, ...shared, recurrence: task.recurrence ?? recurrence } : task,
  )
}

/** "Trên cơ sở kết quả xếp loại, giao Sở A thành lập đoàn …": among aims and criteria only what is expressly handed out. */
function handsOver(text: string): boolean {
  return /(?:^|, )[Gg]iao (?=\p{Lu})/u.test(text) && addressedIn(text).length > 0
}

/** Articles that put the document into force, and particulars of a meeting. */
function handsOutNothing({ style, headKey }: Clause): boolean {
  return isEntryIntoForce(headKey) || isMeetingLine(headKey) || (style === 'article' && isFormula(headKey))
}

/** A numbered line without verb, stop or anything below it is a title. */
function isHeadingOnly(clause: Clause): boolean {
  if (clause.more.length > 0 || clause.children.length > 0) return false
  return (
    !/[.;]$/.test(clause.head.text) &&
    readAddressees(clause.head.text).agencies.length > 0 &&
    clause.head.text.length < 90 &&
    !readRoles(clause.head.text, { agencies: [], lead: false }).named
  )
}

function childTasks(clause: Clause, setting: Setting, reading: Reading): Found {
  const found: Found = { tasks: [], skipped: [] }
  // Labelled lines below an item ("Cơ quan chủ trì: …") tell that its neighbours are tasks, too.
  const form = clause.children.some((child) => child.more.some((one) => readField(one) !== null))
  const inner = form ? { ...setting, working: true } : setting
  let waiting = 0
  for (const child of clause.children) {
    const own = tasksOf(child, inner, reading)
    found.tasks.push(...own.tasks)
    found.skipped.push(...own.skipped)
    const labelled = child.more.map(readField).filter((field) => field !== null)
    const fields = labelled.length === 0 ? null : fieldsOf(labelled)
    if (fields === null) continue
    // "- a; - b. Cơ quan chủ trì: …": the labelled lines speak for the items above that have none.
    if (child.style === 'dash' || child.style === 'plus')
      found.tasks = found.tasks.map((task, index) =>
        index >= waiting && index < found.tasks.length - own.tasks.length
          ? withFields(task, fields, reading)
          : task,
      )
    waiting = found.tasks.length
  }
  return found
}

/** An item written as fields: a) Nhiệm vụ, b) Cơ quan thực hiện, c) Thời gian; or labelled lines below it. */
function formTasks(clause: Clause, setting: Setting, fields: Fields, reading: Reading): Found | null {
  const work = clause.children.find((child) => readField(child.head)?.kind === 'work')
  const inner: Setting = {
    ...setting,
    agencies: fields.lead.length > 0 ? fields.lead : setting.agencies,
    lead: true,
  }
  if (work !== undefined) {
    const value = readField(work.head)?.value ?? work.head
    const items = work.children.flatMap((child) => tasksOf(child, inner, reading).tasks)
    if (items.length > 0)
      return { tasks: items.map((task) => withFields(task, fields, reading)), skipped: [clause.paragraph] }
    const text = join([value, ...work.more.filter((one) => readField(one) === null)])
    if (text.text === '') return null
    return { tasks: [makeTask(clause.path, text, inner, fields, reading)], skipped: [clause.paragraph] }
  }
  const items = clause.children.filter((child) => !isFieldClause(child))
  if (items.length > 0) {
    const hasOwn = clause.children.some(isFieldClause)
    if (!hasOwn) return null
    const found = childTasks({ ...clause, children: items }, inner, reading)
    return {
      tasks: found.tasks.map((task) => withFields(task, fields, reading)),
      skipped: [clause.paragraph, ...found.skipped],
    }
  }
  const named = readField(clause.head)
  if (named?.kind === 'work' && named.value.text !== '')
    return { tasks: [makeTask(clause.path, trimColon(named.value), inner, fields, reading)], skipped: [] }
  const paragraphs = unlabelled(clause)
  const heading = !/[.;]$/.test(clause.head.text) && clause.style !== 'dash' && clause.style !== 'letter'
  const text = paragraphs.length > 0 && heading ? join(paragraphs) : join([clause.head, ...paragraphs])
  return { tasks: [makeTask(clause.path, trimColon(text), inner, fields, reading)], skipped: [] }
}

/** "1. Nhiệm vụ: …" with its labelled lines below is an item of its own, no field of the heading above. */
function isOwnForm(clause: Clause): boolean {
  return (
    readField(clause.head)?.kind === 'work' &&
    (clause.children.some(isFieldClause) || clause.more.some((one) => readField(one) !== null))
  )
}

function trimColon(text: MappedText): MappedText {
  return text.text.endsWith(':') ? cut(text, 0, text.text.length - 1) : text
}

/** The words of a clause that is a task: below a heading what stands under it, else all of it with what it lists. */
function ownText(clause: Clause): MappedText {
  const paragraphs = unlabelled(clause)
  const rest = [...paragraphs, ...clause.children.flatMap(wholeClause)]
  const headed = paragraphs.length > 0 && !/[.;]$/.test(clause.head.text) && !endsMidSentence(clause)
  return headed ? join(rest) : join([clause.head, ...rest])
}

/** The paragraphs below a head up to the first labelled one: a task's words stand in one piece. */
function unlabelled(clause: Clause): readonly MappedText[] {
  const labelled = clause.more.findIndex((one) => readField(one) !== null)
  return labelled < 0 ? clause.more : clause.more.slice(0, labelled)
}

/** A head that a layout break cut from its sentence is no heading. */
function endsMidSentence(clause: Clause): boolean {
  return clause.head.text.endsWith(',') || /^\p{Ll}/u.test(clause.more[0]?.text ?? '')
}

function wholeClause(clause: Clause): MappedText[] {
  return [clause.paragraph, ...clause.more, ...clause.children.flatMap(wholeClause)]
}

/** Unnumbered paragraphs that hand out work, for letters without numbered items. */
export function tasksOfParagraphs(
  paragraphs: readonly (MappedText & { key: string })[],
  setting: Setting,
  reading: Reading,
): Found {
  const found: Found = { tasks: [], skipped: [] }
  for (const paragraph of paragraphs) {
    const from = paragraph.key.search(/(?:yêu cầu|đề nghị|giao) (?:các |\p{Lu})/u)
    const roles = from < 0 ? null : readRoles(paragraph.text.slice(from), { agencies: [], lead: false })
    if (roles === null || !roles.named || (isClosing(paragraph.key) && paragraph.key.length < 160)) {
      found.skipped.push(paragraph)
      continue
    }
    found.tasks.push(makeTask(`p${found.tasks.length + 1}`, cut(paragraph, from), setting, null, reading))
  }
  return found
}
