import type { DocumentCourse, DocumentKind, DocumentStage } from '../contract/outgoing.ts'
import { numberAndSymbol } from '../documents/wording.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { readLetter, readReport } from '../storage/documents.ts'
import { documentEvents, readIssue } from '../storage/outgoing.ts'
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
  const kinds = new Set(events.map((event) => event.content.kind))
  const stage: DocumentStage = kinds.has('replaced')
    ? 'replaced'
    : kinds.has('sent')
      ? 'sent'
      : issue === null
        ? 'draft'
        : 'issued'
  const replaces =
    replacesId === null ? null : { id: replacesId, label: await labelOf(core, kind, replacesId) }
  return { stage, issue, events, replaces }
}

/** @throws ExpectedError ALREADY_ISSUED: an issued document changes no more. */
export async function refuseIssued(core: Core, id: string): Promise<void> {
  if ((await readIssue(core.database.db, id)) !== null) throw new ExpectedError('ALREADY_ISSUED')
}

/** "Số 05/SKHCN-VP", or the subject where the number is blank. */
async function labelOf(core: Core, kind: DocumentKind, id: string): Promise<string> {
  const { db } = core.database
  const issue = await readIssue(db, id)
  if (issue !== null && issue.number !== '') {
    return `Số${numberAndSymbol(issue.number, issue.symbol.replace(/^\//, ''))}`
  }
  const stored = kind === 'letter' ? await readLetter(db, id) : await readReport(db, id)
  return stored?.content.subject ?? ''
}
