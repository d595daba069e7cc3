import { z } from 'zod'
import { type ErrorCode, isErrorCode } from '../contract/errors.ts'
import { columnRole, extraction } from '../contract/extraction.ts'

/** What goes into the reading thread and what comes back. */
export const question = z.object({
  name: z.string(),
  bytes: z.instanceof(Uint8Array),
  /** Columns of tables that a person mapped before, by their headings. */
  tableColumns: z.record(z.string(), z.array(columnRole.nullable())).default({}),
})
export type Question = z.infer<typeof question>

export const answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), text: z.string(), extraction }),
  z.object({
    ok: z.literal(false),
    code: z.custom<ErrorCode>(isErrorCode),
    params: z.record(z.string(), z.string()),
  }),
])
export type Answer = z.infer<typeof answer>
