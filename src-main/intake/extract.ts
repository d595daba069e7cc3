import type { CitedDocument, ExtractedTask, Extraction, ReaderNote, Span } from '../contract/extraction.ts'
import { attachedBody } from './attachments.ts'
import { type Citation, citationText, citedOnce, findCitations } from './citations.ts'
import { citedInFull } from './cited-in-full.ts'
import { buildClauses, type Clause, type NumberingGap } from './clause-tree.ts'
import { yearOf } from './document-year.ts'
import { removeFootnotes } from './footnotes.ts'
import { type Header, headerLength, readHeader } from './header.ts'
import type { Reading, Setting } from './make-task.ts'
import { findPageStarts, join, type MappedText, spanOf } from './mapped-text.ts'
import { joinLines, type Paragraph } from './paragraphs.ts'
import { isLeadIn } from './phrases.ts'
import { addressedIn } from './roles.ts'
import type { SourceText } from './source-text.ts'
import type { TableColumns } from './table-columns.ts'
import { readTail } from './tail.ts'
import { type PlacedTask, withDetails } from './task-details.ts'
import { readTables } from './task-tables.ts'
import { tasksOf, tasksOfParagraphs } from './tasks.ts'
import { readTextAppendices } from './text-appendices.ts'
import { readLines, type TextLine } from './text-lines.ts'
import { repeatedPaths, uniquePaths } from './unique-paths.ts'
import { findZones, isAppendixTitle } from './zones.ts'

/**
 * What a letter says: its header, the documents it cites, its tasks with agencies and deadlines, and what became
 * none of these. Pure and deterministic; the work grows in proportion to the length of the text.
 * `tableColumns` are the columns of tables that a person mapped before.
 */
export function extract(source: SourceText, tableColumns: TableColumns = {}): Extraction {
  const pageStarts = findPageStarts(source.text)
  const lines = readLines(source.text)
  const zones = findZones(lines, headerLength)
  const header = readHeader(zones.header)
  // The notes of the last page stand below or amid the signature, the marks of them in the body.
  const noted = removeFootnotes([...zones.body, ...zones.tail])
  const inTail = new Set(zones.tail)
  const body = { ...noted, lines: noted.lines.filter((line) => !inTail.has(line)) }
  const tail = readTail(noted.lines.filter((line) => inTail.has(line)))
  const after = removeFootnotes(zones.after)
  const spanned = (text: MappedText): Span | null => spanOf(text, pageStarts)

  const reading: Reading = {
    pageStarts,
    year: header.documentYear ?? yearOf(source.text),
    issued: header.documentDate,
  }
  const paragraphs = joinLines(body.lines.filter((line) => !line.text.startsWith('|')))
  const { root, closing, gaps } = buildClauses(paragraphs)
  const numbered = readTasks(root, reading)
  const unaddressed = !zones.headerFound && header.recipients.length === 0
  const alone = (unaddressed || source.kind === 'xlsx') && numbered.tasks.length === 0
  const listed = readTables(
    // The titles of its tables are all that a document without items says.
    [...(alone ? body.lines : body.lines.filter(isTableLine)), ...after.lines],
    alone,
    { ...reading, source: source.text },
    tableColumns,
  )
  const attached = readAttached(after.lines, numbered.tasks, reading)
  const written = readTextAppendices(after.lines, reading)
  const own = withoutPointers(numbered, [...written.tasks, ...listed.tasks])
  const tasks: PlacedTask[] = uniquePaths([
    ...own.tasks,
    ...attached.tasks,
    ...written.tasks,
    ...listed.tasks,
  ])

  const notes: ReaderNote[] = [...source.notes]
  if (!zones.headerFound) notes.push({ code: 'headerMissing', detail: null, span: null })
  else {
    if (header.documentNumber === null)
      notes.push({ code: 'numberMissing', detail: header.documentSymbol, span: null })
    if (header.documentDate === null) notes.push({ code: 'dateMissing', detail: null, span: null })
  }
  for (const gap of [...gaps, ...attached.gaps, ...written.gaps])
    notes.push({ code: 'numberingGap', detail: `${gap.from} → ${gap.to}`, span: spanned(gap.at) })
  for (const { path, span } of repeatedPaths(tasks))
    notes.push({ code: 'numberingRepeated', detail: path, span })
  for (const footnote of body.footnotes)
    notes.push({ code: 'footnoteRemoved', detail: null, span: spanned(join(footnote)) })
  if (tasks.length === 0) notes.push({ code: 'noTasks', detail: null, span: null })

  const places = { ...header.places, ...tail.places }
  return {
    documentType: header.documentType,
    documentNumber: header.documentNumber,
    documentSymbol: header.documentSymbol,
    documentDate: header.documentDate,
    documentYear: header.documentYear,
    issuer: header.issuer ?? inferIssuer(paragraphs),
    subject: header.subject === null ? null : wholeNumbers(header.subject.text),
    bases: readBases(
      [zones.header, body.lines, zones.tail, ...body.footnotes, ...after.footnotes, after.lines],
      header,
      spanned,
      source.text,
    ),
    recipients: [...header.recipients],
    distribution: [...tail.distribution],
    signingAuthority: tail.signingAuthority,
    signerTitle: tail.signerTitle,
    signerName: tail.signerName,
    tasks: withDetails(source.text, tasks),
    tables: [...listed.tables],
    spans: Object.fromEntries(
      Object.entries(places).flatMap(([name, text]) => {
        const span = spanned(text)
        return span === null ? [] : [[name, span]]
      }),
    ),
    skipped: listSkipped(
      [...own.skipped, ...closing, ...attached.skipped, ...written.skipped, ...listed.skipped],
      spanned,
    ),
    notes,
  }
}

