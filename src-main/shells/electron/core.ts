import { app, dialog, shell } from 'electron'
import { type App, createApp, type Printer } from '../../app.ts'
import { errorText } from '../../contract/errors.ts'
import { ExpectedError } from '../../domain/expected-error.ts'
import type { Folders } from './folders.ts'
import { startReading } from './start-reading.ts'
import { shellLanguage, shellTexts } from './texts.ts'

/** Opens the core; where it cannot be opened the user reads why, and null comes back. */
export async function openCore(folders: Folders, printer: Printer): Promise<App | null> {
  const { dataDir, resourcesDir, rendererDir } = folders
  try {
    return await createApp({
      dataDir,
      resourcesDir,
      rendererDir,
      version: app.getVersion(),
      printer,
      typedFolders: false,
      startReading,
    })
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    await explain(error, dataDir)
    return null
  }
}

async function explain(error: ExpectedError, dataDir: string): Promise<void> {
  console.error(error.message)
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: shellTexts().appName,
    message: shellTexts().startFailed,
    detail: errorText(error.code, error.params, shellLanguage()),
    buttons: [shellTexts().openDataFolder, shellTexts().quit],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  if (response === 0) await shell.openPath(dataDir)
}
