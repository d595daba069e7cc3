import { serve } from '../shells/browser/serve.ts'
import { openApp, rendererDir } from './open.ts'
import { readArguments, UsageError } from './usage.ts'

const USAGE = 'serve [--port N] [--data DIR] [--json]'

/** The browser shell without opening a window; runs until it is told to end. */
export async function serveApp(args: readonly string[]): Promise<number> {
  const given = readArguments(args, ['port'], USAGE)
  const port = Number(given.value('port') ?? '0')
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port takes 0–65535; usage: camket ${USAGE}`)
  const app = await openApp(given.dataDir, { rendererDir })
  const served = await serve({ app, port }).catch(async (error: unknown) => {
    await app.close()
    throw error
  })
  // Whoever reads the address may end the program at once.
  const ended = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  console.log(given.json ? JSON.stringify({ url: served.url }) : served.url)
  await ended
  await served.close()
  await app.close()
  return 0
}
