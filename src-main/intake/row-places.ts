import type { ColumnRole, DetailedTask, ExtractedTask, Span } from '../contract/extraction.ts'
import { cut, type MappedText, spanOf } from './mapped-text.ts'
import { CELL_BREAK } from './source-text.ts'
import { wordsPattern } from './value-places.ts'

type Places = DetailedTask['places']
type PlacedName = keyof Places

/** The columns in which a value may stand, the likeliest first. */
const columnsOf: Readonly<Record<PlacedName, readonly ColumnRole[]>> = {
  agencies: ['lead', 'coordinating', 'text'],
  coordinating: ['coordinating', 'lead', 'text'],
  deadline: ['deadline', 'text'],
  reportTo: ['reportTo', 'text'],
  product: ['product', 'text'],
  accountable: ['accountable'],
  sourceDocument: ['source'],
  note: ['note'],
}

/**
 * Where the values of a row of a table stand: in its own cells, never in another row. A name that was put together
 * from several words of a cell ("Sở A, B" → "Sở B") has the whole cell for its place.
 * @param cellsOf the filled cells of the row with a role
 */
export function rowPlaces(
  values: Pick<ExtractedTask, 'agencies' | 'coordinating' | 'deadlineText' | 'reportTo' | 'product'> &
    Pick<ExtractedTask, 'accountable' | 'sourceDocument' | 'note'>,
  cellsOf: (role: ColumnRole) => readonly MappedText[],
  { pageStarts, source }: { readonly pageStarts: readonly number[]; readonly source: string },
): Places {
  const place = (name: PlacedName, value: string | null): Span[] => {
    if (value === null || value.trim() === '') return []
    const cells = columnsOf[name].flatMap(cellsOf)
    const found = cells.flatMap((cell) => wordsIn(cell, value, source) ?? [])[0]
    const span = spanOf(found ?? cells[0] ?? { text: '', at: [] }, pageStarts)
    return span === null ? [] : [span]
  }
  return {
    agencies: values.agencies.flatMap((name) => place('agencies', name)),
    coordinating: values.coordinating.flatMap((name) => place('coordinating', name)),
    deadline: place('deadline', values.deadlineText),
    reportTo: place('reportTo', values.reportTo),
    product: place('product', values.product),
    accountable: place('accountable', values.accountable),
    sourceDocument: place('sourceDocument', values.sourceDocument),
    note: place('note', values.note),
  }
}

/** The places of two rows that tell of one task. */
export function joinedPlaces(one: Places, other: Places): Places {
  return {
    ...one,
    agencies: [...(one.agencies ?? []), ...(other.agencies ?? [])],
    coordinating: [...(one.coordinating ?? []), ...(other.coordinating ?? [])],
  }
}

/** "Sở Y tế" stands in "Giám đốc Sở Y tế" only where no item of the cell begins with it. */
function wordsIn(cell: MappedText, value: string, source: string): MappedText | null {
  const found = [...cell.text.matchAll(wordsPattern(value, 'giu'))]
  const begins = ({ index }: { index: number }) =>
    /(?:^|[;,:\-–•+])\s*$/u.test(cell.text.slice(0, index)) || source[cell.at[index - 1] ?? -1] === CELL_BREAK
  const best = found.find(begins) ?? found[0]
  return best === undefined ? null : cut(cell, best.index, best.index + best[0].length)
}
