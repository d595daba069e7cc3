import type { Fact } from '../contract/commitment.ts'
import { factOf, factsByCommitment, valuesOf } from './commitment-rows.ts'
import type { Reader } from './database.ts'

/** Facts by their ids; those that do not exist are left out. */
export async function factsById(db: Reader, ids: readonly string[]): Promise<Fact[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('fact').selectAll().where('id', 'in', valuesOf(ids)).execute()
  return rows.map(factOf)
}

/** Ids of the facts of these commitments that were taken back. */
export async function retractedAmong(
  db: Reader,
  commitmentIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const facts = await factsByCommitment(db, commitmentIds)
  return new Set(
    [...facts.values()]
      .flat()
      .flatMap(({ content }) => (content.kind === 'retracted' ? [content.factId] : [])),
  )
}

/** How many of these commitments exist. */
export async function countCommitments(db: Reader, ids: readonly string[]): Promise<number> {
  const { n } = await db
    .selectFrom('commitment')
    .where('id', 'in', valuesOf(ids))
    .select((select) => select.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}
