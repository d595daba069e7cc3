import { z } from 'zod'
import { type CommitmentRole, commitmentRole } from '../contract/commitment.ts'
import type { DirectiveHeader } from '../contract/directive.ts'
import type { Course } from '../domain/course.ts'
import { directiveLabel } from '../domain/directive-label.ts'
import { decodeCourse } from '../storage/course-text.ts'
import type { OpenDatabase, Reader } from '../storage/database.ts'
import { directiveHeaders } from '../storage/directives.ts'
import { parseJson } from '../storage/json.ts'
import { readEarlyStages } from './early-stages.ts'

/** What lists and figures need of one commitment, for any as-of date. */
export interface LedgerEntry {
  readonly id: string
  readonly directiveId: string | null
  readonly path: string | null
  readonly role: CommitmentRole
  /** Lead agencies as the letter names them, joined by "; ". */
  readonly agencies: string
  readonly registeredAt: string
  readonly searchText: string
  readonly course: Course
}

export interface LedgerView {
  /** Differs whenever anything in the view does. */
  readonly version: string
  /** In the order of registration, without those whose directive was taken back. */
  readonly entries: readonly LedgerEntry[]
  readonly headers: ReadonlyMap<string, DirectiveHeader>
  /** How lists name a directive. */
  readonly labels: ReadonlyMap<string, string>
}

/** All commitments in memory, kept in step with the database by reading what changed since the last question. */
export interface Ledger {
  view(): Promise<LedgerView>
}

const names = z.array(z.string())

export function openLedger(database: OpenDatabase): Ledger {
  const known = new Map<string, LedgerEntry>()
  const joined = new Map<string, string>()
  let seq = 0
  let view: LedgerView | null = null

  const join = (json: string): string => {
    const found = joined.get(json)
    if (found !== undefined) return found
    const made = parseJson(names, json).join('; ')
    joined.set(json, made)
    return made
  }

  return {
    async view() {
      const { db } = database
      const marks = await changeMarks(db)
      const version = `${marks.seq}.${marks.directives}.${marks.directiveFacts}`
      if (view?.version === version) return view
      const changed = await changedRows(db, seq)
      for (const row of changed) {
        const before = known.get(row.id)
        known.set(row.id, {
          id: row.id,
          directiveId: row.directive_id,
          path: row.path,
          role: before?.role ?? commitmentRole.parse(row.role),
          agencies: before?.agencies ?? join(row.agencies),
          registeredAt: row.registered_at,
          searchText: before?.searchText ?? row.search_text,
          course: decodeCourse(row.content),
        })
        seq = Math.max(seq, row.seq)
      }
      const headers =
        view !== null && sameDirectives(view.version, version) ? view.headers : await directiveHeaders(db)
      view = {
        version,
        entries: [...known.values()]
          .filter((entry) => entry.directiveId === null || headers.has(entry.directiveId))
          .sort(byRegistration),
        headers,
        labels: new Map([...headers].map(([id, header]) => [id, directiveLabel(header)])),
      }
      readEarlyStages(changed.flatMap(({ id }) => known.get(id) ?? []))
      return view
    },
  }
}

/** Grows with every change: of a course by its own number, of append-only tables by their rows. */
async function changeMarks(db: Reader) {
  return db
    .selectNoFrom((select) => [
      select
        .selectFrom('course')
        .select((s) => s.fn.coalesce(s.fn.max('seq'), s.lit(0)).as('n'))
        .as('seq'),
      select
        .selectFrom('directive')
        .select((s) => s.fn.countAll<number>().as('n'))
        .as('directives'),
      select
        .selectFrom('directive_fact')
        .select((s) => s.fn.countAll<number>().as('n'))
        .as('directiveFacts'),
    ])
    .executeTakeFirstOrThrow()
}

async function changedRows(db: Reader, after: number) {
  return db
    .selectFrom('course')
    .innerJoin('commitment', 'commitment.id', 'course.commitment_id')
    .where('course.seq', '>', after)
    .select([
      'commitment.id',
      'commitment.directive_id',
      'commitment.path',
      'commitment.role',
      'commitment.agencies',
      'commitment.registered_at',
      'commitment.search_text',
      'course.seq',
      'course.content',
    ])
    .execute()
}

function sameDirectives(one: string, other: string): boolean {
  return one.slice(one.indexOf('.')) === other.slice(other.indexOf('.'))
}

function byRegistration(a: LedgerEntry, b: LedgerEntry): number {
  return order(a.registeredAt, b.registeredAt) || order(a.id, b.id)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
