import { oc } from '@orpc/contract'
import { z } from 'zod'
import { commitmentListInput } from './commitment-list.ts'
import { id } from './common.ts'
import { cellWords, listColumn } from './list-columns.ts'

export const listFormat = z.enum(['xlsx', 'csv', 'pdf'])
export type ListFormat = z.infer<typeof listFormat>

/** Longer lists are not printed: nobody reads that many pages, and the printer would take minutes. */
export const MOST_PRINTED = 5_000

const words = z.string().max(1_000)

/** A list as it is shown: its rows in their order, the columns in theirs, and what is said about it. */
export const listExportInput = commitmentListInput.omit({ offset: true, limit: true }).extend({
  columns: z
    .array(
      z.object({
        key: listColumn,
        title: words,
        /** On screen, in CSS pixels. */
        width: z.int().min(1).max(2_000),
      }),
    )
    .min(1)
    .max(60),
  title: words,
  /** As-of date and filter in words, below the title. */
  notes: z.array(z.string().max(5_000)).max(20),
  /** The sum line in words, below the rows. */
  sums: words,
  /** What a group without a name is called. */
  noGroup: words,
  cell: cellWords,
  fileName: words,
  format: listFormat,
  /** A name that the caller makes up to ask for progress and to stop the work. */
  job: id,
})
export type ListExportInput = z.infer<typeof listExportInput>

export const listExportProcedures = {
  /** Prepares a file of the list; it is fetched once from `routes.listFile`. */
  exportList: oc.input(listExportInput).output(z.object({ id, fileName: z.string() })),
}
