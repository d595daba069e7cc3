import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron'
import type { App } from '../../app.ts'
import { isErrorCode } from '../../contract/errors.ts'
import { savablePrefixes } from '../../contract/native.ts'
import { failure } from '../../contract/routes.ts'
import { ExpectedError } from '../../domain/expected-error.ts'
import { safeFileName } from '../../domain/file-name.ts'
import { writeWhole } from '../../storage/write-whole.ts'
import { APP_URL, isAppAddress } from './app-address.ts'
import { shellTexts } from './texts.ts'

/**
 * Gets a document from the core and writes it where the user says, piece by piece, so that a large piece of
 * evidence never sits in memory. False when the user cancels.
 * @throws ExpectedError the core's own code; FORBIDDEN for an address that is no document; EXPORT_FAILED or
 * DISK_FULL when it cannot be written
 */
export async function saveDocument(
  core: Pick<App, 'fetch'>,
  window: BrowserWindow,
  { url, suggestedName }: { url: string; suggestedName: string },
): Promise<boolean> {
  const address = documentAddress(url)
  if (address === null) throw new ExpectedError('FORBIDDEN')
  const response = await core.fetch(new Request(address))
  if (!response.ok || response.body === null) throw await coreFailure(response)
  const path = await askWhere(window, safeFileName(suggestedName, shellTexts().save.fallbackName))
  if (path === null) {
    await response.body.cancel()
    return false
  }
  try {
    await writeWhole(path, response.body)
  } catch (error) {
    throw writeFailure(error, basename(path))
  }
  return true
}

/** The full address of a document, or null for anything that is not one of the savable routes. */
export function documentAddress(url: string): string | null {
  if (!url.startsWith('/') || !URL.canParse(url, APP_URL)) return null
  const address = new URL(url, APP_URL)
  const isDocument = savablePrefixes.some((prefix) => address.pathname.startsWith(prefix))
  return isDocument && isAppAddress(address.href) ? address.href : null
}

async function askWhere(window: BrowserWindow, name: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: shellTexts().save.title,
    defaultPath: join(lastFolder ?? app.getPath('documents'), name),
    filters: filtersFor(name),
  })
  if (canceled || filePath === '') return null
  lastFolder = dirname(filePath)
  return withExtension(filePath, extname(name))
}

/** Where the user saved last, for as long as the app runs. */
let lastFolder: string | null = null

/** Linux dialogs do not add the extension; adding it must not hit a file the user was not asked about. */
function withExtension(path: string, extension: string): string {
  const completed = path + extension
  return extname(path) === '' && !existsSync(completed) ? completed : path
}

function filtersFor(name: string): FileFilter[] {
  const extension = extname(name).slice(1).toLowerCase()
  const kinds: Readonly<Record<string, string>> = shellTexts().save.kinds
  const kind = kinds[extension]
  const any = { name: shellTexts().pick.anyFiles, extensions: ['*'] }
  return kind === undefined ? [any] : [{ name: kind, extensions: [extension] }, any]
}

async function coreFailure(response: Response): Promise<Error> {
  const parsed = failure.safeParse(await response.json().catch(() => null))
  if (parsed.success && isErrorCode(parsed.data.code)) {
    return new ExpectedError(parsed.data.code, parsed.data.params)
  }
  return new Error(`The core answered ${response.status}.`)
}

function writeFailure(error: unknown, name: string): ExpectedError {
  // What the core itself says while it sends, such as that the user stopped it.
  if (error instanceof ExpectedError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return code === 'ENOSPC'
    ? new ExpectedError('DISK_FULL', { what: name })
    : new ExpectedError('EXPORT_FAILED', { name, reason: code })
}