/** A number broken over two lines is written without the blank: "25/TB- VPCP" → "25/TB-VPCP". */
function wholeNumbers(text: string): string {
  return text.replace(/(\d\/\p{Lu}[\p{L}\d]*-) (?=\p{Lu})/gu, '$1')
}

function isTableLine(line: TextLine): boolean {
  return line.text.startsWith('|')
}

/** Tasks of the numbered items; of a letter without such items, of its paragraphs. */
function readTasks(
  root: Clause,
  reading: Reading,
): {
  tasks: ExtractedTask[]
  skipped: MappedText[]
  /** The paragraphs that gave tasks, in a letter without numbered items. */
  loose: readonly MappedText[]
} {
  const leadIn = root.more.findLast((paragraph) => isLeadIn(paragraph.key))
  const addressed = leadIn === undefined ? [] : addressedIn(leadIn.text)
  const nothing: Setting = {
    agencies: [],
    lead: false,
    background: false,
    money: false,
    working: false,
    implied: false,
  }
  const opening: Setting = { ...nothing, agencies: addressed, implied: true }
  const found: { tasks: ExtractedTask[]; skipped: MappedText[]; loose: readonly MappedText[] } = {
    tasks: [],
    skipped: [...root.more],
    loose: [],
  }
  for (const child of root.children) {
    const own = tasksOf(child, opening, reading)
    found.tasks.push(...own.tasks)
    found.skipped.push(...own.skipped)
  }
  if (found.tasks.length > 0) return found
  const loose = tasksOfParagraphs(root.more, nothing, reading)
  return loose.tasks.length > 0 ? { ...loose, loose: root.more } : found
}

/** "Yêu cầu các cơ quan thực hiện nhiệm vụ tại Phụ lục kèm theo" only points to the tasks that the appendix gives. */
function withoutPointers(
  found: { tasks: ExtractedTask[]; skipped: MappedText[]; loose: readonly MappedText[] },
  given: readonly ExtractedTask[],
): { tasks: readonly ExtractedTask[]; skipped: readonly MappedText[] } {
  if (given.length === 0) return found
  const pointers = found.loose.length === 0 ? [] : found.tasks.filter(pointsToAppendix)
  const holds = (paragraph: MappedText) => pointers.some(({ span }) => paragraph.at.includes(span.start))
  return {
    tasks: found.tasks.filter((task) => !pointers.includes(task)),
    skipped: [...found.skipped, ...found.loose.filter(holds)],
  }
}

