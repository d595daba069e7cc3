import { Readable } from 'node:stream'
import type { Evidence } from '../contract/evidence.ts'
import type { LetterContent } from '../contract/letter.ts'
import {
  type DocumentCourse,
  type DocumentEvent,
  type DocumentKind,
  documentKind,
  type Issue,
  type OutgoingRow,
} from '../contract/outgoing.ts'
import type { ReportContent, ReportSnapshot } from '../contract/report.ts'
import { letterSymbolOf } from '../documents/commitment-letter.ts'
import { reportSymbolOf } from '../documents/period-report.ts'
import { signedSymbol } from '../documents/wording.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { mediaTypeOf } from '../domain/media-type.ts'
import { insertFacts } from '../storage/commitments.ts'
import type { Reader, Writer } from '../storage/database.ts'
import {
  insertLetter,
  insertReport,
  readLetter,
  readReport,
  type StoredLetter,
  updateContent,
} from '../storage/documents.ts'
import { insertEvidence, readEvidence } from '../storage/evidence.ts'
import { uuidv7 } from '../storage/ids.ts'
import {
  documentEvents,
  holderOfNumber,
  insertDocumentEvent,
  insertIssue,
  listIssued,
  readIssue,
  yearOf,
} from '../storage/outgoing.ts'
import type { StoredFile } from '../storage/vault.ts'
import { author, type Core, instantNow, ourAgency, refuseFuture, required, today } from './core.ts'
import { documentCourse, refuseIssued, registeredAs } from './document-course.ts'
import { storeFile } from './evidence-service.ts'
import { type SaidFact, saidByLetter, saidByReport } from './issued-facts.ts'
import { letterFindingsOf, printedLetter } from './letter-service.ts'
import { renderings } from './renderings.ts'
import { printedReport } from './report-service.ts'

type Stored =
  | { kind: 'letter'; letter: StoredLetter; content: LetterContent; asOf: string; replacesId: string | null }
  | {
      kind: 'report'
      content: ReportContent
      snapshot: ReportSnapshot
      asOf: string
      replacesId: string | null
    }

/**
 * Issues a letter or report: its words with number and date, its figures and its renderings are frozen in one
 * step, and what it says about a commitment becomes facts of that commitment.
 * @throws ExpectedError NOT_FOUND, ALREADY_ISSUED, FINDINGS_OPEN, NUMBER_TAKEN.
 */
export async function issueDocument(
  core: Core,
  input: { kind: DocumentKind; id: string; number: string; date: string | null; acceptFindings: boolean },
): Promise<DocumentCourse> {
  const { kind, id, date } = input
  const by = await author(core)
  const draft = await storedDocument(core, kind, id)
  await refuseIssued(core, id)
  if (!input.acceptFindings) await refuseOpenFindings(core, kind, id)
  const now = instantNow(core)
  const issue: Omit<Issue, 'files'> = {
    number: plainNumber(input.number),
    symbol: await symbolOf(core, draft),
    date,
    year: yearOf(date, draft.content.year),
    issuedAt: now,
  }
  await refuseTakenNumber(core, issue, core.database.db)
  const { words, said } = await printedDocument(core, id, draft, issue)
  const content = { ...words, number: issue.number, date, year: issue.year }
  const files: (StoredFile & { name: string })[] = []
  for (const { name, bytes } of await renderings(core, kind, id, content, now)) {
    const stored = await storeFile(core, { name, read: () => Readable.from([bytes]) })
    files.push({ ...stored, name })
  }
  await core.database.write(async (trx) => {
    // Rendering takes a while, in which a second click or window may have come first.
    if ((await readIssue(trx, id)) !== null) throw new ExpectedError('ALREADY_ISSUED')
    await refuseTakenNumber(core, issue, trx)
    await updateContent(trx, kind, id, content, now)
    const evidenceIds: string[] = []
    for (const file of files) {
      const row = { id: uuidv7(), name: file.name, mediaType: mediaTypeOf(file.name), addedAt: now }
      evidenceIds.push((await insertEvidence(trx, by, file, row)).id)
    }
    await insertIssue(trx, by, { id: uuidv7(), kind, documentId: id, issue }, evidenceIds)
    const happenedOn = date !== null && date <= today(core) ? date : today(core)
    if (draft.replacesId !== null) {
      const event = { id: uuidv7(), kind, documentId: draft.replacesId, happenedOn, enteredAt: now }
      await insertDocumentEvent(trx, by, { ...event, content: { kind: 'replaced', byId: id } }, [])
    }
    const facts = said.map((one) => ({ ...one, id: uuidv7(), happenedOn, enteredAt: now }))
    await insertFacts(trx, by, facts)
  })
  return documentCourse(core, kind, id, draft.replacesId)
}

