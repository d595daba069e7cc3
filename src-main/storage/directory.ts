import { z } from 'zod'
import {
  type DirectoryChange,
  directoryChange,
  type EntryContent,
  entity,
} from '../contract/directory-entries.ts'
import { type Author, authorColumns } from './author.ts'
import type { Reader, Writer } from './database.ts'
import { undoneSteps } from './directory-undo.ts'
import { uuidv7 } from './ids.ts'
import { parseJson } from './json.ts'

/** An entry as a step leaves it; without content it is removed. */
export type EntryVersion = EntryContent & { readonly id: string }
export type RemovedEntry = {
  readonly entity: EntryContent['entity']
  readonly id: string
  readonly content: null
}

/** What is stored of an entry: its content is parsed by the kind of the entry where it is used. */
export interface StoredVersion {
  readonly entity: string
  readonly id: string
  readonly content: unknown
}

const shownNames = z.object({ names: z.array(z.string()), count: z.int() })
const MOST_NAMES = 20

/** Changes whenever a step is taken, so that what was computed from the steps can be kept until then. */
export async function directoryStamp(db: Reader): Promise<string> {
  const row = await db
    .selectFrom('directory_change')
    .select(({ fn }) => [fn.countAll<number>().as('steps'), fn.max('id').as('last')])
    .executeTakeFirstOrThrow()
  return `${row.steps} ${row.last ?? ''}`
}

/** The versions of steps that nobody undid, oldest first. */
export async function listVersions(db: Reader): Promise<StoredVersion[]> {
  const undone = await undoneStepsOf(db)
  const rows = await db
    .selectFrom('directory_version')
    .innerJoin('directory_change', 'directory_change.id', 'directory_version.change_id')
    .select(['change_id', 'directory_version.entity', 'entry_id', 'content'])
    .orderBy('directory_change.entered_at')
    .orderBy('change_id')
    .execute()
  return rows
    .filter((row) => !undone.has(row.change_id))
    .map((row) => ({
      entity: row.entity,
      id: row.entry_id,
      content: row.content === null ? null : parseJson(z.unknown(), row.content),
    }))
}

/** The latest steps, or all when `limit` is null, newest first. */
export async function listChanges(db: Reader, limit: number | null): Promise<DirectoryChange[]> {
  const undone = await undoneStepsOf(db)
  const newest = db
    .selectFrom('directory_change')
    .selectAll()
    .orderBy('entered_at', 'desc')
    .orderBy('id', 'desc')
  const rows = await (limit === null ? newest : newest.limit(limit)).execute()
  return rows.map((row) => ({
    id: row.id,
    kind: directoryChange.shape.kind.parse(row.kind),
    entity: entity.parse(row.entity),
    ...parseJson(shownNames, row.names),
    enteredAt: row.entered_at,
    undone: undone.has(row.id),
  }))
}

/** @returns the id of the step. */
export async function appendChange(
  trx: Writer,
  author: Author,
  step: {
    kind: DirectoryChange['kind']
    entity: DirectoryChange['entity']
    names: readonly string[]
    undoes?: string
    now: string
  },
  versions: readonly (EntryVersion | RemovedEntry)[],
): Promise<string> {
  const id = uuidv7()
  await trx
    .insertInto('directory_change')
    .values({
      id,
      kind: step.kind,
      entity: step.entity,
      names: JSON.stringify({ names: step.names.slice(0, MOST_NAMES), count: step.names.length }),
      undoes: step.undoes ?? null,
      entered_at: step.now,
      ...authorColumns(author),
    })
    .execute()
  for (let at = 0; at < versions.length; at += ROWS_AT_ONCE) {
    const rows = versions.slice(at, at + ROWS_AT_ONCE).map((version) => ({
      change_id: id,
      entity: version.entity,
      entry_id: version.id,
      content: version.content === null ? null : JSON.stringify(version.content),
    }))
    await trx.insertInto('directory_version').values(rows).execute()
  }
  return id
}

/** SQLite takes 32,766 values in one statement. */
const ROWS_AT_ONCE = 1000

async function undoneStepsOf(db: Reader): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('directory_change')
    .select(['id', 'undoes'])
    .where('undoes', 'is not', null)
    .orderBy('entered_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return undoneSteps(rows)
}
