import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions, shell } from 'electron'
import { type MenuCommand, nativeChannels } from '../../contract/native.ts'
import type { Folders } from './folders.ts'
import { shellTexts } from './texts.ts'

/** The menu bar. Entries that the page carries out show their key, while the page itself listens to it. */
export function installMenu(folders: Folders, window: () => BrowserWindow | undefined): void {
  const inPage = (label: string, command: MenuCommand, accelerator: string): MenuItemConstructorOptions => ({
    label,
    accelerator,
    registerAccelerator: false,
    click: () => window()?.webContents.send(nativeChannels.menu, command),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(folders, inPage)))
}

function template(
  folders: Folders,
  inPage: (label: string, command: MenuCommand, accelerator: string) => MenuItemConstructorOptions,
): MenuItemConstructorOptions[] {
  const texts = shellTexts.menu
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const developer: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [separator, { role: 'toggleDevTools', label: texts.devTools }]
  return [
    {
      label: texts.file,
      submenu: [
        inPage(texts.import, 'import', 'CmdOrCtrl+O'),
        inPage(texts.settings, 'settings', 'CmdOrCtrl+,'),
        separator,
        { label: shellTexts.openDataFolder, click: () => openLater(shell.openPath(folders.dataDir)) },
        separator,
        { role: 'quit', label: shellTexts.quit, accelerator: 'CmdOrCtrl+Q' },
      ],
    },
    {
      label: texts.edit,
      submenu: [
        { role: 'undo', label: texts.undo },
        { role: 'redo', label: texts.redo },
        separator,
        { role: 'cut', label: texts.cut },
        { role: 'copy', label: texts.copy },
        { role: 'paste', label: texts.paste },
        { role: 'selectAll', label: texts.selectAll },
        separator,
        inPage(texts.search, 'search', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: texts.view,
      submenu: [
        { role: 'zoomIn', label: texts.zoomIn, accelerator: 'CmdOrCtrl+=' },
        { role: 'zoomOut', label: texts.zoomOut },
        { role: 'resetZoom', label: texts.zoomReset },
        separator,
        { role: 'togglefullscreen', label: texts.fullScreen },
        ...developer,
      ],
    },
    {
      label: texts.help,
      submenu: [
        inPage(texts.shortcuts, 'shortcuts', 'F1'),
        { label: texts.portal, click: () => openLater(shell.openExternal('https://nq57.vn/')) },
        separator,
        { label: texts.about, click: () => app.showAboutPanel() },
      ],
    },
  ]
}

function openLater(opened: Promise<unknown>): void {
  opened.catch((error: unknown) => console.error('menu', error))
}