/** The words as they are printed, and what they say about commitments. */
async function printedDocument(
  core: Core,
  id: string,
  draft: Stored,
  issue: Omit<Issue, 'files'>,
): Promise<{ words: LetterContent | ReportContent; said: readonly SaidFact[] }> {
  if (draft.kind === 'report') {
    return { words: await printedReport(core, id), said: saidByReport(id, draft.snapshot) }
  }
  const words = await printedLetter(core, draft.letter)
  return { words, said: saidByLetter(id, words, issue) }
}

/**
 * Records what happened to an issued document: sent, its signed scan, the number it was given later, or that such a
 * record was a mistake. Its frozen words and files stay as they are.
 * @throws ExpectedError NOT_FOUND, NOT_ISSUED, DATE_IN_FUTURE, ALREADY_NUMBERED, NUMBER_TAKEN, NOTHING_TO_TAKE_BACK.
 */
export async function recordDocumentEvent(
  core: Core,
  input: {
    kind: DocumentKind
    id: string
    happenedOn: string
    content: DocumentEvent
    evidenceIds: readonly string[]
  },
): Promise<DocumentCourse> {
  const { kind, id, happenedOn, evidenceIds } = input
  const { db } = core.database
  const by = await author(core)
  const stored = await storedDocument(core, kind, id)
  const issue = await readIssue(db, id)
  if (issue === null) throw new ExpectedError('NOT_ISSUED')
  const content = withPlainNumber(input.content)
  if (content.kind === 'replaced') {
    throw new ExpectedError('INVALID_INPUT', { detail: 'việc thay thế được ghi khi ban hành văn bản mới' })
  }
  refuseFuture(core, happenedOn)
  for (const evidenceId of evidenceIds) required(await readEvidence(db, evidenceId), 'tệp')
  const row = { id: uuidv7(), kind, documentId: id, happenedOn, enteredAt: instantNow(core), content }
  await core.database.write(async (trx) => {
    await refuseEvent(core, trx, { id, issue, content })
    await insertDocumentEvent(trx, by, row, evidenceIds)
  })
  return documentCourse(core, kind, id, stored.replacesId)
}

/** What the events so far do not allow; within the transaction, so that two windows cannot give one number. */
async function refuseEvent(
  core: Core,
  trx: Writer,
  { id, issue, content }: { id: string; issue: Issue; content: DocumentEvent },
): Promise<void> {
  const events = await documentEvents(trx, id)
  if (content.kind === 'numbered') {
    const { number = '' } = registeredAs(issue, events) ?? {}
    if (number !== '') throw new ExpectedError('ALREADY_NUMBERED', { number: `${number}${issue.symbol}` })
    const year = yearOf(issue.date ?? content.date, issue.year)
    await refuseTakenNumber(core, { ...issue, number: content.number, year }, trx)
  }
  if (content.kind === 'takenBack') {
    const event = events.find((one) => one.id === content.eventId)
    const kinds: readonly string[] = ['sent', 'scanAttached', 'numbered']
    if (event === undefined || event.takenBack || !kinds.includes(event.content.kind)) {
      throw new ExpectedError('NOTHING_TO_TAKE_BACK')
    }
  }
}

/** "05" is number 5 of its series. */
function withPlainNumber(content: DocumentEvent): DocumentEvent {
  return content.kind === 'numbered' ? { ...content, number: plainNumber(content.number) } : content
}

function plainNumber(number: string): string {
  return number.replace(/^0+(?=\d)/, '')
}

/**
 * A new draft with the words of an issued document, to correct it (Nghị định 30/2020/NĐ-CP, Điều 18). The issued one
 * counts as replaced once the new one is issued.
 */
