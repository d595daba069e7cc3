import { buffer } from 'node:stream/consumers'
import type { Importable, ImportedRow, ImportPreview } from '../contract/directory-import.ts'
import { writeDirectoryXlsx } from '../documents/write-directory-xlsx.ts'
import { idFinder } from '../domain/directory-known.ts'
import { exportedCells } from '../domain/directory-rows.ts'
import { previewSheet } from '../domain/directory-sheet.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { compareVietnamese } from '../domain/vietnamese.ts'
import type { EntryVersion } from '../storage/directory.ts'
import { asFileFailure } from '../storage/file-errors.ts'
import { uuidv7 } from '../storage/ids.ts'
import { type Core, instantNow } from './core.ts'
import { refuseTaken, takeStep } from './directory-service.ts'
import { directoryState } from './directory-state.ts'

/**
 * Reads a sheet and says row by row what it would change; nothing is written.
 * @throws ExpectedError as reading rows does; IMPORT_HEADINGS without a column of names.
 */
export function readDirectoryImport(core: Core, entity: Importable, handle: string): Promise<ImportPreview> {
  return core.incoming.take(handle, async (file) => {
    const { name, size } = file
    if (size > MOST_BYTES) throw new ExpectedError('FILE_TOO_LARGE', { name, limit: '20 MB' })
    const bytes = await buffer(file.read()).catch((error: unknown) => {
      throw asFileFailure(error, name)
    })
    const rows = await core.reader.readRows(name, bytes)
    const { records } = await directoryState(core)
    const preview = previewSheet(name, entity, rows, records)
    if (preview === null) throw new ExpectedError('IMPORT_HEADINGS', { name })
    return preview
  })
}

const MOST_BYTES = 20 * 1024 * 1024

/**
 * Writes rows of a preview in one step, with the units and fields that they bring, or nothing at all.
 * @throws ExpectedError NOT_FOUND for an entry that is gone, DIRECTORY_NAME_TAKEN where the directory changed since.
 */
export async function importEntries(
  core: Core,
  entity: Importable,
  rows: readonly ImportedRow[],
): Promise<{ changeId: string; created: number; changed: number }> {
  const { records } = await directoryState(core)
  const brought = new Map<string, EntryVersion>()
  const unitOf = idFinder(records.unit)
  const fieldOf = idFinder(records.field)
  const idOf = (kind: 'unit' | 'field', name: string): string => {
    const key = `${kind} ${name.toLowerCase()}`
    const known = (kind === 'unit' ? unitOf(name) : fieldOf(name)) ?? brought.get(key)?.id
    if (known !== undefined) return known
    const content = { name, variants: [], active: true }
    const id = uuidv7()
    brought.set(
      key,
      kind === 'unit'
        ? { entity: kind, id, content: { ...content, symbol: '' } }
        : { entity: kind, id, content },
    )
    return id
  }
  const versions = rows.map(({ id, entry }): EntryVersion => {
    if (entry.entity !== entity || (id !== null && !records[entity].has(id)))
      throw new ExpectedError('NOT_FOUND', { what: entry.content.name })
    if (entry.entity !== 'person') {
      refuseTaken(entry, id, records)
      return { ...entry, id: id ?? uuidv7() }
    }
    const { unit, fields, ...content } = entry.content
    const unitId = unit === '' ? null : idOf('unit', unit)
    const fieldIds = [...new Set(fields.map((field) => idOf('field', field)))]
    return { entity: 'person', id: id ?? uuidv7(), content: { ...content, unitId, fieldIds } }
  })
  const names = rows.map(({ entry }) => entry.content.name)
  const created = rows.filter(({ id }) => id === null).length
  const step = { kind: 'import', entity, names, versions: [...brought.values(), ...versions] } as const
  return { changeId: await takeStep(core, step), created, changed: rows.length - created }
}

/** Everything of one kind as a workbook that can be read back; `blank` is the template. */
export async function directoryWorkbook(core: Core, entity: Importable, blank: boolean): Promise<Uint8Array> {
  const { records, agencies } = await directoryState(core)
  const ids = entity === 'agency' ? agencies.map(({ entry }) => entry.id) : sortedIds([...records[entity]])
  const rows = blank ? [] : ids.map((id) => exportedCells(entity, id, records))
  return writeDirectoryXlsx(entity, rows, instantNow(core))
}

function sortedIds(entries: readonly [string, { readonly name: string }][]): string[] {
  return entries.toSorted(([, a], [, b]) => compareVietnamese(a.name, b.name)).map(([id]) => id)
}
