import { type BrowserWindow, dialog, type FileFilter } from 'electron'
import type { PickOptions, PickPurpose } from '../../contract/native.ts'
import { shellTexts } from './texts.ts'

/** Asks the user for files; the paths stay in this process. Empty when the user cancels. */
export async function pickFiles(window: BrowserWindow, options: PickOptions): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: shellTexts.pick[options.purpose],
    properties: options.multiple ? ['openFile', 'multiSelections'] : ['openFile'],
    filters: filtersFor(options.purpose),
  })
  return canceled ? [] : filePaths
}

function filtersFor(purpose: PickPurpose): FileFilter[] {
  const { directiveFiles, anyFiles } = shellTexts.pick
  const any = { name: anyFiles, extensions: ['*'] }
  return purpose === 'directive'
    ? [{ name: directiveFiles, extensions: ['docx', 'pdf', 'xlsx', 'txt', 'md', 'html'] }, any]
    : [any]
}
