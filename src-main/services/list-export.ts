import { cellValue } from '../contract/list-columns.ts'
import { type ListExportInput, MOST_PRINTED } from '../contract/list-export.ts'
import type { ListLine, ListTable } from '../documents/list-table.ts'
import { writeListCsv } from '../documents/write-list-csv.ts'
import { writeListHtml } from '../documents/write-list-html.ts'
import { writeListXlsx } from '../documents/write-list-xlsx.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { safeFileName } from '../domain/file-name.ts'
import { uuidv7 } from '../storage/ids.ts'
import { listCommitmentIds, listCommitmentPart } from './commitment-list.ts'
import { commitmentRowsOf } from './commitment-service.ts'
import { type Core, instantNow, required } from './core.ts'
import type { Job } from './jobs.ts'

interface ListFile {
  readonly fileName: string
  readonly content: Uint8Array
}

const waiting = new WeakMap<Core, Map<string, ListFile>>()
/** Files that nobody fetched would pile up over a long day. */
const MOST_WAITING = 4
/** Rows read at once; between the slices other requests are answered. */
const SLICE = 500

/**
 * Writes the list as it is shown into a file that waits to be fetched.
 * @throws ExpectedError LIST_TOO_LONG, CANCELLED, PRINTER_MISSING, PRINT_FAILED.
 */
export async function exportList(
  core: Core,
  input: ListExportInput,
): Promise<{ id: string; fileName: string }> {
  const ids = await listCommitmentIds(core, input)
  if (input.format === 'pdf' && ids.length > MOST_PRINTED) {
    throw new ExpectedError('LIST_TOO_LONG', { count: `${ids.length}`, limit: `${MOST_PRINTED}` })
  }
  const { groups } = await listCommitmentPart(core, { ...input, offset: 0, limit: 0 })
  const content = await core.jobs.run(input.job, ids.length, (job) =>
    write(core, input, {
      title: input.title,
      notes: input.notes,
      columns: input.columns,
      sums: input.sums,
      lines: lines(core, input, ids, groups, job),
    }),
  )
  const file = {
    fileName: safeFileName(`${input.fileName}.${input.format}`, `list.${input.format}`),
    content,
  }
  const files = waiting.get(core) ?? new Map<string, ListFile>()
  waiting.set(core, files)
  const id = uuidv7()
  files.set(id, file)
  for (const old of [...files.keys()].slice(0, -MOST_WAITING)) files.delete(old)
  return { id, fileName: file.fileName }
}

/**
 * The file, once.
 * @throws ExpectedError NOT_FOUND.
 */
export function takeListFile(core: Core, id: string): ListFile {
  const file = required(waiting.get(core)?.get(id), 'tệp danh sách')
  waiting.get(core)?.delete(id)
  return file
}

async function write(core: Core, input: ListExportInput, table: ListTable): Promise<Uint8Array> {
  switch (input.format) {
    case 'csv':
      return writeListCsv(table)
    case 'xlsx':
      return writeListXlsx(table, instantNow(core))
    case 'pdf':
      return core.printer.print(await writeListHtml(table))
    default:
      throw new Error(`No writer for ${String(input.format satisfies never)}.`)
  }
}

async function* lines(
  core: Core,
  input: ListExportInput,
  ids: readonly string[],
  groups: readonly { readonly name: string; readonly offset: number }[],
  job: Job,
): AsyncGenerator<ListLine> {
  const starts = new Map(groups.map((group) => [ids[group.offset], group.name]))
  for (let from = 0; from < ids.length; from += SLICE) {
    job.check()
    const rows = await commitmentRowsOf(core, input.asOf, ids.slice(from, from + SLICE))
    for (const row of rows) {
      const name = starts.get(row.id)
      if (name !== undefined) yield { kind: 'group', name: groupName(name, input) }
      yield { kind: 'row', cells: input.columns.map(({ key }) => cellValue(row, key, input.cell)) }
    }
    job.advance(rows.length)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** The core names leaves and months by their codes. */
function groupName(name: string, input: ListExportInput): string {
  if (name === '') return input.noGroup
  const found = Object.entries(input.cell.leaf).find(([leaf]) => leaf === name)
  if (found !== undefined) return found[1]
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(name) ?? []
  return year === undefined ? name : `${month}/${year}`
}
