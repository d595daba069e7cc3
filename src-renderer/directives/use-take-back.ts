import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useChange } from '../client/change.ts'
import { showDone, showUndo } from '../ui/undo-notice.tsx'

/** Takes a whole import back and offers to restore it; ends on the list of directives. */
export function useTakeBack(): (id: string, label: string) => void {
  const { t } = useTranslation(['directives', 'common'])
  const navigate = useNavigate()
  const restore = useChange(async (client, directive: Named) => {
    await client.directives.restore({ id: directive.id })
    showDone(t('detail.restored', { label: directive.label }))
  })
  const takeBack = useChange(async (client, directive: Named) => {
    await client.directives.takeBack({ id: directive.id })
    await navigate({ to: '/directives' })
    showUndo({
      message: t('detail.takenBack', { label: directive.label }),
      undoLabel: t('common:action.restore'),
      undo: () => restore.mutate(directive),
    })
  })
  return (id, label) => takeBack.mutate({ id, label })
}

type Named = { id: string; label: string }
