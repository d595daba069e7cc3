import { addDays } from '../../src-main/domain/date.ts'
import { type Measured, median, ms, slope, times } from './measure.ts'
import { benchCore, benchFolder } from './seed.ts'
import { seedHistories } from './seed-histories.ts'

const SIZES = [10_000, 100_000] as const
const FACTS_EACH = 10
const list = { sort: [{ key: 'lastDay', descending: false } as const], groupBy: null, offset: 0, limit: 60 }

/**
 * Figures over all commitments, of which each has ten facts: the counts, the whole dashboard, a list at another as-of
 * date, filtered and searched, and the first of them after a change; against one aggregate over the facts in bare
 * SQL, which tells only who was ever reported done.
 */
export async function figures(): Promise<Measured> {
  const lines: string[] = []
  const taken: { size: number; ms: number }[] = []
  let ratio = Number.NaN
  for (const size of SIZES) {
    const folder = benchFolder()
    const core = await benchCore(folder.path)
    const { app, client } = core
    await seedHistories(app.core, size, FACTS_EACH)
    const { raw } = app.core.database
    const load = await median(1, async () => {
      await client.statistics.get({ asOf: '2025-12-14' })
    })
    const dates = ['2025-06-14', '2025-09-14', '2025-12-14', '2026-03-14', '2026-06-14']
    const asOf = (run: number) => dates[run % dates.length] ?? '2025-12-14'
    const counts = await median(5, async (run) => {
      const { total } = await client.statistics.get({ asOf: asOf(run) })
      if (total === 0) throw new Error('nothing was counted')
    })
    const dashboard = await median(5, async (run) => {
      await client.statistics.dashboard({ asOf: asOf(run) })
    })
    const trend = await median(3, async () => {
      await client.statistics.trend({ asOf: '2025-12-14', weeks: 26 })
    })
    // A program that was open for a minute has read the earlier stages in its pauses.
    for (const { course } of (await app.core.ledger.view()).entries) course.stages.at(0)
    const moved = await median(9, async (run) => {
      await client.commitments.query({ ...list, asOf: addDays('2026-06-15', run), filter: {} })
    })
    const jumped = await median(9, async (run) => {
      await client.commitments.query({ ...list, asOf: addDays('2026-05-31', -43 * run), filter: {} })
    })
    const filtered = await median(5, async (run) => {
      const filter = { leaves: ['openOverdue' as const], units: ['Văn phòng'] }
      await client.commitments.query({ ...list, asOf: asOf(run), filter })
    })
    const searched = await median(5, async (run) => {
      await client.commitments.query({
        ...list,
        asOf: asOf(run),
        filter: { search: `ra soat quy che ${run}` },
      })
    })
    const bare = await median(5, () => {
      raw
        .prepare(
          `select kind, count(*) from fact join commitment on commitment.id = fact.commitment_id
           where happened_on <= '2025-12-14' group by kind`,
        )
        .all()
    })
    ratio = dashboard / bare
    lines.push(
      `${size} commitments, ${size * FACTS_EACH} facts: counts ${ms(counts)}, dashboard ${ms(dashboard)}, trend of 26 weeks ${ms(trend)}; ` +
        `list moved by a day ${ms(moved)}, to a date never asked before ${ms(jumped)}, filtered ${ms(filtered)}, searched ${ms(searched)}; first answer after the start ${ms(load)}; bare SQL ${ms(bare)}`,
    )
    taken.push({ size, ms: dashboard })
    await app.close()
    folder.remove()
  }
  const [small, large] = taken
  if (small === undefined || large === undefined) throw new Error('two sizes are measured')
  return {
    lines,
    summary: `dashboard ${times(ratio)} a bare SQL count at 100,000; slope ${slope(small, large).toFixed(2)}`,
  }
}
