import { z } from 'zod'
import { type DirectiveDraft, review } from '../contract/directive.ts'
import { sha256 } from '../contract/evidence.ts'
import { extraction } from '../contract/extraction.ts'
import { mediaTypeOf } from '../domain/media-type.ts'
import type { Reader, Writer } from '../storage/database.ts'
import { findSameDirective } from '../storage/directives.ts'
import { readDraft, removeDraft, writeDraft } from '../storage/drafts.ts'
import { parseJson } from '../storage/json.ts'
import { type Core, required } from './core.ts'

/** With what the keys of the drafts of directives begin. */
export const PREFIX = 'directive:'
/** With what the keys of confirmed drafts begin; the id of the directive follows. */
const CONFIRMED = 'confirmed:'

/** Another draft that was joined, and what of the whole came before it. */
const joinedDraft = z.object({
  id: z.uuid(),
  fileName: z.string(),
  before: z.object({ files: z.int(), text: z.int(), bases: z.int(), tables: z.int() }),
  /** How many notes on the letter as a whole it brought. */
  notes: z.int(),
  /** The joined draft as it was, a `StoredDraft` itself. */
  draft: z.unknown(),
})

export const storedDraft = z.object({
  files: z.array(z.object({ name: z.string(), sha256, size: z.int() })).min(1),
  sourceText: z.string(),
  extraction,
  review,
  /** The latest last. */
  joined: z.array(joinedDraft).default([]),
})
export type StoredDraft = z.infer<typeof storedDraft>

/** @throws ExpectedError NOT_FOUND. */
export async function loadDraft(
  core: Core,
  id: string,
  from: Reader | Writer = core.database.db,
): Promise<{ stored: StoredDraft; updatedAt: string }> {
  const draft = required(await readDraft(from, PREFIX + id), 'văn bản đang đọc')
  return { stored: parseJson(storedDraft, draft.value), updatedAt: draft.updatedAt }
}

/** A draft as the screen gets it. */
export async function viewDraft(
  core: Core,
  id: string,
  stored: StoredDraft,
  updatedAt: string,
): Promise<DirectiveDraft> {
  const last = lastJoined(stored)
  return {
    id,
    fileName: stored.files[0]?.name ?? '',
    files: stored.files.map(({ name, size }) => ({ name, size, mediaType: mediaTypeOf(name) })),
    sourceText: stored.sourceText,
    extraction: stored.extraction,
    review: stored.review,
    duplicateOf: await duplicateOf(core, stored),
    splittable: last === null ? null : { id: last.id, fileName: last.fileName },
    updatedAt,
  }
}

export function duplicateOf(core: Core, { files, review: { header } }: StoredDraft) {
  return findSameDirective(core.database.db, header, files[0]?.sha256 ?? '')
}

/** The draft that was joined last, as long as no further file came after it; null when there is none. */
export function lastJoined(
  stored: StoredDraft,
): (StoredDraft['joined'][number] & { original: StoredDraft }) | null {
  const last = stored.joined.at(-1)
  if (last === undefined) return null
  const original = storedDraft.parse(last.draft)
  return last.before.files + original.files.length === stored.files.length ? { ...last, original } : null
}

const confirmedDraft = z.object({ draftId: z.uuid(), draft: storedDraft })

/** Keeps the draft of a directive, so that taking the import back brings it back as it was confirmed. */
export async function keepConfirmed(
  trx: Writer,
  directiveId: string,
  kept: z.infer<typeof confirmedDraft>,
  now: string,
): Promise<void> {
  await writeDraft(trx, CONFIRMED + directiveId, kept, now)
}

/** @returns the id of the draft that waits again; null where none was kept. */
export async function bringBackDraft(trx: Writer, directiveId: string, now: string): Promise<string | null> {
  const kept = await readConfirmed(trx, directiveId)
  if (kept === null) return null
  if ((await readDraft(trx, PREFIX + kept.draftId)) === null)
    await writeDraft(trx, PREFIX + kept.draftId, kept.draft, now)
  return kept.draftId
}

/** Undoes `bringBackDraft`; what was changed in the draft meanwhile is kept with it. */
export async function putDraftAway(trx: Writer, directiveId: string, now: string): Promise<void> {
  const kept = await readConfirmed(trx, directiveId)
  if (kept === null) return
  const changed = await readDraft(trx, PREFIX + kept.draftId)
  if (changed === null) return
  await keepConfirmed(trx, directiveId, { ...kept, draft: parseJson(storedDraft, changed.value) }, now)
  await removeDraft(trx, PREFIX + kept.draftId)
}

async function readConfirmed(
  trx: Writer,
  directiveId: string,
): Promise<z.infer<typeof confirmedDraft> | null> {
  const kept = await readDraft(trx, CONFIRMED + directiveId)
  return kept === null ? null : parseJson(confirmedDraft, kept.value)
}
