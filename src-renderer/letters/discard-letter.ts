import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useChange } from '../client/change.ts'
import { client, query } from '../client/client.ts'
import { notifyFailure } from '../client/notify-failure.ts'
import { showUndo } from '../ui/undo-notice.tsx'

/** Discards a letter and offers to undo it; `after` runs once it is gone. */
export function useDiscardLetter(after: () => void = () => {}): (id: string) => void {
  const { t } = useTranslation(['letters', 'common'])
  const cache = useQueryClient()
  const restore = useChange((core, id: string) => core.letters.restore({ id }))
  const discard = async (id: string) => {
    await client.letters.discard({ id })
    // Its editor, still on the screen for a moment, must not ask for what is gone.
    cache.removeQueries({ queryKey: query.letters.get.key({ input: { id } }) })
    after()
    showUndo({
      message: t('discarded'),
      undoLabel: t('common:action.undo'),
      undo: () => restore.mutate(id),
    })
    await cache.invalidateQueries()
  }
  return (id) => void discard(id).catch(notifyFailure)
}
