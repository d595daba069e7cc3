import type {
  DocumentCourse,
  DocumentEventView,
  DocumentKind,
  DocumentStage,
  Issue,
} from '../contract/outgoing.ts'
import { numberAndSymbol } from '../documents/wording.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { readLetter, readReport } from '../storage/documents.ts'
import { documentEvents, givenNumber, readIssue } from '../storage/outgoing.ts'
import type { Core } from './core.ts'

/** Where a letter or report stands on its way out. */
export async function documentCourse(
  core: Core,
  kind: DocumentKind,
  id: string,
  replacesId: string | null,
): Promise<DocumentCourse> {
  const { db } = core.database
  const issue = await readIssue(db, id)
  const events = await documentEvents(db, id)
  const kinds = new Set(events.filter(({ takenBack }) => !takenBack).map((event) => event.content.kind))
  const stage: DocumentStage = kinds.has('replaced')
    ? 'replaced'
    : kinds.has('sent')
      ? 'sent'
      : issue === null
        ? 'draft'
        : 'issued'
  const replaces =
    replacesId === null ? null : { id: replacesId, label: await labelOf(core, kind, replacesId) }
  return { stage, issue, registered: registeredAs(issue, events), events, replaces }
}

/** Number and date as the register has them: a number given after the issue fills the blank. */
export function registeredAs(
  issue: Pick<Issue, 'number' | 'date'> | null,
  events: readonly DocumentEventView[],
): DocumentCourse['registered'] {
  if (issue === null) return null
  const given = issue.number === '' ? givenNumber(events) : null
  return { number: given?.number ?? issue.number, date: issue.date ?? given?.date ?? null }
}

/** @throws ExpectedError ALREADY_ISSUED: an issued document changes no more. */
export async function refuseIssued(core: Core, id: string): Promise<void> {
  if ((await readIssue(core.database.db, id)) !== null) throw new ExpectedError('ALREADY_ISSUED')
}

/** "Số 05/SKHCN-VP", or the subject where the number is blank. */
async function labelOf(core: Core, kind: DocumentKind, id: string): Promise<string> {
  const { db } = core.database
  const issue = await readIssue(db, id)
  const { number = '' } = registeredAs(issue, await documentEvents(db, id)) ?? {}
  if (issue !== null && number !== '') return `Số${numberAndSymbol(number, issue.symbol)}`
  const stored = kind === 'letter' ? await readLetter(db, id) : await readReport(db, id)
  return stored?.content.subject ?? ''
}
