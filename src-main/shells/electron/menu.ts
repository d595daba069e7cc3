import { app, BrowserWindow, Menu, type MenuItemConstructorOptions, shell } from 'electron'
import { type MenuCommand, nativeChannels, screenCommands } from '../../contract/native.ts'
import type { Folders } from './folders.ts'
import { shellTexts } from './texts.ts'

/**
 * The menu bar. Entries that the page carries out show their key, while the page itself listens to it; they go to the
 * window in which they were chosen, else to the one that `appWindow` answers.
 */
export function installMenu(
  folders: Folders,
  appWindow: () => BrowserWindow | undefined,
  openWindow: () => void,
): void {
  const inPage = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: (_item, chosenIn) => {
      const window = BrowserWindow.getAllWindows().find((one) => one === chosenIn) ?? appWindow()
      window?.webContents.send(nativeChannels.menu, command)
    },
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(folders, openWindow, inPage)))
}

function template(
  folders: Folders,
  openWindow: () => void,
  inPage: (label: string, command: MenuCommand, accelerator?: string) => MenuItemConstructorOptions,
): MenuItemConstructorOptions[] {
  const texts = shellTexts().menu
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const developer: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [separator, { role: 'toggleDevTools', label: texts.devTools }]
  return [
    {
      label: texts.file,
      submenu: [
        { label: texts.newWindow, accelerator: 'CmdOrCtrl+Shift+N', click: openWindow },
        inPage(texts.import, 'import', 'CmdOrCtrl+O'),
        inPage(texts.settings, 'settings', 'CmdOrCtrl+,'),
        separator,
        { label: shellTexts().openDataFolder, click: () => openLater(shell.openPath(folders.dataDir)) },
        separator,
        { role: 'quit', label: shellTexts().quit, accelerator: 'CmdOrCtrl+Q' },
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
        inPage(texts.zoomIn, 'zoomIn', 'CmdOrCtrl+='),
        inPage(texts.zoomOut, 'zoomOut', 'CmdOrCtrl+-'),
        inPage(texts.zoomReset, 'zoomReset', 'CmdOrCtrl+0'),
        separator,
        { role: 'togglefullscreen', label: texts.fullScreen },
        ...developer,
      ],
    },
    {
      label: texts.go,
      submenu: screenCommands.map((screen, at) => inPage(texts.screens[screen], screen, `Alt+${at + 1}`)),
    },
    {
      label: texts.help,
      submenu: [
        inPage(texts.guide, 'help', 'F1'),
        inPage(texts.shortcuts, 'shortcuts'),
        inPage(texts.tour, 'tour'),
        inPage(texts.news, 'news'),
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