export async function replaceDocument(core: Core, kind: DocumentKind, id: string): Promise<string> {
  const { db } = core.database
  const by = await author(core)
  if ((await readIssue(db, id)) === null) throw new ExpectedError('NOT_ISSUED')
  const newId = uuidv7()
  const now = instantNow(core)
  const changed = { id: newId, replacesId: id, createdAt: now, updatedAt: now }
  const blank = { number: '', date: null }
  if (kind === 'letter') {
    const letter = required(await readLetter(db, id), 'văn bản cam kết')
    const content = { ...letter.content, ...blank }
    await core.database.write((trx) => insertLetter(trx, by, { ...letter, ...changed, content }))
  } else {
    const report = required(await readReport(db, id), 'báo cáo')
    const content = { ...report.content, ...blank }
    await core.database.write((trx) => insertReport(trx, by, { ...report, ...changed, content }))
  }
  return newId
}

/** The register of outgoing documents of a year, in the order of issue. */
export async function outgoingRegister(core: Core, year: number): Promise<OutgoingRow[]> {
  const rows: OutgoingRow[] = []
  // A document issued without number and date at the end of a year may be numbered in the next.
  for (const { kind: named, documentId, issue } of await listIssued(core.database.db, [year, year - 1])) {
    const kind = documentKind.parse(named)
    const { stage, events, registered } = await documentCourse(core, kind, documentId, null)
    const { number = '', date = null } = registered ?? {}
    if (yearOf(date, issue.year) !== year) continue
    const stored = await storedDocument(core, kind, documentId)
    rows.push({
      kind,
      id: documentId,
      number,
      symbol: issue.symbol,
      date,
      typeName: typeNameOf(stored),
      subject: stored.content.subject,
      signer: stored.content.signer.name,
      recipients: stored.content.recipients,
      stage,
      sentOn: events.find((event) => event.content.kind === 'sent' && !event.takenBack)?.happenedOn ?? null,
    })
  }
  return rows
}

/** The frozen file of an issued document in one format; null while it is a draft or without that format. */
export async function frozenFile(core: Core, id: string, format: string): Promise<Evidence | null> {
  const issue = await readIssue(core.database.db, id)
  return issue?.files.find((file) => file.name.endsWith(`.${format}`)) ?? null
}

async function storedDocument(
  core: Core,
  kind: DocumentKind,
  id: string,
  db: Reader | Writer = core.database.db,
): Promise<Stored> {
  if (kind === 'letter') {
    const letter = required(await readLetter(db, id), 'văn bản cam kết')
    return { kind, letter, ...letter }
  }
  const report = required(await readReport(db, id), 'báo cáo')
  return { kind, ...report, asOf: report.snapshot.asOf }
}

async function symbolOf(core: Core, document: Stored): Promise<string> {
  const agency = await ourAgency(core)
  const symbol =
    document.kind === 'letter' ? letterSymbolOf(agency, document.content) : reportSymbolOf(agency)
  return signedSymbol(agency.layout.letterhead, symbol)
}

function typeNameOf(document: Stored): string {
  if (document.kind === 'report') return 'Báo cáo'
  return document.content.form === 'banCamKet' ? 'Bản cam kết' : 'Công văn'
}

async function refuseOpenFindings(core: Core, kind: DocumentKind, id: string): Promise<void> {
  if (kind !== 'letter') return
  const letter = required(await readLetter(core.database.db, id), 'văn bản cam kết')
  const findings = (await letterFindingsOf(core, letter)).filter(({ severity }) => severity !== 'hint')
  if (findings.length > 0) throw new ExpectedError('FINDINGS_OPEN', { count: `${findings.length}` })
}

async function refuseTakenNumber(
  core: Core,
  issue: Omit<Issue, 'files'>,
  db: Reader | Writer,
): Promise<void> {
  const holder = await holderOfNumber(db, issue)
  if (holder === null) return
  const held = await storedDocument(core, documentKind.parse(holder.kind), holder.documentId, db)
  throw new ExpectedError('NUMBER_TAKEN', {
    number: issue.number,
    symbol: issue.symbol,
    year: `${issue.year}`,
    subject: held.content.subject,
  })
}
