import type { Dispatch } from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveHeader, ReviewTask } from '../../../src-main/contract/directive.ts'
import { useToday } from '../../client/app-state.ts'
import { useChange } from '../../client/change.ts'
import { showUndo } from '../../ui/undo-notice.tsx'
import type { HistoryAction } from './review-history.ts'
import type { Comparison } from './use-comparison.ts'

/**
 * Puts the changed words and deadlines of a letter that came again into the commitments registered from it, and takes
 * those tasks out of the review, so that they are not registered a second time. One undo takes both back.
 */
export function useAmend(context: {
  comparison: Comparison
  header: DirectiveHeader
  tasks: readonly ReviewTask[]
  dispatch: Dispatch<HistoryAction>
  onDone: () => void
}): { count: number; pending: boolean; run: () => void } {
  const { t } = useTranslation(['directives', 'common'])
  const today = useToday()
  const { comparison, header, tasks, dispatch, onDone } = context
  const changes = comparison.tasks.flatMap(({ kind, key, clause }) => {
    const task = tasks.find((one) => one.key === key)
    const commitmentId = clause?.commitmentId ?? null
    if (kind !== 'changed' || task === undefined || task.dropped || clause === null) return []
    const reworded = clause.text !== task.text
    const moved =
      clause.deadline.text !== task.deadline.text || clause.deadline.lastDay !== task.deadline.lastDay
    return commitmentId !== null && (reworded || moved) ? [{ commitmentId, task, reworded, moved }] : []
  })
  const takeBack = useChange(async (client, facts: readonly { commitmentId: string; factId: string }[]) => {
    for (const { commitmentId, factId } of facts) {
      const content = {
        kind: 'retracted' as const,
        factId,
        reason: t('compare.retracted'),
        replacedBy: null,
      }
      await client.commitments.record({ commitmentId, happenedOn: today, content, evidenceIds: [] })
    }
    dispatch({ type: 'undo' })
  })
  const amend = useChange(async (client) => {
    const facts: { commitmentId: string; factId: string }[] = []
    for (const { commitmentId, task, reworded, moved } of changes) {
      const content = {
        kind: 'amended' as const,
        text: reworded ? task.text : null,
        deadline: moved ? task.deadline : null,
        reason: t('compare.reason', { label: comparison.label }),
      }
      const { factId } = await client.commitments.record({
        commitmentId,
        happenedOn: header.documentDate ?? header.receivedOn ?? today,
        content,
        evidenceIds: [],
      })
      facts.push({ commitmentId, factId })
    }
    dispatch({ type: 'drop', keys: changes.map(({ task }) => task.key) })
    onDone()
    showUndo({
      message: t('compare.amended', { count: facts.length }),
      undoLabel: t('common:action.undo'),
      undo: () => takeBack.mutate(facts),
    })
  })
  return { count: changes.length, pending: amend.isPending, run: () => amend.mutate(undefined) }
}
