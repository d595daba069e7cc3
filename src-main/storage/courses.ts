import { sql } from 'kysely'
import { z } from 'zod'
import type { Fact, RegisteredCommitment } from '../contract/commitment.ts'
import { courseOf } from '../domain/course.ts'
import { EVERY, factsByCommitment, listCommitments } from './commitment-rows.ts'
import { COURSE_VERSION, encodeCourse } from './course-text.ts'
import type { OpenDatabase, Writer } from './database.ts'
import { readSetting, writeSetting } from './settings.ts'

const VERSION_KEY = 'courseVersion'
/** Commitments worked out at once, and in one transaction when all are made anew. */
const SLICE = 2000

/** Works out a commitment's course anew; in the transaction that wrote the commitment or a fact of it. */
export async function refreshCourse(trx: Writer, commitmentId: string): Promise<void> {
  await refreshCourses(trx, [commitmentId])
}

/** The same for many. */
export async function refreshCourses(trx: Writer, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += SLICE) {
    const slice = ids.slice(from, from + SLICE)
    const commitments = await listCommitments(trx, { directiveId: null, ids: slice })
    const facts = await factsByCommitment(trx, slice)
    for (const one of commitments) await storeCourse(trx, one, facts.get(one.id) ?? [])
  }
}

/**
 * Makes all stored courses anew where they are of another version or do not cover every commitment.
 * @returns how many were made.
 */
export async function ensureCourses(database: OpenDatabase, now: string): Promise<number> {
  const { db } = database
  const { all, stored } = await db
    .selectNoFrom((select) => [
      select
        .selectFrom('commitment')
        .select((s) => s.fn.countAll<number>().as('n'))
        .as('all'),
      select
        .selectFrom('course')
        .select((s) => s.fn.countAll<number>().as('n'))
        .as('stored'),
    ])
    .executeTakeFirstOrThrow()
  const version = await readSetting(db, VERSION_KEY, z.string())
  if (all === stored && version === COURSE_VERSION) return 0
  const commitments = await listCommitments(db, EVERY)
  for (let from = 0; from < commitments.length; from += SLICE) {
    const slice = commitments.slice(from, from + SLICE)
    await database.write(async (trx) => {
      const facts = await factsByCommitment(
        trx,
        slice.map((one) => one.id),
      )
      for (const one of slice) await storeCourse(trx, one, facts.get(one.id) ?? [])
    })
  }
  await database.write((trx) => writeSetting(trx, VERSION_KEY, COURSE_VERSION, now))
  return commitments.length
}

/** Ids of commitments whose stored course is not what their facts say. */
export async function wrongCourses(database: OpenDatabase): Promise<string[]> {
  const { db } = database
  const facts = await factsByCommitment(db, null)
  const stored = new Map(
    (await db.selectFrom('course').select(['commitment_id', 'content']).execute()).map((row) => [
      row.commitment_id,
      row.content,
    ]),
  )
  return (await listCommitments(db, EVERY))
    .filter((one) => stored.get(one.id) !== encodeCourse(courseOf(one, facts.get(one.id) ?? [])))
    .map((one) => one.id)
}

/** Stores what the facts amount to; `facts` are all of the commitment's. */
export async function storeCourse(
  trx: Writer,
  commitment: RegisteredCommitment,
  facts: readonly Fact[],
): Promise<void> {
  const content = encodeCourse(courseOf(commitment, facts))
  const seq = sql<number>`(select coalesce(max(seq), 0) + 1 from course)`
  await trx
    .insertInto('course')
    .values({ commitment_id: commitment.id, seq, content })
    .onConflict((conflict) => conflict.column('commitment_id').doUpdateSet({ seq, content }))
    .execute()
}
