import { clausePathWords } from '../contract/clause-path.ts'
import type { Letter, LetterContent, LetterItem, LetterRow } from '../contract/letter.ts'
import type { LintFinding } from '../contract/lint.ts'
import type { LiveFigure } from '../contract/live-figures.ts'
import type { CitedDocument } from '../documents/citation.ts'
import { letterDocument } from '../documents/commitment-letter.ts'
import type { DocumentModel } from '../documents/document-model.ts'
import { draftLetter } from '../documents/letter-draft.ts'
import { type CountedCommitment, letterFigures, resolveLetter } from '../documents/letter-figures.ts'
import { lintLetter } from '../documents/lint/lint-letter.ts'
import { bySeverity } from '../documents/lint/lint-texts.ts'
import { wordLetter } from '../documents/templates/letter-wording.ts'
import { concerns } from '../domain/addressees.ts'
import { shortDate } from '../domain/date.ts'
import { directiveReference } from '../domain/directive-label.ts'
import { clearWords, currentClears, missingClears } from '../domain/six-clears.ts'
import { fold } from '../domain/vietnamese.ts'
import { listClauses, readDirective, type StoredDirective } from '../storage/directives.ts'
import {
  insertLetter,
  listLetters,
  markDiscarded,
  readLetter,
  type StoredLetter,
  updateContent,
} from '../storage/documents.ts'
import { uuidv7 } from '../storage/ids.ts'
import { letterWordingOf } from './agency-wording.ts'
import { currentDeadline, currentText, type Standing, standings } from './commitment-service.ts'
import { author, type Core, instantNow, ourAgency, required, today } from './core.ts'
import { effectiveDirectory } from './directory-state.ts'
import { documentCourse, refuseIssued } from './document-course.ts'

export async function letterRows(core: Core): Promise<LetterRow[]> {
  const rows: LetterRow[] = []
  for (const { id, content, createdAt, updatedAt } of await listLetters(core.database.db)) {
    const { stage } = await documentCourse(core, 'letter', id, null)
    const { purpose, subject, number, date, items } = content
    rows.push({ id, purpose, subject, number, date, itemCount: items.length, stage, createdAt, updatedAt })
  }
  return rows
}

/**
 * Drafts a commitment letter from the facts at an as-of date. Without named commitments it takes those that
 * are overdue or due within 15 days; where there are none, all that are still open.
 * @throws ExpectedError NOT_FOUND when nothing can be committed to.
 */
export async function draftCommitmentLetter(
  core: Core,
  input: { asOf: string; directiveId: string | null; commitmentIds: readonly string[] },
): Promise<Letter> {
  const { db } = core.database
  const by = await author(core)
  const agency = await ourAgency(core)
  const counted = await standings(core, input.asOf, { directiveId: input.directiveId, ids: null })
  const chosen = choose(counted, input.commitmentIds)
  required(chosen[0], 'cam kết nào để đưa vào văn bản')
  const directiveId = input.directiveId ?? mostFrequent(chosen.map((one) => one.commitment.directiveId))
  const directive =
    directiveId === null ? null : required(await readDirective(db, directiveId), 'văn bản chỉ đạo')
  const now = instantNow(core)
  const drafting = {
    agency,
    directive: citationOf(directive),
    recipients: await recipientsOf(core, directive),
    items: chosen.map(letterItem),
    total: counted.length,
    // Drafted for another day than today, the letter stays with that day.
    figuresAsOf: input.asOf === today(core) ? null : input.asOf,
    figuresDirectiveId: input.directiveId,
    year: Number(input.asOf.slice(0, 4)),
  }
  const wording = await letterWordingOf(core)
  const drafted = draftLetter(drafting)
  const content = wording === null ? drafted : wordLetter(drafted, drafting, wording)
  const letter: StoredLetter = {
    id: uuidv7(),
    directiveId,
    asOf: input.asOf,
    replacesId: null,
    content,
    createdAt: now,
    updatedAt: now,
  }
  await core.database.write((trx) => insertLetter(trx, by, letter))
  return viewLetter(core, letter)
}

