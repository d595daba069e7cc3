import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { App } from '../../app.ts'
import type { OfferedFile } from '../../contract/routes.ts'
import { ExpectedError } from '../../domain/expected-error.ts'

/**
 * Exchanges paths for one-time handles. All or none: a list that silently lacks a file would be a loss.
 * @throws ExpectedError FILE_UNREADABLE for a folder, a vanished file, or a file without a path
 */
export async function offerPaths(
  core: Pick<App, 'offerFile'>,
  paths: readonly string[],
): Promise<OfferedFile[]> {
  const files = await Promise.all(paths.map(describe))
  return files.map(({ path, name, size }) => ({ handle: core.offerFile(path), name, size }))
}

async function describe(path: string): Promise<{ path: string; name: string; size: number }> {
  const name = basename(path).normalize('NFC')
  // A file that was never on disk, such as a picture dragged out of a page, has no path.
  if (path === '') throw new ExpectedError('FILE_UNREADABLE', { name: '?', reason: 'no path' })
  const found = await stat(path).catch((error: unknown) => {
    throw new ExpectedError('FILE_UNREADABLE', { name, reason: systemCode(error) })
  })
  if (!found.isFile()) throw new ExpectedError('FILE_UNREADABLE', { name, reason: 'EISDIR' })
  return { path, name, size: found.size }
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
