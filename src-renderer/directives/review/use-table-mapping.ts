import { type Dispatch, useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveDraft, Review } from '../../../src-main/contract/directive.ts'
import { client } from '../../client/client.ts'
import { notifyFailure } from '../../client/notify-failure.ts'
import { showDone } from '../../ui/undo-notice.tsx'
import type { DraftSaver } from './draft-saver.ts'
import type { HistoryAction } from './review-history.ts'
import { type Columns, isRowOf, sameColumns } from './table-columns.ts'

/** Reads a table of the draft again with other columns; `table` counts in `extraction.tables`. */
export type MapTable = (table: number, columns: Columns) => Promise<void>

/**
 * Maps the columns of tables. What the clerk decides meanwhile stays: only the tasks of the table are taken from the
 * core's answer. Where an undo takes a mapping back, the core is told the earlier one, which it remembers again.
 */
export function useTableMapping(
  draft: DirectiveDraft,
  review: {
    /** The columns as decided, by table. */
    columns: Readonly<Record<number, Columns>>
    saver: Pick<DraftSaver<Review>, 'flush' | 'again'>
    dispatch: Dispatch<HistoryAction>
    onDraft: (draft: DirectiveDraft) => void
  },
): MapTable {
  const { t } = useTranslation('tables')
  const { columns: decided, saver, dispatch, onDraft } = review
  const { id } = draft
  const busy = useRef(false)
  const read = useCallback(
    async (index: number, columns: Columns) => {
      busy.current = true
      try {
        await saver.flush()
        return await client.directives.mapColumns({ id, table: index, columns: [...columns] })
      } catch (error) {
        notifyFailure(error)
        return null
      } finally {
        busy.current = false
      }
    },
    [id, saver],
  )

  const stale = draft.extraction.tables.findIndex(
    (table, index) => !sameColumns(decided[index] ?? table.columns, table.columns),
  )
  const wanted = decided[stale]
  useEffect(() => {
    if (wanted === undefined || busy.current) return
    const tell = async () => {
      const answer = await read(stale, wanted)
      if (answer === null) return
      onDraft(answer)
      // The rows as they were before the mapping are in the review, not in the core's answer.
      saver.again()
    }
    void tell()
  }, [stale, wanted, read, onDraft, saver])

  return useCallback(
    async (index, columns) => {
      const answer = await read(index, columns)
      const table = answer?.extraction.tables[index]
      if (answer === null || table === undefined) return
      const tasks = answer.review.tasks.filter((task) => isRowOf(table, task))
      dispatch({ type: 'reread', index, table, columns, tasks })
      onDraft(answer)
      showDone(t('applied', { count: tasks.length }))
    },
    [read, dispatch, onDraft, t],
  )
}
