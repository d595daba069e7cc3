import {
  type Importable,
  type ImportColumn,
  type ImportedContent,
  type ImportPreview,
  importColumns,
  type PreviewedRow,
} from '../contract/directory-import.ts'
import { spelling } from './agency-names.ts'
import { cellReader, type RowCells } from './directory-cells.ts'
import { columnOf, isCounter } from './directory-columns.ts'
import { type FindKnown, idFinder, knownEntries } from './directory-known.ts'
import type { DirectoryRecords } from './directory-records.ts'
import { exportedCells } from './directory-rows.ts'

export interface NumberedRow {
  readonly number: number
  readonly cells: readonly string[]
}

/**
 * What a sheet would change in the directory, row by row. The heading row is the first that names the column of
 * names; what stands above it is a title. Empty cells leave what the directory has. Null without a heading row.
 */
export function previewSheet(
  fileName: string,
  entity: Importable,
  rows: readonly NumberedRow[],
  records: DirectoryRecords,
): ImportPreview | null {
  const at = rows.findIndex(({ cells }) => cells.some((cell) => columnOf(entity, cell) === 'name'))
  const head = rows[at]
  if (head === undefined) return null
  const columns = head.cells.map((cell) => columnOf(entity, cell))
  const unknown = head.cells.filter(
    (cell, index) => cell !== '' && columns[index] === null && !isCounter(cell),
  )
  const seen = new Set<string>()
  const find = knownEntries(entity, records)
  const previewed = rows.slice(at + 1).flatMap(({ number, cells }) => {
    const words = cellsByColumn(columns, cells)
    return Object.values(words).every((word) => word === '')
      ? []
      : [previewRow(entity, { number, cells: words }, records, find, seen)]
  })
  return {
    fileName,
    rows: previewed,
    unknownHeadings: unknown,
    added: addedNames(previewed, records),
  }
}

/** The first of two columns of one kind counts. */
function cellsByColumn(columns: readonly (ImportColumn | null)[], cells: readonly string[]): RowCells {
  const words: Partial<Record<ImportColumn, string>> = {}
  for (const [index, column] of columns.entries())
    if (column !== null && words[column] === undefined) words[column] = cells[index] ?? ''
  return words
}

function previewRow(
  entity: Importable,
  { number, cells }: { number: number; cells: RowCells },
  records: DirectoryRecords,
  find: FindKnown,
  seen: Set<string>,
): PreviewedRow {
  const name = (cells.name ?? '').trim()
  const refused = (code: 'nameMissing' | 'repeated' | 'ambiguous') => ({
    number,
    name,
    action: 'refuse' as const,
    changed: [],
    problems: [{ code, column: 'name' as const, value: name }],
    row: null,
  })
  if (name === '') return refused('nameMissing')
  const found = find(cells)
  const [id = null] = found
  if (found.length > 1) return refused('ambiguous')
  const { entry, problems } = readEntry(entity, cells, id, records)
  const key = id ?? identityOf(entry)
  if (seen.has(key)) return refused('repeated')
  seen.add(key)
  if (problems.length > 0)
    return { number, name, action: 'refuse', changed: [], problems: [...problems], row: null }
  const changed = id === null ? [] : changedColumns(entity, id, entry, records)
  const action = id === null ? 'create' : changed.length === 0 ? 'same' : 'change'
  return { number, name, action, changed, problems: [], row: { id, entry } }
}

function readEntry(
  entity: Importable,
  cells: RowCells,
  id: string | null,
  records: DirectoryRecords,
): { entry: ImportedContent; problems: ReturnType<typeof cellReader>['problems'] } {
  const read = cellReader(cells)
  const entry = ((): ImportedContent => {
    switch (entity) {
      case 'agency': {
        const before = id === null ? undefined : records.agency.get(id)
        return {
          entity,
          content: {
            name: read.text('name', ''),
            symbol: read.text('symbol', before?.symbol ?? ''),
            kind: read.kind(before?.kind ?? 'khac'),
            province: read.text('province', before?.province ?? ''),
            code: read.text('code', before?.code ?? ''),
            variants: read.list('variants', before?.variants ?? []),
            active: read.flag('active', before?.active ?? true),
          },
        }
      }
      case 'unit': {
        const before = id === null ? undefined : records.unit.get(id)
        return {
          entity,
          content: {
            name: read.text('name', ''),
            symbol: read.text('symbol', before?.symbol ?? ''),
            variants: read.list('variants', before?.variants ?? []),
            active: read.flag('active', before?.active ?? true),
          },
        }
      }
      case 'field': {
        const before = id === null ? undefined : records.field.get(id)
        return {
          entity,
          content: {
            name: read.text('name', ''),
            variants: read.list('variants', before?.variants ?? []),
            active: read.flag('active', before?.active ?? true),
          },
        }
      }
      case 'person': {
        const before = id === null ? undefined : records.person.get(id)
        const unit = before?.unitId == null ? '' : (records.unit.get(before.unitId)?.name ?? '')
        const fields = (before?.fieldIds ?? []).flatMap((field) => records.field.get(field)?.name ?? [])
        return {
          entity,
          content: {
            name: read.text('name', ''),
            title: read.text('title', before?.title ?? ''),
            unit: read.text('unit', unit),
            phone: read.phone(before?.phone ?? ''),
            email: read.email(before?.email ?? ''),
            leader: read.flag('leader', before?.leader ?? false),
            fields: read.list('fields', fields),
            variants: read.list('variants', before?.variants ?? []),
            active: read.flag('active', before?.active ?? true),
          },
        }
      }
    }
  })()
  return { entry, problems: read.problems }
}

function identityOf({ entity, content }: ImportedContent): string {
  const beside =
    entity === 'person'
      ? `${spelling(content.unit)}|${content.phone}|${content.email}`
      : entity === 'agency'
        ? spelling(content.province)
        : ''
  return `${spelling(content.name)}|${beside}`
}

/** The columns in which an export of the entry would differ from what the row gives. */
function changedColumns(
  entity: Importable,
  id: string,
  entry: ImportedContent,
  records: DirectoryRecords,
): ImportColumn[] {
  const before = exportedCells(entity, id, records)
  const after = exportedCells(entity, entry, records)
  const columns: readonly ImportColumn[] = importColumns[entity]
  return columns.filter((column) => before[column] !== after[column])
}

/** Units and fields that taken rows name and the directory does not know. */
function addedNames(rows: readonly PreviewedRow[], records: DirectoryRecords): ImportPreview['added'] {
  const added = new Map<string, ImportPreview['added'][number]>()
  const unitOf = idFinder(records.unit)
  const fieldOf = idFinder(records.field)
  for (const { row } of rows) {
    if (row?.entry.entity !== 'person') continue
    const { unit, fields } = row.entry.content
    if (unit !== '' && unitOf(unit) === null)
      added.set(`unit ${spelling(unit)}`, { entity: 'unit', name: unit })
    for (const field of fields)
      if (fieldOf(field) === null) added.set(`field ${spelling(field)}`, { entity: 'field', name: field })
  }
  return [...added.values()]
}
