import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentRow } from '../../../src-main/contract/commitment.ts'
import { useToday } from '../../client/app-state.ts'
import { notifyFailure } from '../../client/notify-failure.ts'
import { shortDate } from '../../ui/parse-date.ts'
import { showDone } from '../../ui/undo-notice.tsx'
import { parseBlock } from './clipboard.ts'
import { type EditableColumn, editContents, editedText, editProblem, isUnchanged } from './edit-content.ts'
import { rowsAtPlaces } from './fetch-rows.ts'
import type { Block } from './grid.tsx'
import type { Items } from './items.ts'
import type { ListLayout } from './layout.ts'
import { MOST_PASTED, type PastePlan, pastePlan, pasteSize } from './paste-plan.ts'
import type { ListChanges } from './use-changes.ts'
import type { ListRequest } from './use-list.ts'

/** Typing and pasting into cells. Facts happen on the as-of date that is shown, so that the list shows them. */
export function useCellChanges(options: {
  request: ListRequest
  items: Items
  layout: ListLayout
  changes: ListChanges
}) {
  const { t } = useTranslation('commitmentList')
  const today = useToday()
  const [plan, setPlan] = useState<PastePlan | null>(null)
  const { request, items, layout, changes } = options
  const happenedOn = request.asOf < today ? request.asOf : today

  const edit = (row: CommitmentRow, column: EditableColumn, typed: string, reason: string) => {
    const cell = { row, column, typed }
    const problem = editProblem(cell, today)
    if (problem !== null) {
      showDone(t(`edit.problem.${problem}`))
      return
    }
    if (isUnchanged(cell, today)) return
    const contents = editContents([cell], today, {
      reason,
      percentText: (percent) => t('edit.percentText', { percent }),
    })
    void changes.save({
      changes: contents.map((content) => ({ commitmentId: row.id, content })),
      happenedOn,
      message: t('edit.saved', { column: t(`column.${column}`), date: shortDate(happenedOn) }),
      typed: new Map([[row.id, new Map([[column, editedText(cell, today)]])]]),
    })
  }

  const paste = async (text: string, block: Block) => {
    const cells = parseBlock(text)
    const size = pasteSize(cells, {
      rows: block.toItem - block.fromItem + 1,
      columns: block.toColumn - block.fromColumn + 1,
    })
    const places: number[] = []
    for (let item = block.fromItem; places.length < Math.min(size.rows, MOST_PASTED); item += 1) {
      const found = items.at(item)
      if (found === null) break
      if (found.kind === 'row') places.push(found.row)
    }
    const columns = layout.columns
      .slice(block.fromColumn, block.fromColumn + size.columns)
      .map(({ key }) => key)
    try {
      setPlan(pastePlan(cells, await rowsAtPlaces(request, places), columns, today))
    } catch (error) {
      notifyFailure(error)
    }
  }

  return { edit, paste, plan, closePlan: () => setPlan(null), happenedOn }
}
