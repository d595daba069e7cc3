import { type BrowserWindow, dialog, type FileFilter } from 'electron'
import type { FolderPurpose, PickOptions, PickPurpose } from '../../contract/native.ts'
import { shellTexts } from './texts.ts'

/** Asks the user for files; the paths stay in this process. Empty when the user cancels. */
export async function pickFiles(window: BrowserWindow, options: PickOptions): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: shellTexts().pick[options.purpose],
    properties: options.multiple ? ['openFile', 'multiSelections'] : ['openFile'],
    filters: filtersFor(options.purpose),
  })
  return canceled ? [] : filePaths
}

/** Asks the user for a folder; null when the user cancels. */
export async function pickFolder(window: BrowserWindow, purpose: FolderPurpose): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: shellTexts().pickFolder[purpose],
    properties: ['openDirectory', 'createDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

function filtersFor(purpose: PickPurpose): FileFilter[] {
  const { directiveFiles, anyFiles } = shellTexts().pick
  const any = { name: anyFiles, extensions: ['*'] }
  return purpose === 'directive'
    ? [{ name: directiveFiles, extensions: ['docx', 'pdf', 'xlsx', 'txt', 'md', 'html'] }, any]
    : [any]
}
