import { join } from 'node:path'
import { app, BrowserWindow, screen } from 'electron'
import { APP_URL } from './app-address.ts'
import { closeAfterFarewell } from './farewell.ts'
import type { Folders } from './folders.ts'
import { shellTexts } from './texts.ts'
import { minimumSize, placeWindow, readWindowState, writeWindowState } from './window-state.ts'

/** Opens the app's window where it was last; it shows once its first picture is ready. */
export function openAppWindow(folders: Folders): BrowserWindow {
  const saved = readWindowState(folders.dataDir)
  const workAreas = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...placeWindow(saved, workAreas),
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    show: false,
    title: shellTexts.appName,
    icon: join(folders.resourcesDir, 'icons', '256x256.png'),
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: folders.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // The dictionaries would be downloaded, and none fits Vietnamese.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  if (saved?.maximized === true) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => rememberPlace(folders.dataDir, window))
  closeAfterFarewell(window)
  window.loadURL(APP_URL).catch((error: unknown) => console.error('loadURL', error))
  return window
}

/** Brings the window to the front, from wherever it is. */
export function focusWindow(window: BrowserWindow | undefined): void {
  if (window === undefined || window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function rememberPlace(dataDir: string, window: BrowserWindow): void {
  try {
    writeWindowState(dataDir, { ...window.getNormalBounds(), maximized: window.isMaximized() })
  } catch (error) {
    // The place of a window is not worth a dialog.
    console.error('window-state', error)
  }
}
