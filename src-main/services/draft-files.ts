import type { DirectiveDraft, RelatedDraft } from '../contract/directive.ts'
import { appendixOf, type WaitingLetter } from '../domain/appendix-of.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { listDrafts, removeDraft, writeDraft } from '../storage/drafts.ts'
import { instantOfId } from '../storage/ids.ts'
import { parseJson } from '../storage/json.ts'
import { type Core, instantNow, required } from './core.ts'
import { parted, withFurther, withOther } from './joined-draft.ts'
import { readIncomingDirective } from './reading.ts'
import { initialReview } from './review.ts'
import { lastJoined, loadDraft, PREFIX, storedDraft, viewDraft } from './stored-draft.ts'

/** Adds a further file of the same directive to its draft; what was corrected in the draft stays. */
export function appendDirectiveFile(core: Core, id: string, handle: string): Promise<DirectiveDraft> {
  return core.incoming.take(handle, async (file) => {
    await loadDraft(core, id)
    const { file: kept, sourceText, extraction } = await readIncomingDirective(core, file)
    const review = await initialReview(core, extraction)
    // What the clerk corrected while the file was read must not be overwritten.
    const { stored } = await loadDraft(core, id)
    const draft = withFurther(stored, { files: [kept], sourceText, extraction, review })
    const now = instantNow(core)
    await core.database.write((trx) => writeDraft(trx, PREFIX + id, draft, now))
    return viewDraft(core, id, draft, now)
  })
}

/**
 * Makes the files and tasks of another waiting draft part of a draft, as the clerk left them there; the other no
 * longer waits by itself. The header stays that of the first. `splitDraft` undoes it.
 * @throws ExpectedError NOT_FOUND; INVALID_INPUT when both are the same.
 */
export async function joinDraft(core: Core, id: string, otherId: string): Promise<DirectiveDraft> {
  if (id === otherId) throw new ExpectedError('INVALID_INPUT', { detail: 'hai văn bản là một' })
  const now = instantNow(core)
  const draft = await core.database.write(async (trx) => {
    const { stored } = await loadDraft(core, id, trx)
    const { stored: other } = await loadDraft(core, otherId, trx)
    const joined = withOther(stored, otherId, other)
    await writeDraft(trx, PREFIX + id, joined, now)
    await removeDraft(trx, PREFIX + otherId)
    return joined
  })
  return viewDraft(core, id, draft, now)
}

/**
 * Parts the draft that was joined last, with what was decided on its tasks since.
 * @throws ExpectedError NOT_FOUND when none was joined, or a further file came after it.
 */
export async function splitDraft(
  core: Core,
  id: string,
): Promise<{ draft: DirectiveDraft; otherId: string }> {
  const now = instantNow(core)
  const { first, otherId } = await core.database.write(async (trx) => {
    const { stored } = await loadDraft(core, id, trx)
    const parts = parted(stored, required(lastJoined(stored), 'tệp đã ghép'))
    await writeDraft(trx, PREFIX + id, parts.first, now)
    await writeDraft(trx, PREFIX + parts.otherId, parts.other, now)
    return parts
  })
  return { draft: await viewDraft(core, id, first, now), otherId }
}

/** The waiting drafts that look like an appendix of this one, or like the letter of which this is an appendix. */
export async function relatedDrafts(core: Core, id: string): Promise<RelatedDraft[]> {
  const waiting = (await listDrafts(core.database.db, PREFIX)).map(({ key, value }): WaitingLetter => {
    const { files, sourceText, review } = parseJson(storedDraft, value)
    const draftId = key.slice(PREFIX.length)
    return {
      id: draftId,
      fileName: files[0]?.name ?? '',
      header: review.header,
      text: sourceText,
      readAt: instantOfId(draftId),
    }
  })
  const own = required(waiting.find((one) => one.id === id) ?? null, 'văn bản đang đọc')
  return waiting.flatMap((one): RelatedDraft[] => {
    if (one.id === id) return []
    const { id: draftId, fileName, header } = one
    const asAppendix = appendixOf(one, own)
    if (asAppendix !== null) return [{ id: draftId, fileName, header, relation: 'appendix', why: asAppendix }]
    const asLetter = appendixOf(own, one)
    return asLetter === null ? [] : [{ id: draftId, fileName, header, relation: 'letter', why: asLetter }]
  })
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
