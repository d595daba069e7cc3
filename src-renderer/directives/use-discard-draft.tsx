import { Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import { useTranslation } from 'react-i18next'
import { useChange } from '../client/change.ts'
import { showDone } from '../ui/undo-notice.tsx'

/**
 * Throws a draft away after a question, because the core keeps nothing of it. `leave` closes its screen.
 */
export function useDiscardDraft(): (draft: { id: string; fileName: string }, leave?: Leave) => void {
  const { t } = useTranslation(['directives', 'common'])
  const discard = useChange(
    async (client, input: { id: string; name: string; leave?: Leave | undefined }) => {
      await client.directives.discardDraft({ id: input.id })
      await input.leave?.()
      showDone(t('drafts.discarded', { name: input.name }))
    },
  )
  return ({ id, fileName }, leave) => {
    modals.openConfirmModal({
      title: t('drafts.discardTitle'),
      children: <Text>{t('drafts.discardText', { name: fileName })}</Text>,
      labels: { confirm: t('drafts.discard'), cancel: t('common:action.cancel') },
      confirmProps: { color: 'red' },
      onConfirm: () => discard.mutate({ id, name: fileName, leave }),
    })
  }
}

type Leave = () => Promise<void>
