import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { createEngine, type Engine } from './engine.ts'
import { answer, createLink, type Link } from './link.ts'
import { type BootConfig, toEngine, toMain } from './protocol.ts'
import { createStage, type Stage } from './stage.ts'

export interface StandInConfig {
  dataDir: string
  /** The folder with package.json and out/; the repository unless a test has packed its own. */
  appPath?: string
  args?: string[]
  env?: Record<string, string>
  isPackaged?: boolean
  displays?: BootConfig['displays']
}

/** A running main process with its browser, whether or not it opened a window. */
export interface StandIn {
  readonly engine: Engine
  readonly stage: Stage
  readonly link: Link
  readonly complaints: string[]
  readonly pid: number
  /** What the main process wrote to standard error. */
  log(): string
  /** Resolves to the exit code once the process is gone. */
  readonly exited: Promise<number | null>
  kill(): void
  close(): Promise<void>
}

const root = join(import.meta.dirname, '..', '..', '..')
const usualDisplays = [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }]

/** Second instances find the first through here, as they find it through the system in Electron. */
const firstInstances = new Map<string, Link>()

/** Loads the built main bundle in a process of its own, with the stand-in for the module `electron`. */
export async function startStandIn(config: StandInConfig): Promise<StandIn> {
  const complaints: string[] = []
  const stage = createStage((text) => void complaints.push(text))
  const engine = await createEngine(() => link, complaints)
  const child = fork(join(import.meta.dirname, 'boot.ts'), [], {
    cwd: tmpdir(),
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...config.env, STAND_IN: JSON.stringify(bootConfig(config)) },
  })
  let log = ''
  const keep = (text: string) => {
    log = (log + text).slice(-20_000)
  }
  child.stdout?.setEncoding('utf8').on('data', keep)
  child.stderr?.setEncoding('utf8').on('data', keep)

  let profile: string | null = null
  const link = createLink(
    {
      send: (message) => {
        // Without the callback a process that is just ending would fail the test from outside.
        if (child.connected) child.send(message, () => {})
        return child.connected
      },
      listen: (listener) => child.on('message', listener),
    },
    [
      ...engine.answers,
      ...stage.answers,
      answer(toEngine.ready, (locked) => {
        profile = locked.profile
        firstInstances.set(locked.profile, link)
      }),
      answer(toEngine.secondInstance, async ({ profile: wanted, argv }) => {
        await firstInstances.get(wanted)?.call(toMain.secondInstance, { argv })
      }),
    ],
  )
  const exited = once(child, 'exit').then(([code]: unknown[]) => {
    if (profile !== null && firstInstances.get(profile) === link) firstInstances.delete(profile)
    link.cut(new Error('The app has ended.'))
    return z.int().nullable().parse(code)
  })
  return {
    engine,
    stage,
    link,
    complaints,
    pid: child.pid ?? 0,
    log: () => log,
    exited,
    kill: () => void child.kill('SIGKILL'),
    close: () => engine.close(),
  }
}

function bootConfig(config: StandInConfig): BootConfig {
  const appPath = config.appPath ?? root
  const manifest = z
    .object({ main: z.string(), version: z.string() })
    .parse(JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8')))
  return {
    appPath,
    main: join(appPath, manifest.main),
    version: manifest.version,
    args: ['--data', config.dataDir, ...(config.args ?? [])],
    isPackaged: config.isPackaged ?? false,
    paths: { userData: `${config.dataDir}-usual-profile`, documents: tmpdir() },
    displays: config.displays ?? usualDisplays,
  }
}