function pointsToAppendix({ text, deadlineKind }: ExtractedTask): boolean {
  return (
    deadlineKind === 'none' &&
    /(?:phụ lục|danh mục|biểu|bảng)(?: [^.;]{0,40})? (?:kèm theo|đính kèm)/iu.test(text)
  )
}

/** The tasks of a plan that comes below the signature of the decision that puts it into force. */
function readAttached(
  lines: readonly TextLine[],
  own: readonly ExtractedTask[],
  reading: Reading,
): { tasks: readonly ExtractedTask[]; skipped: readonly MappedText[]; gaps: readonly NumberingGap[] } {
  const body = attachedBody(lines, isAppendixTitle)
  if (body.length === 0) return { tasks: [], skipped: [], gaps: [] }
  const { root, closing, gaps } = buildClauses(joinLines(body.filter((line) => !isTableLine(line))))
  const found = readTasks(root, reading)
  const taken = new Set(own.map(({ path }) => path))
  const clash = found.tasks.some(({ path }) => taken.has(path))
  return {
    tasks: found.tasks.map((task) => (clash ? { ...task, path: `PL.${task.path}` } : task)),
    skipped: [...found.skipped, ...closing],
    gaps,
  }
}

/** Every numbered document cited in the letter and its appendices, once, without the letter itself. */
function readBases(
  parts: readonly (readonly TextLine[])[],
  header: Header,
  spanned: (text: MappedText) => Span | null,
  source: string,
): CitedDocument[] {
  const flow = join(parts.map((lines) => join(lines)))
  return citedOnce(findCitations(flow.text).filter((citation) => !isOwn(citation, flow.text, header))).map(
    ({ type, number, date, ...citation }) => {
      const span = spanned(citationText(flow, { type, number, date, ...citation }))
      return { type, number, date, span, inFull: citedInFull(source, number, date, span) }
    },
  )
}

/**
 * Whether a citation names the letter itself. Where its number was left blank, an appendix may still tell it:
 * "(Kèm theo Công văn số 318/SNV-TC ngày …)" below the header "Số:      /SNV-TC".
 */
function isOwn(citation: Citation, text: string, header: Header): boolean {
  const number = citation.number.toUpperCase().replace(/^0+(?=\d)/u, '')
  const symbol = header.documentSymbol?.toUpperCase()
  if (header.documentNumber !== null)
    return number === header.documentNumber.toUpperCase().replace(/^0+(?=\d)/u, '')
  if (symbol === undefined) return false
  const attached = /[Kk]èm theo[^()]{0,40}$/u.test(
    text.slice(Math.max(0, citation.start - 60), citation.start),
  )
  return number === symbol || (attached && number.replace(/^\d+/u, '') === symbol)
}

/** The issuer of a letter whose header is lost: who requires something at the end of the opening. */
function inferIssuer(paragraphs: readonly Paragraph[]): string | null {
  for (const paragraph of paragraphs.slice(0, 8)) {
    if (!isLeadIn(paragraph.key)) continue
    const match =
      /(?:^|[,;.] )((?:Bộ|Sở|UBND|Ủy ban nhân dân|Văn phòng|Ban) [^,;.:]{3,60}(?:, [^,;.:]{3,30})?) (?:yêu cầu|đề nghị)/u.exec(
        paragraph.key,
      )
    if (match?.[1] !== undefined) return match[1]
  }
  return null
}

function listSkipped(
  texts: readonly MappedText[],
  spanned: (text: MappedText) => Span | null,
): Extraction['skipped'] {
  return texts
    .flatMap((text) => {
      const span = spanned(text)
      return span === null ? [] : [{ text: text.text, span }]
    })
    .toSorted((a, b) => a.span.start - b.span.start)
}
