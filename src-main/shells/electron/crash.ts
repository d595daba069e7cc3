import { app, type BrowserWindow, dialog } from 'electron'
import { shellTexts } from './texts.ts'

/** A page that died or hangs is offered again; the core and everything saved are in this process. */
export function offerReloadAfterCrash(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return
    console.error('render-process-gone', details.reason, details.exitCode)
    drop(askAfterCrash(window))
  })
  let waiting: AbortController | null = null
  window.on('unresponsive', () => {
    waiting = new AbortController()
    drop(askWhileHanging(window, waiting.signal))
  })
  window.on('responsive', () => {
    waiting?.abort()
    waiting = null
  })
}

async function askAfterCrash(window: BrowserWindow): Promise<void> {
  const { title, advice, reload } = shellTexts().gone
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: title,
    detail: advice,
    buttons: [reload, shellTexts().quit],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  if (response === 1) app.quit()
  else if (!window.isDestroyed()) window.reload()
}

/** The signal closes the question once the page answers again. */
async function askWhileHanging(window: BrowserWindow, signal: AbortSignal): Promise<void> {
  const { title, advice, wait } = shellTexts().unresponsive
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: title,
    detail: advice,
    buttons: [wait, shellTexts().gone.reload],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  })
  if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
}

function drop(work: Promise<void>): void {
  work.catch((error: unknown) => console.error('dialog', error))
}
