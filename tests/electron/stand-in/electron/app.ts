import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answer } from '../link.ts'
import { toEngine, toMain } from '../protocol.ts'
import { answerEngine, config, engine, order } from './host.ts'
import { cancellable, known, knownEvents, unknownApi } from './known.ts'

const events = knownEvents('app', [
  'second-instance',
  'web-contents-created',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'ready',
])

const becomesReady = Promise.withResolvers<void>()
let isReady = false
let isQuitting = false
let name = 'cam-ket'
const paths = new Map(Object.entries(config.paths))

/** Closes every window as a user would; false when one refused. The windows module puts it in. */
let closeAllWindows: () => boolean = () => true

export const app = known('app', {
  ...events.methods,
  whenReady: () => becomesReady.promise,
  isReady: () => isReady,
  isPackaged: config.isPackaged,
  setName: (value: string) => {
    name = value
  },
  getName: () => name,
  getVersion: () => config.version,
  getAppPath: () => config.appPath,
  setAppUserModelId: () => {},
  setPath: (key: string, value: string) => {
    // Chromium opens its profile before the app is ready; a later change would go unnoticed.
    if (key === 'userData' && isReady) throw new Error('userData was set after Electron was ready.')
    paths.set(key, value)
  },
  getPath: (key: string) => {
    const path = paths.get(key)
    if (path === undefined) throw unknownApi(`app.getPath('${key}')`)
    return path
  },
  requestSingleInstanceLock: () => takeLock(),
  showAboutPanel: () => order(engine.call(toEngine.outside, { what: 'about', detail: config.version })),
  quit,
  exit,
})

/** What the other modules of the stand-in need of the app. */
export const appInternals = {
  emit: events.emit,
  isReady: () => isReady,
  onCloseAll: (close: () => boolean) => {
    closeAllWindows = close
  },
  /** Electron leaves when the last window is gone, unless somebody listens and decides. */
  lastWindowClosed: () => {
    if (isQuitting) finishQuit()
    else if (events.listenerCount('window-all-closed') === 0) quit()
    else events.emit('window-all-closed')
  },
  /** Runs after the entry module has ended, which is when Electron becomes ready. */
  becomeReady: () => {
    isReady = true
    becomesReady.resolve()
    events.emit('ready')
  },
}

answerEngine(
  answer(toMain.secondInstance, ({ argv }) => {
    events.emit('second-instance', cancellable({}), argv, config.appPath, null)
  }),
  answer(toMain.quit, () => {
    setImmediate(quit)
  }),
)

function quit(): void {
  const event = cancellable({})
  events.emit('before-quit', event)
  if (event.defaultPrevented) return
  isQuitting = true
  if (!closeAllWindows()) isQuitting = false
  else finishQuit()
}

function finishQuit(): void {
  const event = cancellable({})
  events.emit('will-quit', event)
  if (event.defaultPrevented) isQuitting = false
  else exit(0)
}

function exit(code = 0): void {
  events.emit('quit', cancellable({}), code)
  releaseLock()
  process.exit(code)
}

/** As Chromium does: a file in the profile that holds the process which has it. */
function takeLock(): boolean {
  const profile = app.getPath('userData')
  mkdirSync(profile, { recursive: true })
  const owner = lockOwner(profile)
  if (owner !== null && isRunning(owner)) {
    order(engine.call(toEngine.secondInstance, { profile, argv: process.argv }))
    return false
  }
  writeFileSync(lockFile(profile), String(process.pid))
  order(engine.call(toEngine.ready, { profile }))
  return true
}

function releaseLock(): void {
  const profile = app.getPath('userData')
  if (lockOwner(profile) === process.pid) rmSync(lockFile(profile))
}

function lockOwner(profile: string): number | null {
  try {
    return Number(readFileSync(lockFile(profile), 'utf8'))
  } catch {
    return null
  }
}

function lockFile(profile: string): string {
  return join(profile, 'StandInLock')
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
