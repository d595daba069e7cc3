import type { Fact, FactContent } from '../contract/commitment.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { insertFact, insertFacts, type NewFact } from '../storage/commitments.ts'
import { readEvidence } from '../storage/evidence.ts'
import { countCommitments, factsById, retractedAmong } from '../storage/facts.ts'
import { uuidv7 } from '../storage/ids.ts'
import { author, type Core, instantNow, refuseFuture, required } from './core.ts'

/**
 * Appends a fact to each of many commitments in one transaction.
 * @returns the ids of the facts in the order of the items.
 * @throws ExpectedError NOT_FOUND, DATE_IN_FUTURE; then nothing was written.
 */
export async function recordMany(
  core: Core,
  input: {
    items: readonly { commitmentId: string; content: FactContent }[]
    happenedOn: string
  },
): Promise<string[]> {
  refuseFuture(core, input.happenedOn)
  const wanted = new Set(input.items.map((item) => item.commitmentId))
  const known = await countCommitments(core.database.db, [...wanted])
  if (known < wanted.size) throw new ExpectedError('NOT_FOUND', { what: 'cam kết' })
  const enteredAt = instantNow(core)
  const facts = input.items.map(
    (item): NewFact => ({ ...item, id: uuidv7(), happenedOn: input.happenedOn, enteredAt }),
  )
  const by = await author(core)
  await core.database.write((trx) => insertFacts(trx, by, facts))
  return facts.map((fact) => fact.id)
}

/**
 * Takes facts back in one transaction; those taken back before are left as they are.
 * @throws ExpectedError NOT_FOUND; then nothing was written.
 */
export async function retractMany(
  core: Core,
  input: { factIds: readonly string[]; reason: string },
): Promise<void> {
  const known = await knownFacts(core, input.factIds)
  const before = await retractedAmong(core.database.db, [...new Set(known.map((fact) => fact.commitmentId))])
  const enteredAt = instantNow(core)
  const retractions = known
    .filter((fact) => !before.has(fact.id))
    .map((fact) => retraction(fact, input.reason, null, enteredAt))
  const by = await author(core)
  await core.database.write((trx) => insertFacts(trx, by, retractions))
}

/**
 * Enters a fact anew in place of a wrong one and takes that one back, in one transaction.
 * @returns the id of the new fact.
 * @throws ExpectedError NOT_FOUND, DATE_IN_FUTURE, ALREADY_RETRACTED; then nothing was written.
 */
export async function correctFact(
  core: Core,
  input: {
    factId: string
    happenedOn: string
    content: FactContent
    evidenceIds: readonly string[]
    reason: string
  },
): Promise<string> {
  refuseFuture(core, input.happenedOn)
  const { db } = core.database
  const [wrong] = await knownFacts(core, [input.factId])
  const fact = required(wrong, 'ghi nhận')
  const before = await retractedAmong(db, [fact.commitmentId])
  if (before.has(fact.id)) throw new ExpectedError('ALREADY_RETRACTED')
  for (const id of input.evidenceIds) required(await readEvidence(db, id), 'minh chứng')
  const { commitmentId } = fact
  const { happenedOn, content, reason } = input
  const enteredAt = instantNow(core)
  const made: NewFact = { id: uuidv7(), commitmentId, happenedOn, enteredAt, content }
  const by = await author(core)
  await core.database.write(async (trx) => {
    await insertFact(trx, by, made, input.evidenceIds)
    await insertFacts(trx, by, [retraction(fact, reason, made.id, enteredAt)])
  })
  return made.id
}

function retraction(fact: Fact, reason: string, replacedBy: string | null, enteredAt: string): NewFact {
  return {
    id: uuidv7(),
    commitmentId: fact.commitmentId,
    happenedOn: fact.happenedOn,
    enteredAt,
    content: { kind: 'retracted', factId: fact.id, reason, replacedBy },
  }
}

async function knownFacts(core: Core, ids: readonly string[]): Promise<Fact[]> {
  const wanted = [...new Set(ids)]
  const facts = await factsById(core.database.db, wanted)
  if (facts.length < wanted.length) throw new ExpectedError('NOT_FOUND', { what: 'ghi nhận' })
  return facts
}
