import { statfs } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Evidence, EvidenceProblem, EvidenceUse } from '../contract/evidence.ts'
import type { AddedEvidence } from '../contract/evidence-library.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { mediaTypeOf } from '../domain/media-type.ts'
import type { Writer } from '../storage/database.ts'
import { insertEvidence, listEvidence, listVaultFiles, readEvidence } from '../storage/evidence.ts'
import { evidenceFacts, insertEvidenceFact, sameContent } from '../storage/evidence-library.ts'
import { asFileFailure } from '../storage/file-errors.ts'
import { uuidv7 } from '../storage/ids.ts'
import type { TakenFile } from '../storage/incoming.ts'
import type { StoredFile } from '../storage/vault.ts'
import { author, type Core, instantNow } from './core.ts'
import { type Job, metered } from './jobs.ts'

/**
 * Takes a chosen file into the vault: the file first, flushed to the disk, then the row. `job` names the work for
 * whoever wants to know how far it is.
 * @throws ExpectedError HANDLE_EXPIRED, FILE_EMPTY, FILE_UNREADABLE, DISK_FULL, CANCELLED.
 */
export function addEvidence(core: Core, handle: string, job?: string): Promise<AddedEvidence> {
  return core.incoming.take(handle, (file) =>
    core.jobs.run(job, file.size, (step) => addEvidenceFile(core, file, step)),
  )
}

/** The same for a file that the core itself holds. */
export async function addEvidenceFile(core: Core, file: TakenFile, job?: Job): Promise<AddedEvidence> {
  return writeEvidence(core, file, async () => {}, job)
}

/**
 * The same, with more to write in the transaction of the row. A file whose name and content are both known is not
 * added again.
 */
export async function writeEvidence(
  core: Core,
  file: TakenFile,
  alongside: (trx: Writer, evidenceId: string) => Promise<void>,
  job?: Job,
): Promise<AddedEvidence> {
  if (file.size === 0) throw new ExpectedError('FILE_EMPTY', { name: file.name })
  const by = await author(core)
  const stored = await storeFile(core, file, job)
  return core.database.write(async (trx) => {
    const same = await sameContent(trx, stored.sha256)
    const twin = same.find(({ name }) => name === file.name)
    const present = twin === undefined ? null : await readEvidence(trx, twin.id)
    const now = instantNow(core)
    const row =
      present ??
      (await insertEvidence(trx, by, stored, {
        id: uuidv7(),
        name: file.name,
        mediaType: mediaTypeOf(file.name),
        addedAt: now,
      }))
    if (present !== null && (await isPutAside(trx, present.id))) {
      const content = { kind: 'restored' } as const
      await insertEvidenceFact(trx, by, { id: uuidv7(), evidenceId: present.id, enteredAt: now, content })
    }
    await alongside(trx, row.id)
    return { ...row, known: present !== null, sameContent: same.filter(({ id }) => id !== row.id) }
  })
}

/**
 * Content into the vault without a row; the caller writes the row.
 * @throws ExpectedError FILE_UNREADABLE, DISK_FULL, CANCELLED.
 */
export async function storeFile(
  core: Core,
  file: Pick<TakenFile, 'name' | 'read'> & { readonly size?: number },
  job?: Job,
): Promise<StoredFile> {
  await refuseWithoutSpace(core, file)
  try {
    const content = file.read()
    return await core.vault.add(job === undefined ? content : Readable.from(metered(content, job)))
  } catch (error) {
    throw asFileFailure(error, file.name)
  }
}

export function evidenceUses(core: Core): Promise<EvidenceUse[]> {
  return listEvidence(core.database.db)
}

/** Reads every file of the vault again and compares it with its hash. */
export async function evidenceProblems(core: Core, job?: string): Promise<EvidenceProblem[]> {
  const files = uniqueContents(await listVaultFiles(core.database.db))
  const total = files.reduce((sum, { size }) => sum + size, 0)
  return core.jobs.run(job, total, async (step) => {
    const problems: EvidenceProblem[] = []
    for (const one of files) {
      step.check()
      const problem = await core.vault.check(one)
      if (problem !== null) problems.push({ evidenceId: one.id, name: one.name, sha256: one.sha256, problem })
      step.advance(one.size)
    }
    return problems
  })
}

async function isPutAside(trx: Writer, id: string): Promise<boolean> {
  const said = (await evidenceFacts(trx, [id])).get(id) ?? []
  return said.findLast(({ kind }) => kind === 'putAside' || kind === 'restored')?.kind === 'putAside'
}

/** Files below this are simply tried. */
const LARGE = 32 * 1024 * 1024

/** A copy that cannot fit is refused before minutes are spent on it. */
async function refuseWithoutSpace(core: Core, file: { name: string; size?: number }): Promise<void> {
  if (file.size === undefined || file.size < LARGE) return
  const disk = await statfs(core.database.folder.vault).catch(() => null)
  if (disk !== null && disk.bavail * disk.bsize < file.size) {
    throw new ExpectedError('DISK_FULL', { what: `“${file.name}”` })
  }
}

function uniqueContents(files: readonly Evidence[]): Evidence[] {
  return [...new Map(files.toReversed().map((one) => [one.sha256, one])).values()].toReversed()
}
