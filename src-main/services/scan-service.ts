import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { z } from 'zod'
import type { AddedEvidence, FolderChoice, ScanState } from '../contract/evidence-library.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { reasonOf } from '../storage/file-errors.ts'
import type { TakenFile } from '../storage/incoming.ts'
import {
  decideScanFiles,
  type FolderFile,
  forgetScanFiles,
  scanDecisions,
  scanKey,
} from '../storage/scan-files.ts'
import { readSetting, writeSetting } from '../storage/settings.ts'
import { type FolderWatch, filesIn, watchFolder } from '../storage/watch-folder.ts'
import { type Core, instantNow } from './core.ts'
import { writeEvidence } from './evidence-service.ts'
import { chosenFolder } from './folder-choice.ts'
import type { Job } from './jobs.ts'

/** The folder that is watched by this core; null until somebody asks, so that commands never start to watch. */
export interface ScanWatching {
  current: { readonly folder: string; readonly watch: FolderWatch } | null
}

const SETTING = 'scanFolder'
const setting = z.object({ folder: z.string().nullable() })
const SHOWN = 500

/** How the watched folder stands; starts to watch it where that was not done yet. */
export async function scanState(core: Core): Promise<ScanState> {
  const watching = await watchingOf(core)
  if (watching === null)
    return { folder: null, missing: false, offered: [], more: 0, unsettled: 0, earlier: 0 }
  const { folder, watch } = watching
  const { missing, files, unsettled } = watch.seen()
  const decisions = await scanDecisions(core.database.db, folder)
  const offered = files
    .filter((file) => !decisions.has(scanKey(file)))
    .toSorted((a, b) => b.modifiedAt - a.modifiedAt)
  return {
    folder,
    missing,
    offered: offered.slice(0, SHOWN).map(({ name, size, modifiedAt }) => ({
      name,
      size,
      modifiedAt: new Date(modifiedAt).toISOString(),
    })),
    more: Math.max(0, offered.length - SHOWN),
    unsettled,
    earlier: files.filter((file) => decisions.get(scanKey(file)) === 'earlier').length,
  }
}

/**
 * Watches another folder, or none. What lies in it already counts as seen, so that an old archive does not flood the
 * clerk with offers.
 * @throws ExpectedError FOLDER_UNUSABLE, HANDLE_EXPIRED, FORBIDDEN.
 */
export async function setScanFolder(core: Core, choice: FolderChoice | null): Promise<ScanState> {
  const folder = choice === null ? null : await chosenFolder(core, choice)
  const present = folder === null ? [] : ((await filesIn(folder)) ?? [])
  const known = folder === null ? new Map() : await scanDecisions(core.database.db, folder)
  await core.database.write(async (trx) => {
    await writeSetting(trx, SETTING, { folder }, instantNow(core))
    const earlier = present.filter((file) => !known.has(scanKey(file)))
    if (folder !== null) await decideScanFiles(trx, folder, earlier, 'earlier', instantNow(core))
  })
  closeScan(core)
  return lookAtScanFolder(core)
}

/** Looks into the folder now. */
export async function lookAtScanFolder(core: Core): Promise<ScanState> {
  await (await watchingOf(core))?.watch.look()
  return scanState(core)
}

/**
 * Takes files into the vault, one after the other. Each row and the note that its file was taken are one
 * transaction, so a kill in between leaves the file on offer.
 * @throws ExpectedError FILE_UNREADABLE, FILE_EMPTY, DISK_FULL, CANCELLED; files before the failed one are taken
 */
export async function takeScanned(
  core: Core,
  names: readonly string[],
  job?: string,
): Promise<AddedEvidence[]> {
  const { folder, files } = await chosenFiles(core, names)
  const total = files.reduce((sum, { size }) => sum + size, 0)
  return core.jobs.run(job, total, async (step) => {
    const added: AddedEvidence[] = []
    for (const file of files) {
      step.check()
      added.push(await takeOne(core, folder, file, step))
    }
    return added
  })
}

export async function ignoreScanned(core: Core, names: readonly string[]): Promise<ScanState> {
  const { folder, files } = await chosenFiles(core, names)
  await core.database.write((trx) => decideScanFiles(trx, folder, files, 'ignored', instantNow(core)))
  return scanState(core)
}

export async function offerAgain(core: Core, names: readonly string[]): Promise<ScanState> {
  const { folder, files } = await chosenFiles(core, names)
  await core.database.write((trx) => forgetScanFiles(trx, folder, files, 'ignored'))
  return scanState(core)
}

/** Offers what lay in the folder before it was watched. */
export async function offerEarlier(core: Core): Promise<ScanState> {
  const watching = await watchingOf(core)
  if (watching !== null) {
    const { folder, watch } = watching
    await core.database.write((trx) => forgetScanFiles(trx, folder, watch.seen().files, 'earlier'))
  }
  return scanState(core)
}

export function closeScan(core: Pick<Core, 'scan'>): void {
  core.scan.current?.watch.close()
  core.scan.current = null
}

async function watchingOf(core: Core): Promise<ScanWatching['current']> {
  if (core.scan.current !== null) return core.scan.current
  const folder = (await readSetting(core.database.db, SETTING, setting))?.folder ?? null
  if (folder === null) return null
  // Another caller may have started it meanwhile.
  if (core.scan.current !== null) return core.scan.current
  const watch = watchFolder(folder)
  core.scan.current = { folder, watch }
  void watch.look()
  return core.scan.current
}

/** Only what the watch has seen can be taken: a name is never a way to another place. */
async function chosenFiles(
  core: Core,
  names: readonly string[],
): Promise<{ folder: string; files: FolderFile[] }> {
  const watching = await watchingOf(core)
  if (watching === null) throw new ExpectedError('NOT_FOUND', { what: 'thư mục quét' })
  const seen = watching.watch.seen().files
  const files = names.map((name) => {
    const file = seen.find((one) => one.name === name)
    if (file === undefined) throw new ExpectedError('FILE_UNREADABLE', { name, reason: 'không còn ở chỗ cũ' })
    return file
  })
  return { folder: watching.folder, files }
}

async function takeOne(core: Core, folder: string, file: FolderFile, job: Job): Promise<AddedEvidence> {
  const path = join(folder, file.name)
  const content: TakenFile = {
    name: file.name.normalize('NFC'),
    size: file.size,
    read: () => Readable.from(unchanged(path, file)),
  }
  return writeEvidence(
    core,
    content,
    (trx) => decideScanFiles(trx, folder, [file], 'taken', instantNow(core)),
    job,
  )
}

const CHUNK = 1_048_576

async function* unchanged(path: string, file: FolderFile): AsyncGenerator {
  yield* createReadStream(path, { highWaterMark: CHUNK })
  await refuseChanged(path, file)
}

/** A file that was written to while it was read would be half of one and half of another. */
async function refuseChanged(path: string, file: FolderFile): Promise<void> {
  const info = await stat(path).catch((error: unknown) => {
    throw new ExpectedError('FILE_UNREADABLE', { name: file.name, reason: reasonOf(error) })
  })
  if (info.size !== file.size || Math.floor(info.mtimeMs) !== file.modifiedAt) {
    throw new ExpectedError('FILE_UNREADABLE', { name: file.name, reason: 'tệp đang được ghi' })
  }
}
