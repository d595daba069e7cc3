import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FolderChoice, LibraryItem } from '../contract/evidence-library.ts'
import { referenceMediaType } from '../contract/evidence-library.ts'
import { hashList, type IndexedEvidence, writeEvidenceIndex } from '../documents/evidence-index.ts'
import { vietnamDate } from '../domain/date.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { safeFileName } from '../domain/file-name.ts'
import { fileErrorCode, reasonOf } from '../storage/file-errors.ts'
import { uuidv7 } from '../storage/ids.ts'
import { writeWhole } from '../storage/write-whole.ts'
import { type ZipEntry, zipStream } from '../storage/zip-stream.ts'
import { type Core, instantNow, required } from './core.ts'
import { evidenceLibrary } from './evidence-library.ts'
import { chosenFolder } from './folder-choice.ts'
import { type Job, metered } from './jobs.ts'

/** A selection that waits to be fetched. */
export interface PreparedExport {
  readonly name: string
  readonly files: readonly PackedFile[]
}

export interface PackedFile {
  readonly name: string
  readonly size: number
  readonly modified: Date
  read(job: Job): AsyncIterable<Uint8Array>
}

/**
 * Looks the selection up and makes its index; nothing is packed yet.
 * @throws ExpectedError NOT_FOUND, EVIDENCE_DAMAGED when a file of it is not in the vault.
 */
export async function prepareExport(
  core: Core,
  ids: readonly string[],
): Promise<{ id: string; name: string; size: number }> {
  const prepared = await pack(core, ids)
  const id = uuidv7()
  keepPrepared(core, id, prepared)
  return { id, name: `${prepared.name}.zip`, size: sizeOf(prepared) }
}

/** Keeps a selection until it is fetched. */
export function keepPrepared(core: Core, id: string, prepared: PreparedExport): void {
  core.exports.set(id, prepared)
  // Selections that nobody fetched would pile up over a long day.
  for (const old of [...core.exports.keys()].slice(0, -WAITING)) core.exports.delete(old)
}

const WAITING = 20

/**
 * The archive of a prepared selection as it is read; the selection is gone afterwards. Its id is the name of the job.
 * @throws ExpectedError NOT_FOUND; CANCELLED while it is read
 */
export function exportArchive(core: Core, id: string): { name: string; content: AsyncIterable<Uint8Array> } {
  const prepared = required(core.exports.get(id), 'gói minh chứng')
  core.exports.delete(id)
  return { name: `${prepared.name}.zip`, content: archive(core, id, prepared) }
}

/**
 * Writes a selection into a new folder; a folder that could not be completed is removed again.
 * @throws ExpectedError EXPORT_FAILED, DISK_FULL, CANCELLED, EVIDENCE_DAMAGED, HANDLE_EXPIRED.
 */
export async function exportToFolder(
  core: Core,
  input: { ids: readonly string[]; folder: FolderChoice; job?: string | undefined },
): Promise<{ folder: string; files: number }> {
  return writeToFolder(core, () => pack(core, input.ids), input)
}

/** Writes what `prepare` answers into a new folder of its name; names of files may hold folders of their own. */
export async function writeToFolder(
  core: Core,
  prepare: () => Promise<PreparedExport>,
  input: { folder: FolderChoice; job?: string | undefined },
): Promise<{ folder: string; files: number }> {
  const parent = await chosenFolder(core, input.folder)
  const prepared = await prepare()
  const target = await newFolder(parent, prepared.name)
  return core.jobs.run(input.job, sizeOf(prepared), async (job) => {
    try {
      for (const file of prepared.files) {
        job.check()
        const path = join(target, file.name)
        await mkdir(dirname(path), { recursive: true })
        await writeWhole(path, file.read(job))
      }
    } catch (error) {
      await rm(target, { recursive: true, force: true }).catch(() => {})
      throw exportFailure(error, target)
    }
    return { folder: target, files: prepared.files.length }
  })
}

async function* archive(core: Core, id: string, prepared: PreparedExport): AsyncGenerator<Uint8Array> {
  const job = core.jobs.start(id, sizeOf(prepared))
  try {
    yield* zipStream(
      prepared.files.map(
        (file): ZipEntry => ({
          name: `${prepared.name}/${file.name}`,
          size: file.size,
          modified: file.modified,
          content: () => file.read(job),
        }),
      ),
    )
  } finally {
    job.end()
  }
}

