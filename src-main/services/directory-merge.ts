import type { EntryContent, Mergeable } from '../contract/directory-entries.ts'
import { duplicateEntries, mergeEntries } from '../domain/directory-merge.ts'
import type { RemovedEntry } from '../storage/directory.ts'
import { type Core, required } from './core.ts'
import { nameOfId, takeStep } from './directory-service.ts'
import { directoryState } from './directory-state.ts'

type MergeInput = { entity: Mergeable; winnerId: string; loserIds: readonly string[] }

/** What merging would leave: nothing is written. @throws ExpectedError NOT_FOUND. */
export async function previewMerge(
  core: Core,
  input: MergeInput,
): Promise<{ winner: EntryContent; removed: string[]; moved: string[] }> {
  const { records } = await directoryState(core)
  const { entity, winnerId, loserIds } = input
  const { winner, moved } = required(mergeEntries(records, entity, winnerId, loserIds), 'mục cần gộp')
  return {
    winner,
    removed: loserIds.map((id) => nameOfId(entity, id, records)),
    moved: moved.map((entry) => nameOfId(entry.entity, entry.id, records)),
  }
}

/** Merges entries of one kind in one step. @returns the step, by which it can be undone. @throws as the preview. */
export async function mergeDuplicates(core: Core, input: MergeInput): Promise<string> {
  const { records } = await directoryState(core)
  const { entity, winnerId, loserIds } = input
  const { winner, moved } = required(mergeEntries(records, entity, winnerId, loserIds), 'mục cần gộp')
  const names = [winnerId, ...loserIds].map((id) => nameOfId(entity, id, records))
  const removed = loserIds.map((id): RemovedEntry => ({ entity, id, content: null }))
  return takeStep(core, {
    kind: 'merge',
    entity,
    names,
    versions: [{ ...winner, id: winnerId }, ...moved, ...removed],
  })
}

/** Entries that look like one, by name. */
export async function listDuplicates(
  core: Core,
  entity: Mergeable,
): Promise<{ entries: { id: string; name: string }[] }[]> {
  const { records } = await directoryState(core)
  return duplicateEntries(records, entity).map((ids) => ({
    entries: ids.map((id) => ({ id, name: nameOfId(entity, id, records) })),
  }))
}
