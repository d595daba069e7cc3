import { z } from 'zod'
import { fileHandle } from './common.ts'

/** Plain routes for files; everything else goes through the procedures under `rpc`. */
export const routes = {
  rpc: '/rpc',
  /** PUT a file body; answers `offeredFile`. Browser shell only: Electron offers paths natively. */
  incoming: (name: string) => `/incoming?name=${encodeURIComponent(name)}`,
  evidence: (id: string) => `/evidence/${id}`,
  /** A small picture of a file, WebP; only where the library says that there is one. */
  thumbnail: (id: string) => `/thumbnails/${id}`,
  /** A prepared selection as a .zip, once. */
  evidenceExport: (id: string) => `/exports/${id}.zip`,
  /** A prepared file of the list of commitments, once. */
  listFile: (id: string) => `/exports/lists/${id}`,
  /** A file of a letter in review, by its place in `files`. */
  draftFile: (id: string, index: number) => `/drafts/${id}/${index}`,
  /** The directory as a workbook, or the blank template of one. */
  directory: (entity: 'agency' | 'unit' | 'person' | 'field', form: 'entries' | 'template') =>
    `/directory/${entity}-${form}.xlsx`,
  /** The agenda of a stretch of days as iCalendar. */
  agenda: (from: string, to: string, asOf: string) => `/agenda.ics?from=${from}&to=${to}&asOf=${asOf}`,
  /** A sample letter as it prints; `v` is the layout preset as JSON, the version that its preview shows. */
  layoutSample: '/letters/sample.html',
  letter: (id: string, format: 'docx' | 'pdf' | 'html') => `/letters/${id}.${format}`,
  /** A report or letter in the agency's Word template. */
  inTemplate: (kind: 'letter' | 'report', id: string) => `/${kind}s/${id}.template.docx`,
  /** A Word template to begin with. */
  starterTemplate: (kind: 'letter' | 'report') => `/${kind}s/starter.docx`,
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
