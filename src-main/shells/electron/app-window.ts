import { join } from 'node:path'
import { app, BrowserWindow, screen } from 'electron'
import { APP_URL } from './app-address.ts'
import { closeAfterFarewell } from './farewell.ts'
import type { Folders } from './folders.ts'
import { shellTexts } from './texts.ts'
import {
  minimumSize,
  placeWindow,
  readWindowState,
  type WindowState,
  writeWindowState,
} from './window-state.ts'

/**
 * Opens a window of the app where the last one was, or a step aside from another one (`beside`), so that it does not
 * hide that; it shows once its first picture is ready.
 */
export function openAppWindow(folders: Folders, beside?: BrowserWindow): BrowserWindow {
  const saved =
    beside === undefined
      ? readWindowState(folders.dataDir)
      : aside({ ...beside.getNormalBounds(), maximized: false })
  const workAreas = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...placeWindow(saved, workAreas),
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    show: false,
    title: shellTexts().appName,
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

/** Pixels that a further window stands to the right of and below the one before. */
const STEP_ASIDE = 32

function aside(state: WindowState): WindowState {
  return { ...state, x: state.x + STEP_ASIDE, y: state.y + STEP_ASIDE }
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
