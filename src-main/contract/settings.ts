import { z } from 'zod'
import { agency } from './agency.ts'
import { isoDate } from './common.ts'

export const appState = z.object({
  version: z.string(),
  /** Where the data lives; shown so that a changed folder is noticed. */
  dataDir: z.string(),
  /** Today in Asia/Ho_Chi_Minh by the core's clock. */
  today: isoDate,
  agency: agency.nullable(),
  /** The data came from "try with sample data". */
  sample: z.boolean(),
})
export type AppState = z.infer<typeof appState>

/** What `verify` found; empty lists mean that nothing is wrong. */
export const verification = z.object({
  ok: z.boolean(),
  database: z.array(z.string()),
  vault: z.array(z.string()),
  history: z.array(z.string()),
  counted: z.object({ directives: z.int(), commitments: z.int(), facts: z.int(), evidence: z.int() }),
})
export type Verification = z.infer<typeof verification>
