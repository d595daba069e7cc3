import type { Evidence } from '../contract/evidence.ts'
import type { Indicator, IndicatorFact, IndicatorProfile, IndicatorValue } from '../contract/indicator.ts'
import { indicatorAt } from '../domain/indicator.ts'
import { readEvidence } from '../storage/evidence.ts'
import { uuidv7 } from '../storage/ids.ts'
import {
  evidenceOfIndicatorFacts,
  insertIndicatorFact,
  listIndicatorFacts,
  type StoredIndicatorFact,
} from '../storage/indicators.ts'
import { author, type Core, instantNow, required } from './core.ts'

/** Every indicator that is followed, and those put aside when asked for, as of a day. */
export async function listIndicators(
  core: Core,
  input: { asOf: string; putAside: boolean },
): Promise<Indicator[]> {
  const { db } = core.database
  const evidence = await evidenceOfIndicatorFacts(db)
  const { labels } = await core.ledger.view()
  const groups = Map.groupBy(await listIndicatorFacts(db, null), (fact) => fact.indicatorId)
  return [...groups].flatMap(([id, facts]) => {
    const one = followed(facts, evidence)
    if (one === null || one.putAside !== input.putAside) return []
    const { profile, values } = one
    return {
      id,
      profile,
      directiveLabel: profile.directiveId === null ? null : (labels.get(profile.directiveId) ?? null),
      standing: indicatorAt(profile, values, input.asOf),
      values,
    }
  })
}

/**
 * Appends a fact; a description without an indicator makes a new one. @returns the ids of indicator and fact.
 * @throws ExpectedError NOT_FOUND, INVALID_INPUT.
 */
export async function recordIndicatorFact(
  core: Core,
  input: { indicatorId: string | null; content: IndicatorFact; evidenceIds: readonly string[] },
): Promise<{ indicatorId: string; factId: string }> {
  const { db } = core.database
  const by = await author(core)
  const known = input.indicatorId === null ? [] : await listIndicatorFacts(db, input.indicatorId)
  if (input.content.kind !== 'described' || input.indicatorId !== null) required(known[0], 'chỉ tiêu')
  if (input.content.kind === 'retracted') {
    const { factId } = input.content
    required(
      known.find((fact) => fact.id === factId && fact.content.kind === 'value'),
      'số liệu cần rút lại',
    )
  }
  for (const id of input.evidenceIds) required(await readEvidence(db, id), 'minh chứng')
  const fact: StoredIndicatorFact = {
    id: uuidv7(),
    indicatorId: input.indicatorId ?? uuidv7(),
    enteredAt: instantNow(core),
    content: input.content,
  }
  await core.database.write((trx) => insertIndicatorFact(trx, by, fact, input.evidenceIds))
  return { indicatorId: fact.indicatorId, factId: fact.id }
}

function followed(
  facts: readonly StoredIndicatorFact[],
  evidence: ReadonlyMap<string, Evidence[]>,
): { profile: IndicatorProfile; values: IndicatorValue[]; putAside: boolean } | null {
  const described = facts.findLast((fact) => fact.content.kind === 'described')
  if (described?.content.kind !== 'described') return null
  const retracted = new Set(
    facts.flatMap((fact) => (fact.content.kind === 'retracted' ? [fact.content.factId] : [])),
  )
  const aside = facts.findLast(({ content: { kind } }) => kind === 'putAside' || kind === 'restored')
  const values = facts.flatMap((fact): IndicatorValue[] =>
    fact.content.kind === 'value'
      ? [
          {
            ...fact.content.value,
            id: fact.id,
            enteredAt: fact.enteredAt,
            retracted: retracted.has(fact.id),
            evidence: evidence.get(fact.id) ?? [],
          },
        ]
      : [],
  )
  return {
    profile: described.content.profile,
    values: values.toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0)),
    putAside: aside?.content.kind === 'putAside',
  }
}
