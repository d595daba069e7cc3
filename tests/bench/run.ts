import buildBefore from '../build-before.ts'
import { coldStart } from './cold-start.ts'
import { evidenceIngest } from './evidence-ingest.ts'
import { exportReport } from './export-report.ts'
import { figures } from './figures.ts'
import { importCommitments } from './import-commitments.ts'
import { interaction } from './interaction.ts'
import { listQuery } from './list-query.ts'
import type { Measured } from './measure.ts'
import { readLetter } from './read-letter.ts'
import { searchEverything } from './search.ts'

/**
 * `npm run bench [NAME…]`: each figure is a ratio against a reference in the same run, or the same work at two
 * sizes with its slope (1 = grows in proportion). Milliseconds alone say nothing about another machine.
 */
const benches: Readonly<Record<string, () => Promise<Measured>>> = {
  'cold-start': coldStart,
  'import-commitments': importCommitments,
  'list-query': listQuery,
  figures,
  'evidence-ingest': evidenceIngest,
  'read-letter': readLetter,
  'export-report': exportReport,
  search: searchEverything,
  interaction,
}

buildBefore()
const wanted = process.argv.slice(2)
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n${name}`)
  const { lines, summary } = await bench()
  for (const line of lines) console.log(`  ${line}`)
  console.log(`  → ${summary}`)
}