/** @throws ExpectedError NOT_FOUND. */
export async function letterById(core: Core, id: string): Promise<Letter> {
  return viewLetter(core, required(await readLetter(core.database.db, id), 'văn bản cam kết'))
}

export async function saveLetter(core: Core, id: string, content: LetterContent): Promise<Letter> {
  await refuseIssued(core, id)
  const saved = await core.database.write((trx) =>
    updateContent(trx, 'letter', id, content, instantNow(core)),
  )
  required(saved ? id : null, 'văn bản cam kết')
  return letterById(core, id)
}

export async function setLetterDiscarded(core: Core, id: string, discarded: boolean): Promise<void> {
  await refuseIssued(core, id)
  const at = discarded ? instantNow(core) : null
  const found = await core.database.write((trx) => markDiscarded(trx, 'letter', id, at))
  required(found ? id : null, 'văn bản cam kết')
}

/** The letter as a document with its figures as they are now, and a file name for its exports. */
export async function letterAsDocument(
  core: Core,
  id: string,
): Promise<{ document: DocumentModel; fileName: string; modifiedAt: string }> {
  const agency = await ourAgency(core)
  const letter = required(await readLetter(core.database.db, id), 'văn bản cam kết')
  const number = letter.content.number === '' ? '' : `-so-${letter.content.number}`
  return {
    document: letterDocument(agency, await printedLetter(core, letter)),
    fileName: `${fileNames[letter.content.purpose]}${number}-${figuresDay(core, letter)}`,
    modifiedAt: letter.updatedAt,
  }
}

const fileNames = { commitment: 'van-ban-cam-ket', extension: 'cong-van-xin-gia-han' } as const

/** The words of a letter as they are printed: every live figure in its place, its day named. */
export async function printedLetter(core: Core, letter: StoredLetter): Promise<LetterContent> {
  const { figures } = await letterFacts(core, letter)
  return { ...resolveLetter(letter.content, figures), figuresAsOf: figuresDay(core, letter) }
}

const SOON_DAYS = 15

function choose(counted: readonly Standing[], ids: readonly string[]): readonly Standing[] {
  if (ids.length > 0) return counted.filter((one) => ids.includes(one.commitment.id))
  const open = counted.filter(({ status }) => status.doneOn === null && status.leaf !== 'paused')
  const urgent = open.filter(({ status }) => status.daysLeft !== null && status.daysLeft <= SOON_DAYS)
  return urgent.length > 0 ? urgent : open
}

/** A commitment as a row of a letter's appendix. */
export function letterItem(one: Standing): LetterItem {
  const { commitment, effective, status } = one
  const clears = currentClears(commitment, effective)
  const deadline = currentDeadline(one)
  const place = commitment.path === null ? '' : ` (${clausePathWords(commitment.path)})`
  return {
    commitmentId: commitment.id,
    text: currentText(one),
    source: one.header === null ? '' : `${directiveReference(one.header)}${place}`,
    assignedDeadline: deadline.text ?? (deadline.lastDay === null ? '' : shortDate(deadline.lastDay)),
    assignedLastDay: status.assignedLastDay,
    leaf: status.leaf,
    situation: situationOf(one),
    committedDate: status.lastDay !== null && status.daysLate === 0 ? status.lastDay : null,
    product: clears.product,
    responsible: [clears.responsibility, clears.person].filter((name) => name !== '').join('; '),
    coordinating: commitment.coordinating.join('; '),
    note: '',
  }
}

/** The latest progress entry with its obstacles, in one cell. */
function situationOf({ effective }: Standing): string {
  const last = effective.findLast((fact) => fact.content.kind === 'progress')
  if (last?.content.kind !== 'progress') return ''
  const { text, obstacles } = last.content
  return obstacles === '' ? text : `${text} Khó khăn, vướng mắc: ${obstacles}`
}

/**
 * Where the directive wants commitment letters sent ("văn bản cam kết gửi về …"), unless that is ourselves;
 * empty where it says nothing, then the writer takes the issuer.
 */
