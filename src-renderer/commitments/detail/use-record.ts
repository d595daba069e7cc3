import { useTranslation } from 'react-i18next'
import type { FactContent } from '../../../src-main/contract/commitment.ts'
import { useAsOf } from '../../app/as-of.ts'
import { useToday } from '../../client/app-state.ts'
import { useChange } from '../../client/change.ts'
import { showUndo } from '../../ui/undo-notice.tsx'

/** Records facts of one commitment by one click, on the as-of date or today, and offers to undo that. */
export function useRecord(commitmentId: string): {
  record: (contents: readonly FactContent[], message: string, onSaved?: () => void) => void
  saving: boolean
} {
  const { t } = useTranslation('common')
  const asOf = useAsOf()
  const today = useToday()
  const undo = useChange((client, factIds: string[]) =>
    client.commitments.retractMany({ factIds, reason: t('action.undo') }),
  )
  const save = useChange((client, contents: readonly FactContent[]) =>
    client.commitments.recordMany({
      items: contents.map((content) => ({ commitmentId, content })),
      happenedOn: asOf < today ? asOf : today,
    }),
  )
  return {
    saving: save.isPending,
    record: (contents, message, onSaved) =>
      save.mutate(contents, {
        onSuccess: ({ factIds }) => {
          showUndo({ message, undoLabel: t('action.undo'), undo: () => undo.mutate(factIds) })
          onSaved?.()
        },
      }),
  }
}
