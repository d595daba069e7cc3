import { type Measured, median, ms, slope, times } from './measure.ts'
import { benchCore, benchFolder, seedCommitments } from './seed.ts'

const SIZES = [1000, 10_000] as const
const everything = { asOf: '2025-12-14', directiveId: null, leaves: [], search: '' }

/**
 * The list as the renderer asks for it, statuses computed and parsed on both sides, against reading the same
 * commitments and facts with bare SQL.
 */
export async function listQuery(): Promise<Measured> {
  const lines: string[] = []
  const taken: { size: number; ms: number }[] = []
  let ratio = Number.NaN
  for (const size of SIZES) {
    const folder = benchFolder()
    const core = await benchCore(folder.path)
    await seedCommitments(core, size)
    const { raw } = core.app.core.database
    await core.client.commitments.list(everything)
    const own = await median(5, async () => {
      const rows = await core.client.commitments.list(everything)
      if (rows.length !== size) throw new Error(`${rows.length} rows instead of ${size}`)
    })
    const bare = await median(5, () => {
      raw.prepare('select * from commitment').all()
      raw.prepare('select * from fact').all()
    })
    const found = await median(5, async () => {
      await core.client.commitments.list({ ...everything, search: 'noi dung 1.5' })
    })
    ratio = own / bare
    lines.push(`${size} rows: list ${ms(own)}, bare SQL ${ms(bare)}; search ${ms(found)}`)
    taken.push({ size, ms: own })
    await core.app.close()
    folder.remove()
  }
  const [small, large] = taken
  if (small === undefined || large === undefined) throw new Error('two sizes are measured')
  return { lines, summary: `${times(ratio)} bare SQL at 10,000; slope ${slope(small, large).toFixed(2)}` }
}
