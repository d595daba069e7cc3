/**
 * `npm start`: installs and builds what is missing, then opens Cam Kết in Electron, or in the browser shell
 * where Electron cannot be had. Arguments go to the app: `npm start -- --data DIR`.
 */
import { join } from 'node:path'
import { findElectron, runElectron } from './electron.mjs'
import { ensureBuild } from './ensure-build.mjs'
import { ensureInstall, node24, root } from './ensure-install.mjs'
import { exitLike, runToEnd } from './run-to-end.mjs'

const args = process.argv.slice(2)

ensureInstall()
const node = node24()
ensureBuild(node)

const electron = findElectron(node)
if (electron.program !== undefined) {
  const { end, reason } = await runElectron(electron.program, args)
  if (reason === null) exitLike(end)
  await openBrowserShell(reason)
} else {
  await openBrowserShell(electron.reason)
}

async function openBrowserShell(reason) {
  console.error(`Cam Kết: chạy trong trình duyệt thay cho Electron (${reason}).`)
  exitLike(await runToEnd(node, [join(root, 'src-main', 'shells', 'browser', 'main.ts'), ...args]))
}
