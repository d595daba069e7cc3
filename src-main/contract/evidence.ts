import { z } from 'zod'
import { id, instant } from './common.ts'

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A file in the vault under the name that the user gave it. */
export const evidence = z.object({
  id,
  sha256,
  /** Bytes. */
  size: z.int().min(0),
  name: z.string(),
  mediaType: z.string(),
  addedAt: instant,
})
export type Evidence = z.infer<typeof evidence>

/** A row of the evidence list: who uses the file. */
export const evidenceUse = evidence.extend({
  commitments: z.array(z.object({ id, text: z.string(), directiveId: id.nullable() })),
  /** Directives that it came with. */
  directives: z.array(z.object({ id, label: z.string() })),
})
export type EvidenceUse = z.infer<typeof evidenceUse>

export const evidenceProblem = z.object({
  evidenceId: id.nullable(),
  name: z.string(),
  sha256: z.string(),
  problem: z.enum(['missing', 'changed', 'unreadable', 'stray']),
})
export type EvidenceProblem = z.infer<typeof evidenceProblem>
