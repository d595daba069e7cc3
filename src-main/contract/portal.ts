import { z } from 'zod'
import { leaf } from './commitment.ts'
import { id, isoDate } from './common.ts'
import { evidence } from './evidence.ts'

/** The system of the assigning side by its usual name; an agency may follow others too. */
export const usualPortal = 'nq57.vn'

/** A task with what is to be typed into the portal. */
export const portalTask = z.object({
  commitmentId: id,
  /** "624/TB-VPCP (mục 1.b)"; empty without a directive. */
  source: z.string(),
  text: z.string(),
  leaf,
  lastDay: isoDate.nullable(),
  /** The day of the last mark "đã cập nhật". */
  markedOn: isoDate.nullable(),
  /** How many facts have come since; 0 when the portal is up to date. */
  news: z.int(),
  /** The day of the latest of them. */
  lastNewsOn: isoDate.nullable(),
  /** Plain text for the three fields of the portal; empty where there is nothing to say. */
  results: z.string(),
  obstacles: z.string(),
  proposals: z.string(),
  /** All of it under headings, with the list of evidence. */
  whole: z.string(),
  /** Evidence of the news, or all of it when the task was never marked. */
  evidence: z.array(evidence),
})
export type PortalTask = z.infer<typeof portalTask>
