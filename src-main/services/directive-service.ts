import { z } from 'zod'
import {
  type DirectiveDetail,
  type DirectiveDraft,
  type DirectiveRow,
  type Review,
  review,
} from '../contract/directive.ts'
import { sha256 } from '../contract/evidence.ts'
import { extraction } from '../contract/extraction.ts'
import { directiveLabel } from '../domain/directive-label.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { mediaTypeOf } from '../domain/media-type.ts'
import { insertCommitment } from '../storage/commitments.ts'
import {
  appendDirectiveFact,
  countByDirective,
  findSameDirective,
  insertClause,
  insertDirective,
  listClauses,
  listDirectives,
  readDirective,
  takenBackDirectives,
} from '../storage/directives.ts'
import { listDrafts, readDraft, removeDraft, writeDraft } from '../storage/drafts.ts'
import { insertEvidence } from '../storage/evidence.ts'
import { uuidv7 } from '../storage/ids.ts'
import type { TakenFile } from '../storage/incoming.ts'
import { parseJson } from '../storage/json.ts'
import { writeSetting } from '../storage/settings.ts'
import { author, type Core, instantNow, required } from './core.ts'
import { readIncomingDirective, readPastedDirective } from './reading.ts'
import { asRules, initialReview, REMEMBERED_GROUPS, rememberedGroups } from './review.ts'

const PREFIX = 'directive:'

const storedDraft = z.object({
  fileName: z.string(),
  sha256,
  size: z.int(),
  sourceText: z.string(),
  extraction,
  review,
})
type StoredDraft = z.infer<typeof storedDraft>

/**
 * Reads a chosen file. Nothing of it is registered before a person confirms it; what was read waits as a
 * draft that survives a restart.
 * @throws ExpectedError when the file cannot be read, or bears a stamp of state secrets (then nothing is stored).
 */
export function readDirectiveFile(core: Core, handle: string): Promise<DirectiveDraft> {
  return core.incoming.take(handle, (file) => readDirectiveFrom(core, file))
}

/** The same for a file that the core itself holds. */
export async function readDirectiveFrom(core: Core, file: TakenFile): Promise<DirectiveDraft> {
  const read = await readIncomingDirective(core, file)
  return saveNewDraft(core, { ...read, review: await initialReview(core, read.extraction) })
}

export async function readDirectiveText(core: Core, name: string, text: string): Promise<DirectiveDraft> {
  const read = await readPastedDirective(core, name, text)
  return saveNewDraft(core, { ...read, review: await initialReview(core, read.extraction) })
}

export async function directiveDrafts(
  core: Core,
): Promise<Pick<DirectiveDraft, 'id' | 'fileName' | 'updatedAt' | 'review'>[]> {
  const drafts = await listDrafts(core.database.db, PREFIX)
  return drafts.map(({ key, value, updatedAt }) => {
    const stored = parseJson(storedDraft, value)
    return { id: key.slice(PREFIX.length), fileName: stored.fileName, updatedAt, review: stored.review }
  })
}

/** @throws ExpectedError NOT_FOUND. */
export async function directiveDraft(core: Core, id: string): Promise<DirectiveDraft> {
  const { stored, updatedAt } = await loadDraft(core, id)
  return viewDraft(core, id, stored, updatedAt)
}

export async function saveDirectiveDraft(core: Core, id: string, changed: Review): Promise<void> {
  const { stored } = await loadDraft(core, id)
  await core.database.write((trx) =>
    writeDraft(trx, PREFIX + id, { ...stored, review: changed }, instantNow(core)),
  )
}

export async function discardDirectiveDraft(core: Core, id: string): Promise<void> {
  await core.database.write((trx) => removeDraft(trx, PREFIX + id))
}

/** Writes the directive, its clauses and our commitments, or nothing. */
export async function confirmDirective(
  core: Core,
  id: string,
  confirmed: Review,
  groups: Readonly<Record<string, boolean>>,
): Promise<{ directiveId: string; commitmentIds: string[] }> {
  const { stored } = await loadDraft(core, id)
  const by = await author(core)
  const now = instantNow(core)
  const remembered = { ...(await rememberedGroups(core)), ...asRules(groups) }
  const directiveId = uuidv7()
  const commitmentIds: string[] = []
  const { header } = confirmed
  await core.database.write(async (trx) => {
    const source = await insertEvidence(trx, by, stored, {
      id: uuidv7(),
      name: stored.fileName,
      mediaType: mediaTypeOf(stored.fileName),
      addedAt: now,
    })
    await insertDirective(trx, by, {
      id: directiveId,
      evidenceId: source.id,
      fileName: stored.fileName,
      sourceText: stored.sourceText,
      header,
      bases: stored.extraction.bases,
      recipients: stored.extraction.recipients,
      distribution: stored.extraction.distribution,
      registeredAt: now,
    })
    const kept = confirmed.tasks.filter((task) => !task.dropped)
    for (const [ordinal, task] of kept.entries()) {
      const clauseId = uuidv7()
      await insertClause(trx, directiveId, ordinal, { ...task, id: clauseId })
      if (!task.mine) continue
      const commitmentId = uuidv7()
      commitmentIds.push(commitmentId)
      await insertCommitment(
        trx,
        by,
        {
          id: commitmentId,
          directiveId,
          path: task.path,
          text: task.text,
          agencies: task.agencies,
          coordinating: task.coordinating,
          role: task.role,
          deadline: task.deadline,
          reportTo: task.reportTo,
          product: task.product,
          assignedOn: header.documentDate ?? header.receivedOn,
          registeredAt: now,
        },
        clauseId,
      )
    }
    await writeSetting(trx, REMEMBERED_GROUPS, remembered, now)
    await removeDraft(trx, PREFIX + id)
  })
  return { directiveId, commitmentIds }
}

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
    sourceEvidenceId: directive.evidenceId,
    bases: directive.bases,
    recipients: directive.recipients,
    distribution: directive.distribution,
    clauses,
  }
}

/** Takes a whole import back with all its commitments, or restores it; the rows stay as history. */
export async function setTakenBack(core: Core, id: string, takenBack: boolean): Promise<void> {
  const { db } = core.database
  required(await readDirective(db, id), 'văn bản chỉ đạo')
  if ((await takenBackDirectives(db)).has(id) === takenBack) return
  const by = await author(core)
  await core.database.write((trx) =>
    appendDirectiveFact(trx, by, id, takenBack ? 'takenBack' : 'restored', instantNow(core)),
  )
}

async function saveNewDraft(core: Core, draft: StoredDraft): Promise<DirectiveDraft> {
  const id = uuidv7()
  const now = instantNow(core)
  await core.database.write((trx) => writeDraft(trx, PREFIX + id, draft, now))
  return viewDraft(core, id, draft, now)
}

async function loadDraft(core: Core, id: string): Promise<{ stored: StoredDraft; updatedAt: string }> {
  const draft = required(await readDraft(core.database.db, PREFIX + id), 'văn bản đang đọc')
  return { stored: parseJson(storedDraft, draft.value), updatedAt: draft.updatedAt }
}

async function viewDraft(
  core: Core,
  id: string,
  stored: StoredDraft,
  updatedAt: string,
): Promise<DirectiveDraft> {
  return {
    id,
    fileName: stored.fileName,
    sourceText: stored.sourceText,
    extraction: stored.extraction,
    review: stored.review,
    duplicateOf: await findSameDirective(core.database.db, stored.review.header, stored.sha256),
    updatedAt,
  }
}