async function recipientsOf(core: Core, directive: StoredDirective | null): Promise<string[]> {
  if (directive === null) return []
  const agency = await ourAgency(core)
  const known = await effectiveDirectory(core)
  const asking = (await listClauses(core.database.db, directive.id)).filter(
    (clause) => clause.reportTo !== null && fold(clause.text).includes('van ban cam ket'),
  )
  const receivers = asking.map((clause) => (clause.reportTo ?? '').replace(/\s*\(.*$/, '').trim())
  return [...new Set(receivers)].filter(
    (name) => name !== '' && concerns([name], agency, known, {}) !== 'yes',
  )
}

export function mostFrequent<T>(values: readonly T[]): T | null {
  const groups = [...Map.groupBy(values, (value) => value).entries()]
  return groups.toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null
}

export function citationOf(directive: Pick<StoredDirective, 'header'> | null): CitedDocument {
  const header = directive?.header
  return {
    type: header?.documentType ?? '',
    number: header?.documentNumber ?? '',
    symbol: header?.documentSymbol ?? '',
    date: header?.documentDate ?? null,
    issuer: header?.issuer ?? '',
    subject: header?.subject ?? '',
  }
}

/** What should be settled before issue: the letter's own words, and six clears that are still open. */
export async function letterFindingsOf(core: Core, letter: StoredLetter): Promise<LintFinding[]> {
  return (await letterFacts(core, letter)).findings
}

/** The day for which a letter's figures are counted: chosen by the clerk, or today until the letter is issued. */
function figuresDay(core: Core, letter: StoredLetter): string {
  return letter.content.figuresAsOf ?? today(core)
}

/** What the facts say about a letter now: its figures, and what should be settled before it is issued. */
async function letterFacts(
  core: Core,
  letter: StoredLetter,
): Promise<{ figures: LiveFigure[]; findings: LintFinding[] }> {
  const { content } = letter
  const asOf = figuresDay(core, letter)
  const all = await standings(core, asOf)
  const byId = new Map(all.map((one) => [one.commitment.id, one]))
  const inScope = all.filter(
    ({ commitment }) =>
      content.figuresDirectiveId === null || commitment.directiveId === content.figuresDirectiveId,
  )
  const figures = letterFigures({
    asOf,
    counted: inScope.map(countedCommitment),
    items: content.items.map((item) => {
      const one = byId.get(item.commitmentId)
      const { commitmentId, leaf, committedDate } = item
      return { commitmentId, leaf, noInformation: false, ...(one && countedCommitment(one)), committedDate }
    }),
  })
  const directive =
    letter.directiveId === null ? null : await readDirective(core.database.db, letter.directiveId)
  const linted = lintLetter(content, {
    agency: await ourAgency(core),
    asOf,
    cited: directive === null ? [] : [citationOf(directive)],
    year: content.year,
    figures,
  })
  // Who asks for time need not have settled everything else.
  const checked = content.purpose === 'commitment' ? content.items : []
  const unclear = checked.flatMap((item, itemIndex): LintFinding[] => {
    const one = byId.get(item.commitmentId)
    const missing = one === undefined ? [] : missingClears(currentClears(one.commitment, one.effective))
    if (missing.length === 0) return []
    const detail = missing.map(clearWords).join(', ')
    const field = `items.${itemIndex}.responsible`
    return [
      { code: 'clearsMissing', severity: 'error', field, itemIndex, detail, rule: SIX_CLEARS, fixes: [] },
    ]
  })
  return { figures, findings: bySeverity([...linted, ...unclear]) }
}

const SIX_CLEARS = '6 rõ: người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền'

function countedCommitment({ commitment, status }: Standing): CountedCommitment {
  return { commitmentId: commitment.id, leaf: status.leaf, noInformation: status.noInformation }
}

async function viewLetter(core: Core, letter: StoredLetter): Promise<Letter> {
  const course = await documentCourse(core, 'letter', letter.id, letter.replacesId)
  if (course.issue !== null) {
    const asOf = letter.content.figuresAsOf ?? letter.asOf
    return { ...letter, asOf, findings: [], figures: [], course }
  }
  return { ...letter, asOf: figuresDay(core, letter), ...(await letterFacts(core, letter)), course }
}
