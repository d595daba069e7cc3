import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Every journey runs on the built product, so a stale build would test something else. */
export default function buildBefore(): void {
  const build = join(import.meta.dirname, '..', 'src-main', 'launch', 'build.mjs')
  execFileSync(process.execPath, [build], { stdio: 'inherit' })
}
