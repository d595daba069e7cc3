import Database from 'better-sqlite3'
import { confirmDirective } from '../../src-main/services/directive-service.ts'
import { type Measured, ms, slope, times } from './measure.ts'
import { benchCore, benchFolder, reviewOf } from './seed.ts'

const SIZES = [100, 1000] as const

/**
 * Confirming one letter of 100 and of 1,000 tasks, against writing the same rows with prepared statements into a
 * copy of the same tables in one transaction.
 */
export async function importCommitments(): Promise<Measured> {
  const lines: string[] = []
  const taken: { size: number; ms: number }[] = []
  let ratio = Number.NaN
  for (const size of SIZES) {
    const folder = benchFolder()
    const core = await benchCore(folder.path)
    const { id, review } = await reviewOf(core.app.core, 1, size)
    const start = performance.now()
    await confirmDirective(core.app.core, id, review, {})
    const own = performance.now() - start
    const raw = rewrite(core.app.core.database.raw)
    ratio = own / raw
    lines.push(`${size} commitments: ${ms(own)}, bare SQLite ${ms(raw)}`)
    taken.push({ size, ms: own })
    await core.app.close()
    folder.remove()
  }
  const [small, large] = taken
  if (small === undefined || large === undefined) throw new Error('two sizes are measured')
  return { lines, summary: `${times(ratio)} bare SQLite at 1,000; slope ${slope(small, large).toFixed(2)}` }
}

/** Writes what was just registered once more into fresh tables of a file beside. @returns milliseconds. */
function rewrite(from: Database.Database): number {
  const folder = benchFolder()
  const to = new Database(`${folder.path}/raw.db`)
  to.pragma('journal_mode = WAL')
  to.pragma('synchronous = FULL')
  const copies = ['clause', 'commitment'].map((table) => {
    const rows = from.prepare<[], Record<string, unknown>>(`select * from ${table}`).all()
    const columns = Object.keys(rows[0] ?? {})
    to.exec(`create table ${table} (${columns.join(', ')}, primary key (id))`)
    const insert = to.prepare(`insert into ${table} values (${columns.map((name) => `@${name}`).join(', ')})`)
    return { rows, insert }
  })
  const start = performance.now()
  to.transaction(() => {
    for (const { rows, insert } of copies) for (const row of rows) insert.run(row)
  })()
  const spent = performance.now() - start
  to.close()
  folder.remove()
  return spent
}
