import { z } from 'zod'
import { type ErrorCode, isErrorCode } from '../contract/errors.ts'
import { columnRole, detailedTask, extractedTable, extraction } from '../contract/extraction.ts'

const file = { name: z.string(), bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }
const columns = z.array(columnRole.nullable())

/** What the reading process says first, once it can be asked. */
export const READY = 'ready'

/** What goes into the reading process: a file and as what it is to be read, or a table of a text read before. */
export const question = z.discriminatedUnion('as', [
  z.object({
    as: z.literal('letter'),
    ...file,
    /** Columns of tables that a person mapped before, by their headings. */
    tableColumns: z.record(z.string(), columns).default({}),
  }),
  z.object({ as: z.literal('rows'), ...file }),
  z.object({ as: z.literal('words'), ...file }),
  z.object({
    as: z.literal('table'),
    name: z.string(),
    /** The whole text in which the table stands. */
    text: z.string(),
    table: extractedTable,
    columns,
    /** Year of the document, for dates written without one. */
    year: z.int().nullable(),
  }),
])
export type Question = z.infer<typeof question>

/** A row of a sheet: its number there, from 1, and its cells from the first column on. */
export const sheetRow = z.object({ number: z.int(), cells: z.array(z.string()) })
export type SheetRow = z.infer<typeof sheetRow>

/** What comes back. */
export const answer = z.union([
  z.object({ ok: z.literal(true), text: z.string(), extraction }),
  z.object({ ok: z.literal(true), rows: z.array(sheetRow) }),
  z.object({ ok: z.literal(true), words: z.string() }),
  z.object({ ok: z.literal(true), tasks: z.array(detailedTask) }),
  z.object({
    ok: z.literal(false),
    code: z.custom<ErrorCode>(isErrorCode),
    params: z.record(z.string(), z.string()),
  }),
])
export type Answer = z.infer<typeof answer>
