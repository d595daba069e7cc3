import type { DirectiveComparison, DirectiveDraft, Review } from '../contract/directive.ts'
import { compareHeaders, compareTasks } from '../domain/compare-directives.ts'
import { mediaTypeOf } from '../domain/media-type.ts'
import { insertCommitment } from '../storage/commitments.ts'
import {
  insertClause,
  insertDirective,
  insertDirectiveFile,
  listClauses,
  readDirective,
} from '../storage/directives.ts'
import { listDrafts, removeDraft, writeDraft } from '../storage/drafts.ts'
import { insertEvidence } from '../storage/evidence.ts'
import { uuidv7 } from '../storage/ids.ts'
import type { TakenFile } from '../storage/incoming.ts'
import { parseJson } from '../storage/json.ts'
import { writeSetting } from '../storage/settings.ts'
import { author, type Core, instantNow, required } from './core.ts'
import { type ReadDirective, readIncomingDirective, readPastedDirective } from './reading.ts'
import { asRules, initialReview, REMEMBERED_GROUPS, rememberedGroups } from './review.ts'
import { duplicateOf, keepConfirmed, loadDraft, PREFIX, storedDraft, viewDraft } from './stored-draft.ts'

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
  return saveNewDraft(core, await readIncomingDirective(core, file))
}

export async function readDirectiveText(core: Core, name: string, text: string): Promise<DirectiveDraft> {
  return saveNewDraft(core, await readPastedDirective(core, name, text))
}

/** @throws ExpectedError NOT_FOUND when the draft repeats no registered directive. */
export async function compareDirective(core: Core, id: string): Promise<DirectiveComparison> {
  const { db } = core.database
  const { stored } = await loadDraft(core, id)
  const found = required(await duplicateOf(core, stored), 'văn bản đã ghi để đối chiếu')
  const before = required(await readDirective(db, found.id), 'văn bản đã ghi để đối chiếu')
  return {
    directiveId: found.id,
    label: found.label,
    header: compareHeaders(before.header, stored.review.header),
    tasks: compareTasks(await listClauses(db, found.id), stored.review.tasks),
  }
}

export async function directiveDrafts(
  core: Core,
): Promise<Pick<DirectiveDraft, 'id' | 'fileName' | 'updatedAt' | 'review'>[]> {
  const drafts = await listDrafts(core.database.db, PREFIX)
  return drafts.map(({ key, value, updatedAt }) => {
    const stored = parseJson(storedDraft, value)
    return {
      id: key.slice(PREFIX.length),
      fileName: stored.files[0]?.name ?? '',
      updatedAt,
      review: stored.review,
    }
  })
}

/** @throws ExpectedError NOT_FOUND. */
export async function directiveDraft(core: Core, id: string): Promise<DirectiveDraft> {
  const { stored, updatedAt } = await loadDraft(core, id)
  return viewDraft(core, id, stored, updatedAt)
}

export async function saveDirectiveDraft(core: Core, id: string, changed: Review): Promise<void> {
  await core.database.write(async (trx) => {
    const { stored } = await loadDraft(core, id, trx)
    // A screen that has not heard yet that a file was parted from the draft still sends its tasks.
    const end = Math.max(1, stored.sourceText.length)
    const tasks = changed.tasks.filter(({ span }) => span === null || span.start < end)
    await writeDraft(trx, PREFIX + id, { ...stored, review: { ...changed, tasks } }, instantNow(core))
  })
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
    // A second click finds no draft and registers nothing.
    required((await removeDraft(trx, PREFIX + id)) || null, 'văn bản đang đọc')
    await insertDirective(trx, by, {
      id: directiveId,
      fileName: stored.files[0]?.name ?? '',
      sourceText: stored.sourceText,
      header,
      bases: stored.extraction.bases,
      recipients: stored.extraction.recipients,
      distribution: stored.extraction.distribution,
      registeredAt: now,
    })
    for (const [ordinal, file] of stored.files.entries()) {
      const { id: evidenceId } = await insertEvidence(trx, by, file, {
        id: uuidv7(),
        name: file.name,
        mediaType: mediaTypeOf(file.name),
        addedAt: now,
      })
      await insertDirectiveFile(trx, directiveId, ordinal, evidenceId)
    }
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
          accountable: task.accountable ?? null,
          sourceDocument: task.sourceDocument ?? null,
          note: task.note ?? null,
          assignedOn: header.documentDate ?? header.receivedOn,
          registeredAt: now,
        },
        clauseId,
      )
    }
    await writeSetting(trx, REMEMBERED_GROUPS, remembered, now)
    await keepConfirmed(trx, directiveId, { draftId: id, draft: { ...stored, review: confirmed } }, now)
  })
  return { directiveId, commitmentIds }
}

async function saveNewDraft(core: Core, read: ReadDirective): Promise<DirectiveDraft> {
  const id = uuidv7()
  const now = instantNow(core)
  const { file, sourceText, extraction: found } = read
  const draft = {
    files: [file],
    sourceText,
    extraction: found,
    review: await initialReview(core, found),
    joined: [],
  }
  await core.database.write((trx) => writeDraft(trx, PREFIX + id, draft, now))
  return viewDraft(core, id, draft, now)
}
