import type { Dispatch } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  DirectiveComparison,
  DirectiveHeader,
  ReviewTask,
} from '../../../src-main/contract/directive.ts'
import { useToday } from '../../client/app-state.ts'
import { useChange } from '../../client/change.ts'
import { showUndo } from '../../ui/undo-notice.tsx'
import { amendments } from './amendments.ts'
import type { HistoryAction } from './review-history.ts'

/**
 * Puts the changed words and deadlines of a letter that came again into the commitments registered from it, and takes
 * those tasks out of the review, so that they are not registered a second time. One undo takes both back.
 */
export function useAmend(context: {
  comparison: DirectiveComparison
  header: DirectiveHeader
  tasks: readonly ReviewTask[]
  dispatch: Dispatch<HistoryAction>
  onDone: () => void
}): { count: number; pending: boolean; run: () => void } {
  const { t } = useTranslation(['directives', 'common'])
  const today = useToday()
  const { comparison, header, tasks, dispatch, onDone } = context
  const changes = amendments(comparison, tasks, t('compare.reason', { label: comparison.label }))
  const takeBack = useChange(async (client, factIds: string[]) => {
    await client.commitments.retractMany({ factIds, reason: t('compare.retracted') })
    dispatch({ type: 'undo' })
  })
  const amend = useChange(async (client) => {
    const happenedOn = header.documentDate ?? header.receivedOn ?? today
    const { factIds } = await client.commitments.recordMany({
      items: changes.map(({ commitmentId, content }) => ({ commitmentId, content })),
      // A letter dated ahead of its arrival changes nothing before it came.
      happenedOn: happenedOn > today ? today : happenedOn,
    })
    dispatch({ type: 'drop', keys: changes.map(({ key }) => key) })
    onDone()
    showUndo({
      message: t('compare.amended', { count: factIds.length }),
      undoLabel: t('common:action.undo'),
      undo: () => takeBack.mutate(factIds),
    })
  })
  return { count: changes.length, pending: amend.isPending, run: () => amend.mutate(undefined) }
}
