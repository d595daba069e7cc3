import type {
  CommitmentDetail,
  CommitmentRow,
  Fact,
  FactContent,
  RegisteredCommitment,
  Status,
} from '../contract/commitment.ts'
import type { Deadline } from '../contract/deadline.ts'
import type { DirectiveHeader } from '../contract/directive.ts'
import { courseOf, effectiveFacts, type Stage, stageAt } from '../domain/course.ts'
import { directiveLabel } from '../domain/directive-label.ts'
import { currentClears, missingClears } from '../domain/six-clears.ts'
import { statusAt } from '../domain/status.ts'
import {
  type CommitmentScope,
  EVERY,
  evidenceCounts,
  factsByCommitment,
  listCommitments,
  onlyOne,
} from '../storage/commitment-rows.ts'
import { insertCommitment, insertFact } from '../storage/commitments.ts'
import { evidenceOfFacts, readEvidence } from '../storage/evidence.ts'
import { uuidv7 } from '../storage/ids.ts'
import { author, type Core, instantNow, refuseFuture, required, statusRules } from './core.ts'

/** A commitment with its facts and its status at an as-of date. */
export interface Standing {
  readonly commitment: RegisteredCommitment & { readonly searchText: string }
  /** Null for a commitment without a directive. */
  readonly header: DirectiveHeader | null
  readonly facts: readonly Fact[]
  /** The facts that count at the as-of date, in order. */
  readonly effective: readonly Fact[]
  /** The state of affairs at the as-of date. */
  readonly stage: Stage
  readonly status: Status
}

/** What is known of a commitment apart from its status. */
type Described = Omit<Standing, 'status'>

/**
 * Every commitment that counts at the as-of date: assigned, not withdrawn, its directive not taken back.
 * Lists, figures, letters and reports all start here.
 */
export async function standings(
  core: Core,
  asOf: string,
  only: CommitmentScope = EVERY,
): Promise<Standing[]> {
  return (await allStandings(core, asOf, only)).filter(isCounted)
}

/** Registered commitments whether or not they count at the as-of date. */
async function allStandings(
  core: Core,
  asOf: string,
  only: CommitmentScope,
): Promise<(Described & { status: Status | null })[]> {
  const { db } = core.database
  const rules = await statusRules(core)
  const { headers } = await core.ledger.view()
  const facts = await factsByCommitment(db, only.ids)
  return (await listCommitments(db, only)).map((commitment) => {
    const own = facts.get(commitment.id) ?? []
    const header = commitment.directiveId === null ? null : headers.get(commitment.directiveId)
    const course = courseOf(commitment, own)
    return {
      commitment,
      header: header ?? null,
      facts: own,
      effective: effectiveFacts(own, asOf),
      stage: stageAt(course, asOf),
      // The header of a directive that was taken back is not among the known ones.
      status: header === undefined ? null : statusAt(course, asOf, rules),
    }
  })
}

function isCounted(one: Described & { status: Status | null }): one is Standing {
  return one.status !== null
}

/** The rows of these commitments in this order; those that do not count at the as-of date are left out. */
export async function commitmentRowsOf(
  core: Core,
  asOf: string,
  ids: readonly string[],
): Promise<CommitmentRow[]> {
  if (ids.length === 0) return []
  const found = await standings(core, asOf, { directiveId: null, ids })
  const files = await evidenceCounts(core.database.db, ids)
  const rows = new Map(
    found.map((one) => [
      one.commitment.id,
      { ...rowOf(one, files.get(one.commitment.id) ?? 0), status: one.status },
    ]),
  )
  return ids.flatMap((id) => rows.get(id) ?? [])
}

