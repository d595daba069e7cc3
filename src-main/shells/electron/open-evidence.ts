import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { extname, join } from 'node:path'
import { shell } from 'electron'
import type { App } from '../../app.ts'
import { ExpectedError } from '../../domain/expected-error.ts'
import { safeFileName } from '../../domain/file-name.ts'
import { writeWhole } from '../../storage/write-whole.ts'
import { APP_URL } from './app-address.ts'
import { shellTexts } from './texts.ts'

/**
 * The folder of the copies that were opened, emptied at every start. A copy that a program still holds stays until
 * the next one.
 */
export function openedFolder(dataDir: string): string {
  const folder = join(dataDir, 'opened')
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    console.error('opened', error)
  }
  return folder
}

/**
 * Opens evidence with the system's program, or shows it in the file manager: always a read-only copy under its own
 * name, so that no program can change what the vault holds.
 * @throws ExpectedError NOT_FOUND, EVIDENCE_DAMAGED, OPEN_FAILED.
 */
export async function openEvidence(
  core: Pick<App, 'fetch'>,
  folder: string,
  id: string,
  how: 'open' | 'reveal',
): Promise<void> {
  const response = await core.fetch(new Request(new URL(`/evidence/${id}`, APP_URL)))
  if (!response.ok || response.body === null) throw new ExpectedError('NOT_FOUND', { what: 'minh chứng' })
  const name = safeFileName(nameOf(response), shellTexts().save.fallbackName)
  if (how === 'open' && !mayOpen(name)) {
    await response.body.cancel()
    throw new ExpectedError('OPEN_FAILED', { name, reason: shellTexts().notOpened })
  }
  const path = join(folder, id, name)
  await copyTo(path, response.body)
  if (how === 'reveal') {
    shell.showItemInFolder(path)
    return
  }
  const problem = await shell.openPath(path)
  if (problem !== '') throw new ExpectedError('OPEN_FAILED', { name, reason: problem })
}

/** Documents, pictures and sounds; what a system would run instead of show is left to the user's own hands. */
export function mayOpen(name: string): boolean {
  return shown.has(extname(name).slice(1).toLowerCase())
}

const shown = new Set(
  [
    'pdf docx xlsx pptx doc xls ppt odt ods odp rtf txt csv md xml json',
    'png jpg jpeg gif webp bmp tif tiff heic',
    'mp3 mp4 wav m4a mov avi mkv zip rar 7z eml msg',
  ].flatMap((group) => group.split(' ')),
)

async function copyTo(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 })
    if (existsSync(path)) {
      chmodSync(path, 0o600)
      rmSync(path)
    }
    await writeWhole(path, content)
    chmodSync(path, 0o444)
  } catch (error) {
    // The same copy is open in a program that holds it.
    if (!existsSync(path)) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
      throw new ExpectedError('OPEN_FAILED', { name: path, reason: code })
    }
  }
}

function nameOf(response: Response): string {
  const [, encoded = ''] =
    /filename\*=UTF-8''(\S+)/.exec(response.headers.get('content-disposition') ?? '') ?? []
  return decodeURIComponent(encoded)
}
