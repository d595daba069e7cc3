import type { Fact, RegisteredCommitment } from '../contract/commitment.ts'
import type { Evidence } from '../contract/evidence.ts'
import { directiveLabel } from '../domain/directive-label.ts'
import { readAgency } from '../storage/agencies.ts'
import { EVERY, factsByCommitment, listCommitments } from '../storage/commitment-rows.ts'
import { listDirectives, takenBackDirectives } from '../storage/directives.ts'
import { evidenceOfFacts } from '../storage/evidence.ts'
import type { Core } from './core.ts'

export interface DumpedCommitment extends RegisteredCommitment {
  readonly directive: string | null
  /** Its directive's import was taken back; then it is in no figure. */
  readonly takenBack: boolean
  readonly facts: readonly (Fact & { readonly evidence: readonly Evidence[] })[]
}

/** Everything that figures are computed from, enough for a stranger to compute them again. */
export async function dumpData(core: Core) {
  const { db } = core.database
  const agency = await readAgency(db)
  const directives = await listDirectives(db, true)
  const takenBack = await takenBackDirectives(db)
  const labels = new Map(directives.map((one) => [one.id, directiveLabel(one.header)]))
  const facts = await factsByCommitment(db, null)
  const evidence = await evidenceOfFacts(db, null)
  const commitments = (await listCommitments(db, EVERY)).map(
    ({ searchText: _, ...commitment }): DumpedCommitment => ({
      ...commitment,
      directive: commitment.directiveId === null ? null : (labels.get(commitment.directiveId) ?? null),
      takenBack: commitment.directiveId !== null && takenBack.has(commitment.directiveId),
      facts: (facts.get(commitment.id) ?? []).map((fact) => ({
        ...fact,
        evidence: evidence.get(fact.id) ?? [],
      })),
    }),
  )
  return {
    version: core.version,
    agency,
    rules: { beforeCountsDay: agency?.beforeCountsDay ?? true },
    directives: directives.map(({ sourceText: _, ...directive }) => ({
      ...directive,
      label: directiveLabel(directive.header),
      takenBack: takenBack.has(directive.id),
    })),
    commitments,
  }
}
