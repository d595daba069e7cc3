import { z } from 'zod'
import { fileHandle } from './common.ts'

/** Plain routes for files; everything else goes through the procedures under `rpc`. */
export const routes = {
  rpc: '/rpc',
  /** PUT a file body; answers `offeredFile`. Browser shell only: Electron offers paths natively. */
  incoming: (name: string) => `/incoming?name=${encodeURIComponent(name)}`,
  evidence: (id: string) => `/evidence/${id}`,
  /** A file of a letter in review, by its place in `files`. */
  draftFile: (id: string, index: number) => `/drafts/${id}/${index}`,
  letter: (id: string, format: 'docx' | 'pdf' | 'html') => `/letters/${id}.${format}`,
  report: (id: string, format: 'docx' | 'pdf' | 'xlsx' | 'html') => `/reports/${id}.${format}`,
} as const

/** A file that waits under a one-time handle. */
export const offeredFile = z.object({ handle: fileHandle, name: z.string(), size: z.int().min(0) })
export type OfferedFile = z.infer<typeof offeredFile>

/** The body of a failed plain route, and the data of a failed procedure. */
export const failure = z.object({
  code: z.string(),
  params: z.record(z.string(), z.string()),
  /** Copyable details of an unexpected failure, without personal data. */
  report: z.string().optional(),
})
export type Failure = z.infer<typeof failure>
