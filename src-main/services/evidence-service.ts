import type { Evidence, EvidenceProblem, EvidenceUse } from '../contract/evidence.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { mediaTypeOf } from '../domain/media-type.ts'
import { insertEvidence, listEvidence, listVaultFiles } from '../storage/evidence.ts'
import { asFileFailure } from '../storage/file-errors.ts'
import { uuidv7 } from '../storage/ids.ts'
import type { TakenFile } from '../storage/incoming.ts'
import type { StoredFile } from '../storage/vault.ts'
import { author, type Core, instantNow } from './core.ts'

/**
 * Takes a chosen file into the vault: the file first, flushed to the disk, then the row.
 * @throws ExpectedError HANDLE_EXPIRED, FILE_EMPTY, FILE_UNREADABLE, DISK_FULL.
 */
export function addEvidence(core: Core, handle: string): Promise<Evidence> {
  return core.incoming.take(handle, (file) => addEvidenceFile(core, file))
}

/** The same for a file that the core itself holds. */
export async function addEvidenceFile(core: Core, file: TakenFile): Promise<Evidence> {
  if (file.size === 0) throw new ExpectedError('FILE_EMPTY', { name: file.name })
  const by = await author(core)
  const stored = await storeFile(core, file)
  return core.database.write((trx) =>
    insertEvidence(trx, by, stored, {
      id: uuidv7(),
      name: file.name,
      mediaType: mediaTypeOf(file.name),
      addedAt: instantNow(core),
    }),
  )
}

/** Content into the vault without a row; the caller writes the row. */
export async function storeFile(core: Core, file: Pick<TakenFile, 'name' | 'read'>): Promise<StoredFile> {
  try {
    return await core.vault.add(file.read())
  } catch (error) {
    throw asFileFailure(error, file.name)
  }
}

export function evidenceUses(core: Core): Promise<EvidenceUse[]> {
  return listEvidence(core.database.db)
}

/** Reads every file of the vault again and compares it with its hash. */
export async function evidenceProblems(core: Core): Promise<EvidenceProblem[]> {
  const problems: EvidenceProblem[] = []
  for (const one of await listVaultFiles(core.database.db)) {
    const problem = await core.vault.check(one)
    if (problem !== null) problems.push({ evidenceId: one.id, name: one.name, sha256: one.sha256, problem })
  }
  return problems
}
