import { demo } from './demo.ts'
import { letter, report } from './documents.ts'
import { evidence } from './evidence.ts'
import { extractFiles } from './extract.ts'
import { dump, stats, verifyData } from './figures.ts'
import { importFile } from './import.ts'
import { serveApp } from './serve.ts'

/** The commands by name; each resolves to the exit status. */
export const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  extract: extractFiles,
  import: importFile,
  stats,
  dump,
  letter,
  report,
  evidence,
  verify: verifyData,
  serve: serveApp,
  demo,
}
