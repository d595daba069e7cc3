import { z } from 'zod'
import { type ColumnRole, columnRole, type ExtractedTable } from '../contract/extraction.ts'
import type { TableColumns } from '../intake/table-columns.ts'
import { headingsKey } from '../intake/table-headings.ts'
import type { Writer } from '../storage/database.ts'
import { readSetting, writeSetting } from '../storage/settings.ts'
import type { Core } from './core.ts'

const SETTING = 'tableColumns'

/** What the columns of tables hold, as the clerk said, by the headings. */
export async function rememberedColumns(core: Core): Promise<TableColumns> {
  const known = await readSetting(
    core.database.db,
    SETTING,
    z.record(z.string(), z.array(columnRole.nullable())),
  )
  return known ?? {}
}

/** Later documents with a table of the same headings are read by these columns. */
export async function rememberColumns(
  trx: Writer,
  known: TableColumns,
  table: ExtractedTable,
  columns: readonly (ColumnRole | null)[],
  now: string,
): Promise<void> {
  await writeSetting(trx, SETTING, { ...known, [headingsKey(table.headings)]: columns }, now)
}
