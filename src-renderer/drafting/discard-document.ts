import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DocumentKind } from '../../src-main/contract/outgoing.ts'
import { useChange } from '../client/change.ts'
import { client, query } from '../client/client.ts'
import { notifyFailure } from '../client/notify-failure.ts'
import { showUndo } from '../ui/undo-notice.tsx'

/** Discards a draft and offers to undo it; `after` runs once it is gone. */
export function useDiscardDocument(kind: DocumentKind, after: () => void = () => {}): (id: string) => void {
  const { t } = useTranslation(['drafting', 'common'])
  const cache = useQueryClient()
  const area = areas[kind]
  const restore = useChange((core, id: string) => core[area].restore({ id }))
  const discard = async (id: string) => {
    await client[area].discard({ id })
    // Its editor, still on the screen for a moment, must not ask for what is gone.
    cache.removeQueries({ queryKey: query[area].get.key({ input: { id } }) })
    after()
    showUndo({
      message: t(`discarded.${kind}`),
      undoLabel: t('common:action.undo'),
      undo: () => restore.mutate(id),
    })
    await cache.invalidateQueries()
  }
  return (id) => void discard(id).catch(notifyFailure)
}

const areas = { letter: 'letters', report: 'reports' } as const
