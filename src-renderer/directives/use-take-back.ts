import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useChange } from '../client/change.ts'
import { showDone, showUndo } from '../ui/undo-notice.tsx'

/**
 * Takes a whole import back and offers to restore it; ends in the review of its draft, which waits again, or on the
 * list of directives where none was kept.
 */
export function useTakeBack(): (id: string, label: string) => void {
  const { t } = useTranslation(['directives', 'common'])
  const navigate = useNavigate()
  const restore = useChange(async (client, directive: Named) => {
    // Leaving the review saves it: what was changed in the draft meanwhile ends with it, but is not lost.
    await navigate({ to: '/directives' })
    await client.directives.restore({ id: directive.id })
    await navigate({ to: '/directives/$id', params: { id: directive.id } })
    showDone(t('detail.restored', { label: directive.label }))
  })
  const takeBack = useChange(async (client, directive: Named) => {
    const { draftId } = await client.directives.takeBack({ id: directive.id })
    if (draftId === null) await navigate({ to: '/directives' })
    else await navigate({ to: '/directives/review/$id', params: { id: draftId } })
    showUndo({
      message: t(draftId === null ? 'detail.takenBack' : 'detail.takenBackToDraft', {
        label: directive.label,
      }),
      undoLabel: t('common:action.restore'),
      undo: () => restore.mutate(directive),
    })
  })
  return (id, label) => takeBack.mutate({ id, label })
}

type Named = { id: string; label: string }
