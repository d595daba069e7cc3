import { type BrowserWindow, ipcMain } from 'electron'
import { nativeChannels } from '../../contract/native.ts'
import { isOwnPage } from './ipc-sender.ts'

/** Milliseconds that the page has to hand over what was typed last. */
const FAREWELL_MS = 3_000

/**
 * Lets the page save what is unsaved before its window closes: a request sent while a page is torn down
 * is not delivered on a custom scheme. A page that is gone or does not answer holds nobody up.
 */
export function closeAfterFarewell(window: BrowserWindow): void {
  const { webContents } = window
  let isSaying = false
  window.on('close', (event) => {
    if (webContents.isDestroyed() || webContents.isCrashed() || !isOwnPage(webContents.getURL())) return
    event.preventDefault()
    if (isSaying) return
    isSaying = true
    const finish = () => {
      clearTimeout(timer)
      ipcMain.off(nativeChannels.farewellDone, onDone)
      if (!window.isDestroyed()) window.destroy()
    }
    const onDone = (said: Electron.IpcMainEvent) => {
      if (said.sender.id === webContents.id && isOwnPage(said.senderFrame?.url)) finish()
    }
    const timer = setTimeout(finish, FAREWELL_MS)
    ipcMain.on(nativeChannels.farewellDone, onDone)
    webContents.send(nativeChannels.farewell)
  })
}
