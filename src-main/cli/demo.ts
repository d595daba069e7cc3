import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportingPeriod } from '../domain/period.ts'
import { trySampleData } from '../services/sample-service.ts'
import { statisticsAt } from '../services/statistics-service.ts'
import { writeLetter, writeReport } from './documents.ts'
import { writeEvidenceList } from './evidence-list.ts'
import { withCore } from './open.ts'
import { readArguments } from './usage.ts'

/**
 * The whole story on the shipped letters: read, register, commit, progress, evidence, letter, and the report of
 * Quý IV/2025. Works in a data folder of its own unless `--data` names one, which must be new.
 */
export async function demo(args: readonly string[]): Promise<number> {
  const given = readArguments(args, ['out'], 'demo --out DIR [--data DIR] [--json]')
  const out = given.needed('out')
  const temporary = given.dataDir === undefined ? await mkdtemp(join(tmpdir(), 'cam-ket-demo-')) : null
  try {
    const result = await withCore(given.dataDir ?? temporary ?? undefined, async (core) => {
      const { asOf, letterId } = await trySampleData(core)
      const files = [
        ...(await writeLetter(core, letterId, out)),
        ...(await writeReport(core, { period: reportingPeriod('quarter', 2025, 4), asOf }, out)),
        await writeEvidenceList(core, out),
      ]
      return { asOf, statistics: await statisticsAt(core, asOf), files }
    })
    if (given.json) console.log(JSON.stringify(result, null, 1))
    else for (const file of result.files) console.log(file)
    return 0
  } finally {
    if (temporary !== null) await rm(temporary, { recursive: true, force: true })
  }
}
