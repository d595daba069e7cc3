import { oc } from '@orpc/contract'
import { z } from 'zod'
import { factContent } from './commitment.ts'
import { id, isoDate, nothing, requiredText } from './common.ts'

/** More at once would hold the database longer than a clerk waits. */
export const MOST_AT_ONCE = 10_000

/** Changes of many commitments at once, and corrections. Each is one transaction: all facts are written or none. */
export const bulkProcedures = {
  /** Appends a fact to each of these commitments; several of one commitment are allowed. */
  recordMany: oc
    .input(
      z.object({
        items: z
          .array(
            z.object({
              commitmentId: id,
              // Taking back has a procedure of its own, which knows on which day.
              content: factContent.refine(({ kind }) => kind !== 'retracted'),
            }),
          )
          .min(1)
          .max(MOST_AT_ONCE),
        happenedOn: isoDate,
      }),
    )
    .output(z.object({ factIds: z.array(id) })),
  /** Takes facts back, each from the day on which it happened, so that it counts at no as-of date. */
  retractMany: oc
    .input(z.object({ factIds: z.array(id).min(1).max(MOST_AT_ONCE), reason: requiredText }))
    .output(nothing),
  /** Enters a fact anew in place of a wrong one, which stays in the history as taken back. */
  correct: oc
    .input(
      z.object({
        factId: id,
        happenedOn: isoDate,
        content: factContent,
        evidenceIds: z.array(id),
        reason: requiredText,
      }),
    )
    .output(z.object({ factId: id })),
}