async function pack(core: Core, ids: readonly string[]): Promise<PreparedExport> {
  const wanted = new Set(ids)
  const items = (await evidenceLibrary(core)).filter(({ id }) => wanted.has(id)).toReversed()
  if (items.length < wanted.size) throw new ExpectedError('NOT_FOUND', { what: 'minh chứng' })
  const created = instantNow(core)
  const name = `Minh chứng ${vietnamDate(core.now())}`
  const digits = `${items.length}`.length
  const indexed = items.map((item, index) => indexedItem(item, `${index + 1}`.padStart(digits, '0')))
  const index = await writeEvidenceIndex(indexed, { title: name, created })
  const hashes = Buffer.from(hashList(indexed), 'utf8')
  const files: PackedFile[] = [
    ownFile('00 Danh mục minh chứng.xlsx', index, created),
    ownFile('00 SHA256SUMS.txt', hashes, created),
  ]
  for (const [at, item] of items.entries()) {
    files.push(await vaultFile(core, item, indexed[at]?.fileName ?? item.id))
  }
  return { name, files }
}

/** The number in front keeps names apart and says the place in the index. */
function indexedItem(item: LibraryItem, number: string): IndexedEvidence {
  const bare = item.mediaType === referenceMediaType ? `${item.name.slice(0, 90)}.txt` : item.name
  return {
    fileName: safeFileName(`${number} ${bare}`, `${number} minh-chung`),
    name: item.name,
    size: item.size,
    sha256: item.sha256,
    addedAt: item.addedAt,
    tags: item.tags,
    note: item.note,
    usedBy: [
      ...item.commitments.map(({ text }) => text),
      ...item.directives.map(({ label }) => label),
      ...item.documents.map(({ label }) => label),
    ],
  }
}

export function ownFile(name: string, bytes: Uint8Array, created: string): PackedFile {
  return {
    name,
    size: bytes.length,
    modified: new Date(created),
    async *read(job) {
      job.check()
      yield bytes
      job.advance(bytes.length)
    },
  }
}

/** A piece of evidence under a name of its own. @throws ExpectedError EVIDENCE_DAMAGED when it is not in the vault. */
export async function vaultFile(
  core: Core,
  item: Pick<LibraryItem, 'name' | 'size' | 'sha256' | 'addedAt'>,
  name: string,
): Promise<PackedFile> {
  await refuseMissing(core, item)
  return {
    name,
    size: item.size,
    modified: new Date(item.addedAt),
    read: (job) => metered(core.vault.read(item.sha256), job),
  }
}

/** Opening the file tells whether it is there, before anything is written. */
async function refuseMissing(core: Core, item: Pick<LibraryItem, 'name' | 'sha256'>): Promise<void> {
  const stream = core.vault.read(item.sha256)
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve())
    stream.once('error', () =>
      reject(new ExpectedError('EVIDENCE_DAMAGED', { name: item.name, reason: 'thiếu tệp' })),
    )
  }).finally(() => stream.destroy())
}

/** A folder that was not there before: "Minh chứng 2025-12-14", then "… (2)". */
async function newFolder(parent: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = join(parent, number === 1 ? name : `${name} (${number})`)
    try {
      await mkdir(path)
      return path
    } catch (error) {
      if (fileErrorCode(error) !== 'EEXIST' || number > 1_000) throw exportFailure(error, path)
    }
  }
}

/** An export that could not be written, in words. */
export function exportFailure(error: unknown, name: string): Error {
  if (error instanceof ExpectedError) return error
  const code = fileErrorCode(error)
  if (code === 'ENOSPC') return new ExpectedError('DISK_FULL', { what: `“${name}”` })
  if (code === null) return error instanceof Error ? error : new Error(String(error))
  return new ExpectedError('EXPORT_FAILED', { name, reason: reasonOf(error) })
}

export function sizeOf(prepared: PreparedExport): number {
  return prepared.files.reduce((sum, { size }) => sum + size, 0)
}
