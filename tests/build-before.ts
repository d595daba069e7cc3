import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Journeys, pictures and benchmarks run on the built product, so a stale build would show something else. */
export default function buildBefore(): void {
  const build = join(import.meta.dirname, '..', 'src-main', 'launch', 'build.mjs')
  execFileSync(process.execPath, [build], { stdio: 'inherit' })
}
