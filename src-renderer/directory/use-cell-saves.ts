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
  const shown = useRef(rows)
  useEffect(() => {
    shown.current = rows
  }, [rows])
  // Until the list has been asked again, a row shows what was there before its last text was written.
  const written = useRef(new Map<string, { entry: Entry; insteadOf: Entry | undefined; pending: boolean }>())
  const rowOf = (id: string) => shown.current.find((row) => row.id === id)

  const write = async (next: Entry) => {
    const { id, name } = next
    const mark = { entry: next, insteadOf: rowOf(id), pending: true }
    written.current.set(id, mark)
    try {
      const { changeId } = await save.mutateAsync({ ...toContent(next), id })
      mark.pending = false
      mark.insteadOf = rowOf(id)
      offerUndo(t('form.saved', { name }), changeId)
    } catch {
      // Why it could not be written is shown as a notice; the row stays as it was.
      written.current.delete(id)
    }
  }
  return (entry, edit, typed) => {
    const last = written.current.get(entry.id)
    const isShown = last === undefined || (!last.pending && rowOf(entry.id) !== last.insteadOf)
    void write(edit.change(isShown ? entry : last.entry, typed))
  }
}
