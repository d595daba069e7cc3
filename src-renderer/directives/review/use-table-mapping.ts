import { type Dispatch, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveDraft } from '../../../src-main/contract/directive.ts'
import { client } from '../../client/client.ts'
import { notifyFailure } from '../../client/notify-failure.ts'
import { showDone } from '../../ui/undo-notice.tsx'
import type { HistoryAction } from './review-history.ts'
import { type Columns, isRowOf } from './table-columns.ts'

/** Reads a table of the draft again with other columns; `table` counts in `extraction.tables`. */
export type MapTable = (table: number, columns: Columns) => Promise<void>

/** What the clerk decides meanwhile stays: only the tasks of the table are taken from the core's answer. */
export function useTableMapping(
  id: string,
  review: {
    flush: () => Promise<void>
    dispatch: Dispatch<HistoryAction>
    onDraft: (draft: DirectiveDraft) => void
  },
): MapTable {
  const { t } = useTranslation('tables')
  const { flush, dispatch, onDraft } = review
  return useCallback(
    async (index, columns) => {
      try {
        await flush()
        const read = await client.directives.mapColumns({ id, table: index, columns: [...columns] })
        const table = read.extraction.tables[index]
        if (table === undefined) return
        const tasks = read.review.tasks.filter((task) => isRowOf(table, task))
        dispatch({ type: 'reread', table, tasks })
        onDraft(read)
        showDone(t('applied', { count: tasks.length }))
      } catch (error) {
        notifyFailure(error)
      }
    },
    [id, flush, dispatch, onDraft, t],
  )
}
