import { useTranslation } from 'react-i18next'
import type { CellWords } from '../../../src-main/contract/list-columns.ts'
import { notifyFailure } from '../../client/notify-failure.ts'
import { showDone } from '../../ui/undo-notice.tsx'
import { cellsOf, copyCells, MOST_COPIED } from './copy-rows.ts'
import { rowsAtPlaces, rowsOfIds } from './fetch-rows.ts'
import type { Block } from './grid.tsx'
import type { Items } from './items.ts'
import type { ListLayout } from './layout.ts'
import type { ShownList } from './use-list.ts'
import type { Marks } from './use-row-marks.ts'

/** Copies as a table: the marked block of cells, else the marked rows, else the active cell. */
export function useCopying(options: {
  list: ShownList
  items: Items
  layout: ListLayout
  marks: Marks
  words: CellWords
}) {
  const { t } = useTranslation('commitmentList')
  const { list, items, layout, marks, words } = options
  const { request } = list
  const all = layout.columns.map(({ key }) => key)
  const names = all.map((key) => t(`column.${key}`))

  const copy = (cells: Promise<string[][]>, rows: number) => {
    if (rows > MOST_COPIED) {
      showDone(t('copy.tooMany', { limit: MOST_COPIED }))
      return
    }
    copyCells(cells).then(
      () => showDone(t('copy.done', { count: rows })),
      (error: unknown) => notifyFailure(error),
    )
  }
  const block = async (range: Block): Promise<string[][]> => {
    const places: number[] = []
    for (let item = range.fromItem; item <= range.toItem; item += 1) {
      const found = items.at(item)
      if (found?.kind === 'row') places.push(found.row)
    }
    const known = places.flatMap((place) => list.rowAt(place) ?? [])
    const rows = known.length === places.length ? known : await rowsAtPlaces(request, places)
    return cellsOf(rows, all.slice(range.fromColumn, range.toColumn + 1), words, null)
  }
  const marked = async () => cellsOf(await rowsOfIds([...marks], request), all, words, names)

  return {
    copyBlock: (range: Block) => {
      const one = range.fromItem === range.toItem && range.fromColumn === range.toColumn
      if (one && marks.size > 0) copy(marked(), marks.size)
      else copy(block(range), range.toItem - range.fromItem + 1)
    },
    copyMarked: () => copy(marked(), marks.size),
    copyAll: () => {
      const total = list.head?.total ?? 0
      const places = Array.from({ length: Math.min(total, MOST_COPIED) }, (_, place) => place)
      copy(
        total > MOST_COPIED
          ? Promise.resolve([])
          : rowsAtPlaces(request, places).then((rows) => cellsOf(rows, all, words, names)),
        total,
      )
    },
  }
}
