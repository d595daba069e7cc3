import { z } from 'zod'
import {
  type DirectiveComparison,
  type DirectiveDetail,
  type DirectiveDraft,
  type DirectiveRow,
  type Review,
  type ReviewTask,
  review,
} from '../contract/directive.ts'
import { sha256 } from '../contract/evidence.ts'
import { extraction } from '../contract/extraction.ts'
import { compareHeaders, compareTasks } from '../domain/compare-directives.ts'
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
  insertDirectiveFile,
  listClauses,
  listDirectives,
  readDirective,
  takenBackDirectives,
} from '../storage/directives.ts'
import { listDrafts, readDraft, removeDraft, writeDraft } from '../storage/drafts.ts'
import { filesOfDirective, insertEvidence } from '../storage/evidence.ts'
import { uuidv7 } from '../storage/ids.ts'
import type { TakenFile } from '../storage/incoming.ts'
import { parseJson } from '../storage/json.ts'
import { writeSetting } from '../storage/settings.ts'
import { author, type Core, instantNow, required } from './core.ts'
import { movedExtraction, type ReadDirective, readIncomingDirective, readPastedDirective } from './reading.ts'
import { asRules, initialReview, REMEMBERED_GROUPS, rememberedGroups } from './review.ts'

/** With what the keys of the drafts of directives begin. */
export const PREFIX = 'directive:'

const storedDraft = z.object({
  files: z.array(z.object({ name: z.string(), sha256, size: z.int() })).min(1),
  sourceText: z.string(),
  extraction,
  review,
})
export type StoredDraft = z.infer<typeof storedDraft>

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

/** Adds a further file of the same directive to its draft; what was corrected in the draft stays. */
export function appendDirectiveFile(core: Core, id: string, handle: string): Promise<DirectiveDraft> {
  return core.incoming.take(handle, async (file) => {
    await loadDraft(core, id)
    const read = await readIncomingDirective(core, file)
    const added = await initialReview(core, read.extraction)
    // What the clerk corrected while the file was read must not be overwritten.
    const { stored } = await loadDraft(core, id)
    const draft = withAppendix(stored, read, added.tasks)
    const now = instantNow(core)
    await core.database.write((trx) => writeDraft(trx, PREFIX + id, draft, now))
    return viewDraft(core, id, draft, now)
  })
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

/** A file of a draft, to be shown beside its review. @throws ExpectedError NOT_FOUND. */
export async function draftFileContent(
  core: Core,
  id: string,
  index: number,
): Promise<{ name: string; sha256: string; size: number }> {
  const { stored } = await loadDraft(core, id)
  return required(stored.files[index], 'tệp')
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
    files: await filesOfDirective(db, id),
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

async function saveNewDraft(core: Core, read: ReadDirective): Promise<DirectiveDraft> {
  const id = uuidv7()
  const now = instantNow(core)
  const { file, sourceText, extraction: found } = read
  const draft = { files: [file], sourceText, extraction: found, review: await initialReview(core, found) }
  await core.database.write((trx) => writeDraft(trx, PREFIX + id, draft, now))
  return viewDraft(core, id, draft, now)
}

/** Source texts follow one another as pages do; places in the added one move behind the first. */
function withAppendix(draft: StoredDraft, read: ReadDirective, tasks: readonly ReviewTask[]): StoredDraft {
  const number = draft.files.length
  const moved = movedExtraction(read.extraction, draft.sourceText)
  return {
    files: [...draft.files, read.file],
    sourceText: `${draft.sourceText}\f${read.sourceText}`,
    extraction: {
      ...draft.extraction,
      bases: [...draft.extraction.bases, ...moved.bases],
      tasks: [...draft.extraction.tasks, ...moved.tasks],
      tables: [
        ...draft.extraction.tables,
        ...moved.tables.map((table) => ({ ...table, path: appendixPath(number, table.path) })),
      ],
      skipped: [...draft.extraction.skipped, ...moved.skipped],
      notes: [...draft.extraction.notes.filter((note) => note.code !== 'noTasks'), ...moved.notes],
    },
    review: {
      ...draft.review,
      tasks: [
        ...draft.review.tasks,
        ...tasks.map((task, index) => ({
          ...task,
          key: `${number}:${task.key}`,
          path: appendixPath(number, task.path),
          span: moved.tasks[index]?.span ?? null,
        })),
      ],
    },
  }
}

/** Paths of the n-th further file stand apart from those of the letter. */
function appendixPath(number: number, path: string): string {
  return path === '' ? `PL${number}` : `PL${number}.${path}`
}

function duplicateOf(core: Core, { files, review: { header } }: StoredDraft) {
  return findSameDirective(core.database.db, header, files[0]?.sha256 ?? '')
}

/** @throws ExpectedError NOT_FOUND. */
export async function loadDraft(core: Core, id: string): Promise<{ stored: StoredDraft; updatedAt: string }> {
  const draft = required(await readDraft(core.database.db, PREFIX + id), 'văn bản đang đọc')
  return { stored: parseJson(storedDraft, draft.value), updatedAt: draft.updatedAt }
}

/** A draft as the screen gets it. */
export async function viewDraft(
  core: Core,
  id: string,
  stored: StoredDraft,
  updatedAt: string,
): Promise<DirectiveDraft> {
  return {
    id,
    fileName: stored.files[0]?.name ?? '',
    files: stored.files.map(({ name, size }) => ({ name, size, mediaType: mediaTypeOf(name) })),
    sourceText: stored.sourceText,
    extraction: stored.extraction,
    review: stored.review,
    duplicateOf: await duplicateOf(core, stored),
    updatedAt,
  }
}
