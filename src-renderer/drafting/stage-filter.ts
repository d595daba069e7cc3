import { z } from 'zod'
import { type DocumentStage, documentStage } from '../../src-main/contract/outgoing.ts'

/** The part of a list's address that filters it; an unknown stage filters nothing. */
export const stageSearch = z.object({ stage: documentStage.optional().catch(undefined) })

/** The rows at a stage; without a stage all of them. */
export function atStage<Row extends { stage: DocumentStage }>(
  rows: readonly Row[],
  stage: DocumentStage | undefined,
): readonly Row[] {
  return stage === undefined ? rows : rows.filter((row) => row.stage === stage)
}

/** How many rows are at each stage. */
export function countStages(rows: readonly { stage: DocumentStage }[]): Record<DocumentStage, number> {
  const counts = { draft: 0, issued: 0, sent: 0, replaced: 0 }
  for (const { stage } of rows) counts[stage] += 1
  return counts
}
