import type { DirectiveDetail, DirectiveRow } from '../contract/directive.ts'
import { directiveLabel } from '../domain/directive-label.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import {
  appendDirectiveFact,
  countByDirective,
  listClauses,
  listDirectives,
  readDirective,
  takenBackDirectives,
} from '../storage/directives.ts'
import { filesOfDirective } from '../storage/evidence.ts'
import { author, type Core, instantNow, required } from './core.ts'
import { bringBackDraft, putDraftAway } from './stored-draft.ts'

export async function directiveRows(core: Core): Promise<DirectiveRow[]> {
  const { db } = core.database
  const counts = await countByDirective(db)
  return (await listDirectives(db)).map((directive) => ({
    id: directive.id,
    label: directiveLabel(directive.header),
    header: directive.header,
    fileName: directive.fileName,
    registeredAt: directive.registeredAt,
    clauseCount: counts.get(directive.id)?.clauses ?? 0,
    commitmentCount: counts.get(directive.id)?.commitments ?? 0,
  }))
}

/** @throws ExpectedError NOT_FOUND, also when the import was taken back. */
export async function directiveDetail(core: Core, id: string): Promise<DirectiveDetail> {
  const { db } = core.database
  const directive = required(await readDirective(db, id), 'văn bản chỉ đạo')
  if ((await takenBackDirectives(db)).has(id))
    throw new ExpectedError('NOT_FOUND', { what: 'văn bản chỉ đạo' })
  const clauses = await listClauses(db, id)
  return {
    id,
    label: directiveLabel(directive.header),
    header: directive.header,
    fileName: directive.fileName,
    registeredAt: directive.registeredAt,
    clauseCount: clauses.length,
    commitmentCount: clauses.filter((clause) => clause.commitmentId !== null).length,
    sourceText: directive.sourceText,
    files: await filesOfDirective(db, id),
    bases: directive.bases,
    recipients: directive.recipients,
    distribution: directive.distribution,
    clauses,
  }
}

/**
 * Takes a whole import back with all its commitments; the rows stay as history. Its draft waits again as it was
 * confirmed.
 * @returns the id of the draft; null where none was kept, or the import had been taken back before.
 */
export async function takeImportBack(core: Core, id: string): Promise<string | null> {
  if (await isTakenBack(core, id)) return null
  const by = await author(core)
  const now = instantNow(core)
  return core.database.write(async (trx) => {
    await appendDirectiveFact(trx, by, id, 'takenBack', now)
    return bringBackDraft(trx, id, now)
  })
}

/** Undoes `takeImportBack`: the draft ends again. */
export async function restoreImport(core: Core, id: string): Promise<void> {
  if (!(await isTakenBack(core, id))) return
  const by = await author(core)
  const now = instantNow(core)
  await core.database.write(async (trx) => {
    await appendDirectiveFact(trx, by, id, 'restored', now)
    await putDraftAway(trx, id, now)
  })
}

async function isTakenBack(core: Core, id: string): Promise<boolean> {
  const { db } = core.database
  required(await readDirective(db, id), 'văn bản chỉ đạo')
  return (await takenBackDirectives(db)).has(id)
}
