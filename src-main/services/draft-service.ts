import { readDraft, removeDraft, writeDraft } from '../storage/drafts.ts'
import { type Core, instantNow } from './core.ts'

const PREFIX = 'form:'

/** Unfinished input of a form; null when there is none. */
export async function readFormDraft(core: Core, key: string): Promise<unknown> {
  const draft = await readDraft(core.database.db, PREFIX + key)
  return draft === null ? null : JSON.parse(draft.value)
}

export async function writeFormDraft(core: Core, key: string, value: unknown): Promise<void> {
  await core.database.write((trx) => writeDraft(trx, PREFIX + key, value, instantNow(core)))
}

export async function removeFormDraft(core: Core, key: string): Promise<void> {
  await core.database.write((trx) => removeDraft(trx, PREFIX + key))
}
