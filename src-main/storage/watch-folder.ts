import { type FSWatcher, watch } from 'node:fs'
import { lstat, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type FolderFile, scanKey } from './scan-files.ts'

export interface FolderWatch {
  /** What the last look saw; files still being written are only counted. */
  seen(): FolderView
  /** Looks now; resolves when the look is over. */
  look(): Promise<void>
  close(): void
}

export interface FolderView {
  /** The folder could not be read at the last look. */
  readonly missing: boolean
  /** Files of the folder itself that are whole: unchanged for a while, and no program holds them. */
  readonly files: readonly FolderFile[]
  readonly unsettled: number
}

export interface WatchOptions {
  /** A file counts as whole once it has not changed for so long, in milliseconds. */
  readonly settleMs?: number
  /** Looks this often without being told, in milliseconds: network drives tell nothing, and come and go. */
  readonly pollMs?: number
  readonly now?: () => number
}

/**
 * Watches one folder, not what is below it. Nothing in it is ever written, moved or deleted. Links, hidden files and
 * the half-finished files of browsers and Office are left out.
 */
export function watchFolder(path: string, options: WatchOptions = {}): FolderWatch {
  const { settleMs = 2_000, pollMs = 30_000, now = Date.now } = options
  const firstSeen = new Map<string, number>()
  const whole = new Set<string>()
  let view: FolderView = { missing: false, files: [], unsettled: 0 }
  let watcher: FSWatcher | null = null
  let timer: NodeJS.Timeout | null = null
  let running: Promise<void> | null = null
  let again = false
  let closed = false

  const schedule = (ms: number) => {
    if (closed) return
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => void look(), ms)
    timer.unref()
  }
  const stopWatching = () => {
    watcher?.close()
    watcher = null
  }
  const startWatching = () => {
    if (watcher !== null || closed) return
    try {
      watcher = watch(path, { persistent: false }, () => schedule(SOON_MS))
      watcher.on('error', stopWatching)
    } catch {
      // Some network drives cannot be watched; looking from time to time is enough there.
    }
  }
  const once = async () => {
    const found = await filesIn(path)
    if (closed) return
    if (found === null) {
      stopWatching()
      view = { missing: true, files: [], unsettled: 0 }
      schedule(pollMs)
      return
    }
    startWatching()
    const keys = new Set(found.map(scanKey))
    for (const key of firstSeen.keys()) if (!keys.has(key)) firstSeen.delete(key)
    for (const key of whole) if (!keys.has(key)) whole.delete(key)
    const settled: FolderFile[] = []
    for (const file of found) if (await isWhole(file)) settled.push(file)
    const unsettled = found.length - settled.length
    view = { missing: false, files: settled, unsettled }
    schedule(unsettled > 0 ? settleMs : pollMs)
  }
  const isWhole = async (file: FolderFile): Promise<boolean> => {
    const key = scanKey(file)
    if (whole.has(key)) return true
    const since = firstSeen.get(key)
    if (since === undefined) firstSeen.set(key, now())
    // What was last written long ago need not be waited for; a clock that is ahead must not make it wait for ever.
    const rested = Math.max(now() - (since ?? now()), now() - file.modifiedAt)
    if (file.size === 0 || rested < settleMs || !(await canBeRead(join(path, file.name)))) return false
    whole.add(key)
    return true
  }
  const look = (): Promise<void> => {
    if (running !== null) {
      again = true
      return running
    }
    running = once().finally(() => {
      running = null
      if (again && !closed) {
        again = false
        schedule(SOON_MS)
      }
    })
    return running
  }

  return {
    seen: () => view,
    look,
    close() {
      closed = true
      if (timer !== null) clearTimeout(timer)
      stopWatching()
    },
  }
}

/** A scanner writes many small pieces; they are looked at together. */
const SOON_MS = 300
/** Beyond this a folder is an archive, not where new scans arrive. */
const MOST_FILES = 10_000

/** The files of a folder that may be offered, or null when it cannot be read. */
export async function filesIn(path: string): Promise<FolderFile[] | null> {
  try {
    const entries = await readdir(path, { withFileTypes: true })
    const names = entries.filter((entry) => entry.isFile() && !isPassing(entry.name)).slice(0, MOST_FILES)
    const files = await Promise.all(names.map(({ name }) => describe(path, name)))
    return files.filter((file) => file !== null)
  } catch {
    return null
  }
}

async function describe(folder: string, name: string): Promise<FolderFile | null> {
  try {
    const info = await lstat(join(folder, name))
    return info.isFile() ? { name, size: info.size, modifiedAt: Math.floor(info.mtimeMs) } : null
  } catch {
    // Gone between the listing and the look.
    return null
  }
}

/** Hidden files, lock files of Office, and downloads or copies that are under way. */
function isPassing(name: string): boolean {
  return (
    /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i.test(name) ||
    /\.(?:tmp|part|partial|crdownload|filepart)$/i.test(name)
  )
}

/** On Windows a file that another program writes cannot be opened. */
async function canBeRead(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'r')
    await file.close()
    return true
  } catch {
    return false
  }
}
