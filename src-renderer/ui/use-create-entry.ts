import { useTranslation } from 'react-i18next'
import type { SavedEntry } from '../../src-main/contract/directory-entries.ts'
import { useChange } from '../client/change.ts'
import { showUndo } from './undo-notice.tsx'

/** Adds an entry to the directory from where its name was typed, and offers to undo that. */
export function useCreateEntry(): (entry: SavedEntry) => void {
  const { t } = useTranslation(['directory', 'common'])
  const undo = useChange((client, changeId: string) => client.directory.undo({ changeId }))
  const save = useChange((client, entry: SavedEntry) => client.directory.save(entry))
  return (entry) =>
    save.mutate(entry, {
      onSuccess: ({ changeId }) =>
        showUndo({
          message: t('picker.created', { name: entry.entity === 'succession' ? '' : entry.content.name }),
          undoLabel: t('common:action.undo'),
          undo: () => undo.mutate(changeId),
        }),
    })
}
