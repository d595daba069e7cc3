import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { addEvidence } from '../../src-main/services/evidence-service.ts'
import { type Measured, median, ms, times } from './measure.ts'
import { benchCore, benchFolder } from './seed.ts'

const MEGABYTES = 256

/** Taking a file into the vault (copy, hash, flush, row) against `cp` and `openssl dgst -sha256` of the same file. */
export async function evidenceIngest(): Promise<Measured> {
  const folder = benchFolder()
  const file = join(folder.path, 'minh-chứng.bin')
  const out = openSync(file, 'w')
  for (let n = 0; n < MEGABYTES; n += 1) writeSync(out, randomBytes(1_048_576))
  closeSync(out)
  const core = await benchCore(join(folder.path, 'data'))
  const { app } = core
  const vault = app.core.database.folder.vault
  let memory = 0
  const own = await median(3, async () => {
    const { sha256 } = await addEvidence(app.core, app.offerFile(file))
    memory = Math.max(memory, process.memoryUsage.rss())
    // The next run has to write the content again.
    rmSync(join(vault, sha256.slice(0, 2), sha256))
  })
  const reference = await median(3, () => {
    execFileSync('cp', [file, join(folder.path, 'copy')])
    execFileSync('openssl', ['dgst', '-sha256', join(folder.path, 'copy')])
    rmSync(join(folder.path, 'copy'))
  })
  await app.close()
  folder.remove()
  return {
    lines: [
      `${MEGABYTES} MiB: vault ${ms(own)}, cp + openssl ${ms(reference)}`,
      `largest memory ${Math.round(memory / 1_048_576)} MiB`,
    ],
    summary: `${times(own / reference)} cp + openssl`,
  }
}
