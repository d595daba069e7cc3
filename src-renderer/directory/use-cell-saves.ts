import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entity, EntryContent, SavedEntry } from '../../src-main/contract/directory-entries.ts'
import { useChange } from '../client/change.ts'
import type { CellEdit } from './cell-edits.ts'
import { useOfferUndo } from './use-entry-changes.ts'

/** What the entries of a tab hold; reorganisations have no tab. */
export type TabContent = Extract<EntryContent, { entity: Exclude<Entity, 'succession'> }>

/** Writes single texts of entries, each with an undo. */
export function useCellSaves<Entry extends { readonly id: string; readonly name: string }>(
  rows: readonly Entry[],
  toContent: (entry: Entry) => TabContent,
): (entry: Entry, edit: CellEdit<Entry>, typed: string) => void {
  const { t } = useTranslation('directory')
  const offerUndo = useOfferUndo()
  const save = useChange((client, entry: SavedEntry) => client.directory.save(entry))
  const cache = useQueryClient()
  // Until the list that was asked after the last write is shown, a row is what was written last.
  const written = useRef(new Map<string, { readonly entry: Entry; answered: boolean }>())
  useEffect(() => {
    for (const { id } of rows) if (written.current.get(id)?.answered === true) written.current.delete(id)
  }, [rows])

  const write = async (next: Entry) => {
    const { id, name } = next
    const mark = { entry: next, answered: false }
    written.current.set(id, mark)
    try {
      const { changeId } = await save.mutateAsync({ ...toContent(next), id })
      offerUndo(t('form.saved', { name }), changeId)
      await cache.refetchQueries({ type: 'active', fetchStatus: 'fetching' }, { cancelRefetch: false })
      mark.answered = true
    } catch {
      // Why it could not be written is shown as a notice; the row stays as it was.
      if (written.current.get(id) === mark) written.current.delete(id)
    }
  }
  return (entry, edit, typed) => {
    void write(edit.change(written.current.get(entry.id)?.entry ?? entry, typed))
  }
}
