import type { ColumnRole } from '../contract/extraction.ts'
import type { MappedText } from './mapped-text.ts'
import type { Row } from './table-blocks.ts'
import {
  type HeadingRole,
  headingsKey,
  longestHeading,
  namesEnd,
  namesLead,
  roleOfHeading,
} from './table-headings.ts'

/** Mappings that a person made, by the folded headings (see `headingsKey`). */
export type TableColumns = Readonly<Record<string, readonly (ColumnRole | null)[]>>

/** The heading of a table: one row, or two where columns are grouped. */
export type Heading = {
  /** One name for each column; in a grouped heading "group - column". */
  readonly names: readonly string[]
  readonly rows: 1 | 2
}

export type Mapping = {
  readonly columns: readonly (ColumnRole | null)[]
  /** Whether the rows are to be read as tasks. */
  readonly tasks: boolean
}

/** The heading that begins at a row, or null when the row cannot be one. */
export function headingAt(rows: readonly Row[], at: number): Heading | null {
  const cells = rows[at]?.cells ?? []
  if (cells.length < 2 || cells.some(({ text }) => text.length > longestHeading || isOrdinal(text)))
    return null
  if (cells.filter(({ text }) => text !== '').length < 2) return null
  const first = cells.map(({ text }) => text.replace(/\s+/g, ' '))
  const second = rows[at + 1]?.cells
  if (second === undefined || !goesOnHeading(cells, second)) return { names: first, rows: 1 }
  return { names: first.map((name, index) => groupedName(first, second, index, name)), rows: 2 }
}

/** What each column holds: as a person mapped it before, else by the headings and, where they leave a doubt, the cells. */
export function mapColumns(heading: Heading, rows: readonly Row[], known: TableColumns): Mapping {
  const remembered = known[headingsKey(heading.names)]
  if (remembered !== undefined && remembered.length === heading.names.length)
    return { columns: remembered, tasks: remembered.includes('text') }
  const found = heading.names.map((name, index) => settle(roleOfHeading(name), name, index, heading, rows))
  const columns = oneEach(found, heading, rows)
  const has = (role: HeadingRole) => found.includes(role)
  return {
    columns: columns.map((role) => (role === 'progress' || role === 'pace' ? 'ignore' : role)),
    // A table that tells how far the work is reports on tasks that were given before.
    tasks: columns.includes('text') && (has('lead') || has('deadline')) && !has('progress'),
  }
}

/** Whether a row repeats the heading of its table, as on every page. */
export function repeats(heading: Heading, heads: readonly Row[], row: Row): boolean {
  const key = headingsKey(row.cells.map(({ text }) => text))
  return [heading.names, ...heads.map(({ cells }) => cells.map(({ text }) => text))].some(
    (names) => headingsKey(names) === key,
  )
}

/** "(1) | (2) | (3)" below a heading counts the columns. */
export function countsColumns(row: Row): boolean {
  const filled = row.cells.flatMap(({ text }) => (text === '' ? [] : [text.replace(/[()[\]\s]/g, '')]))
  return (
    filled.length >= 2 &&
    filled.every((text) => /^(?:\d{1,2}|[A-HĐ])(?:=.*)?$/u.test(text)) &&
    (filled[0] === '1' || filled[0] === 'A') &&
    new Set(filled).size === filled.length
  )
}

function isOrdinal(text: string): boolean {
  return /^\(?\d{1,4}[.)]?$/.test(text)
}

/**
 * A second heading row repeats the cells that are merged over both rows, or leaves them empty, and names columns
 * only below a heading that covers several.
 */
function goesOnHeading(first: readonly MappedText[], second: readonly MappedText[]): boolean {
  if (first.length !== second.length) return false
  let named = 0
  for (const [index, { text }] of second.entries()) {
    const above = first[index]?.text ?? ''
    if (text.length > longestHeading || isOrdinal(text)) return false
    if (text === '' || text === above) continue
    const covered =
      above === '' ? index > 0 : first[index + 1]?.text === '' || first[index + 1]?.text === above
    if (!covered) return false
    named += 1
  }
  return named >= 2 || (named === 1 && first.length > 2 && first.some(({ text }) => text === ''))
}

function groupedName(
  first: readonly string[],
  second: readonly MappedText[],
  index: number,
  name: string,
): string {
  const own = second[index]?.text ?? ''
  if (own === '' || own === name) return name
  const group = name === '' ? (first.slice(0, index).findLast((one) => one !== '') ?? '') : name
  return roleOfHeading(own) === null && group !== '' ? `${group} - ${own}` : own
}

/** Settles what the heading alone leaves open. */
function settle(
  role: HeadingRole | null,
  name: string,
  index: number,
  heading: Heading,
  rows: readonly Row[],
): HeadingRole | null {
  const cells = rows.flatMap(({ cells: all }) => {
    const text = all[index]?.text ?? ''
    return text === '' ? [] : [text]
  })
  if (role === 'pace') {
    const told = cells.filter((text) => /(?:đang|đã|chưa) |^hoàn thành$|\d ?%/iu.test(text)).length
    const others = heading.names.some((other, at) => at !== index && roleOfHeading(other) === 'deadline')
    return others || told > cells.length / 3 ? 'progress' : 'deadline'
  }
  if (role === null && name === '' && index === 0) {
    const counted = cells.filter((text) => /^(?:\d{1,4}(?:\.\d+)*|[IVX]{1,5}|[A-Z])[.)]?$/u.test(text)).length
    return counted > 0 && counted >= cells.length / 2 ? 'path' : null
  }
  const outright = heading.names.some((other, at) => at !== index && namesLead(other))
  return role === 'lead' && outright && !namesLead(name) ? 'coordinating' : role
}

/** Agencies may stand in several columns; of everything else the best column counts. */
function oneEach(
  found: readonly (HeadingRole | null)[],
  heading: Heading,
  rows: readonly Row[],
): (HeadingRole | null)[] {
  const best = (role: HeadingRole): number => {
    const places = found.flatMap((one, index) => (one === role ? [index] : []))
    const weight = (index: number) =>
      role === 'text'
        ? wordsBelow(rows, index)
        : role === 'deadline' && namesEnd(heading.names[index] ?? '')
          ? 1
          : 0
    return places.toSorted((a, b) => weight(b) - weight(a) || a - b)[0] ?? -1
  }
  return found.map((role, index) => {
    if (
      role === null ||
      role === 'lead' ||
      role === 'coordinating' ||
      role === 'ignore' ||
      role === 'progress'
    )
      return role
    return best(role) === index ? role : null
  })
}

/** How much a column says; a group name that is repeated beside every row counts once. */
function wordsBelow(rows: readonly Row[], index: number): number {
  const texts = new Set(rows.map(({ cells }) => cells[index]?.text ?? ''))
  return [...texts].reduce((sum, text) => sum + text.length, 0)
}
