import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import type { Entity } from '../../src-main/contract/directory-entries.ts'
import { useChange } from '../client/change.ts'
import { showUndo } from '../ui/undo-notice.tsx'

let lastNotice: string | null = null

/** Says what was done to the directory and offers to take it back as a whole. */
export function useOfferUndo(): (message: string, changeId: string) => void {
  const { t } = useTranslation('common')
  const undo = useChange((client, changeId: string) => client.directory.undo({ changeId }))
  return (message, changeId) => {
    // Entering twenty people in a row must not cover the list with twenty notices; the history has them all.
    if (lastNotice !== null) notifications.hide(lastNotice)
    lastNotice = showUndo({ message, undoLabel: t('action.undo'), undo: () => undo.mutate(changeId) })
  }
}

/** Takes entries out of the directory, with an undo. */
export function useRemoveEntries(): (
  entity: Entity,
  entries: readonly { readonly id: string; readonly name: string }[],
) => void {
  const { t } = useTranslation('directory')
  const offerUndo = useOfferUndo()
  const remove = useChange((client, input: { entity: Entity; ids: string[] }) =>
    client.directory.remove(input),
  )
  return (entity, entries) =>
    remove.mutate(
      { entity, ids: entries.map(({ id }) => id) },
      {
        onSuccess: ({ changeId }) =>
          offerUndo(t('form.removed', { name: entries.map(({ name }) => name).join(', ') }), changeId),
      },
    )
}