/** @throws ExpectedError NOT_FOUND. */
export async function commitmentDetail(core: Core, id: string, asOf: string): Promise<CommitmentDetail> {
  const [found] = await allStandings(core, asOf, onlyOne(id))
  const one = required(found, 'cam kết')
  const evidence = await evidenceOfFacts(core.database.db, id)
  const retracted = new Set(
    one.facts.flatMap((fact) => (fact.content.kind === 'retracted' ? [fact.content.factId] : [])),
  )
  const files = new Set([...evidence.values()].flat().map((file) => file.id))
  return {
    ...rowOf(one, files.size),
    status: one.status,
    reportTo: one.commitment.reportTo,
    product: one.commitment.product,
    accountable: one.commitment.accountable,
    sourceDocument: one.commitment.sourceDocument,
    note: one.commitment.note,
    assignedOn: one.commitment.assignedOn,
    clears: currentClears(one.commitment, one.effective),
    facts: one.facts.map((fact) => ({
      ...fact,
      retracted: retracted.has(fact.id),
      evidence: evidence.get(fact.id) ?? [],
    })),
  }
}

/** Registers a commitment that no letter was read for. */
export async function addCommitment(
  core: Core,
  input: Omit<RegisteredCommitment, 'id' | 'directiveId' | 'path' | 'registeredAt'>,
): Promise<string> {
  const by = await author(core)
  const id = uuidv7()
  const commitment = { ...input, id, directiveId: null, path: null, registeredAt: instantNow(core) }
  await core.database.write((trx) => insertCommitment(trx, by, commitment, null))
  return id
}

/**
 * Appends a fact with its evidence in one transaction.
 * @throws ExpectedError NOT_FOUND, DATE_IN_FUTURE.
 */
export async function recordFact(
  core: Core,
  input: { commitmentId: string; happenedOn: string; content: FactContent; evidenceIds: readonly string[] },
): Promise<string> {
  const { db } = core.database
  const by = await author(core)
  refuseFuture(core, input.happenedOn)
  const [known] = await listCommitments(db, onlyOne(input.commitmentId))
  required(known, 'cam kết')
  for (const id of input.evidenceIds) required(await readEvidence(db, id), 'minh chứng')
  if (input.content.kind === 'retracted') {
    const { factId } = input.content
    const facts = (await factsByCommitment(db, [input.commitmentId])).get(input.commitmentId) ?? []
    required(
      facts.find((fact) => fact.id === factId),
      'nội dung cần rút lại',
    )
  }
  const fact = { ...input, id: uuidv7(), enteredAt: instantNow(core) }
  await core.database.write((trx) => insertFact(trx, by, fact, input.evidenceIds))
  return fact.id
}

/** The deadline that counts after corrections, as words and meaning. */
export function currentDeadline(one: Described): Deadline {
  const amended = one.effective.findLast(
    (fact) => fact.content.kind === 'amended' && fact.content.deadline !== null,
  )
  if (amended?.content.kind !== 'amended') return one.commitment.deadline
  return amended.content.deadline ?? one.commitment.deadline
}

/** The text after corrections. */
export function currentText(one: Described): string {
  const amended = one.effective.findLast(
    (fact) => fact.content.kind === 'amended' && fact.content.text !== null,
  )
  if (amended?.content.kind !== 'amended') return one.commitment.text
  return amended.content.text ?? one.commitment.text
}

function labelOf({ header }: Described): string | null {
  return header === null ? null : directiveLabel(header)
}

function rowOf(one: Described, evidenceCount: number): Omit<CommitmentRow, 'status'> {
  const { commitment, effective } = one
  const { state } = one.stage
  const clears = currentClears(commitment, effective)
  const last = effective.findLast((fact) => fact.content.kind === 'progress')
  return {
    id: commitment.id,
    directiveId: commitment.directiveId,
    directiveLabel: labelOf(one),
    path: commitment.path,
    text: currentText(one),
    role: commitment.role,
    agencies: commitment.agencies,
    coordinating: commitment.coordinating,
    deadline: currentDeadline(one),
    missingClears: missingClears(clears),
    person: clears.person,
    assigned: { unit: state.unit, person: state.person, leader: state.leader },
    field: state.field,
    extensionAsked: state.extensionAsked,
    portalOn: state.portalOn,
    evidenceCount,
    lastProgress:
      last?.content.kind === 'progress' ? { happenedOn: last.happenedOn, text: last.content.text } : null,
  }
}
