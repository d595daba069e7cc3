/** `npm run -s camket -- COMMAND …`: the command line, under Node 24, installing it when need be. */
import { join } from 'node:path'
import { ensureInstall, node24, root } from './ensure-install.mjs'
import { exitLike, runToEnd } from './run-to-end.mjs'

ensureInstall()
exitLike(await runToEnd(node24(), [join(root, 'src-main', 'cli', 'main.ts'), ...process.argv.slice(2)]))
