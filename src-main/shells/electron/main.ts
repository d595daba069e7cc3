import { app, BrowserWindow } from 'electron'
import { isAppPage } from './app-address.ts'
import { focusWindow, openAppWindow } from './app-window.ts'
import { openCore } from './core.ts'
import { offerReloadAfterCrash } from './crash.ts'
import { installFailureNet } from './failure-net.ts'
import { type Folders, settleFolders } from './folders.ts'
import { guardSession, guardWebContents } from './guard.ts'
import { installMenu } from './menu.ts'
import { handleNativeCalls } from './native-handlers.ts'
import { electronPrinter } from './print.ts'
import { createPrintPages } from './print-pages.ts'
import { closeCoreAtQuit } from './quit.ts'
import { registerScheme, serveScheme } from './scheme.ts'
import { shellTexts } from './texts.ts'

/** What happens at start, in this order. The window comes last: nothing is asked before it is answered. */
installFailureNet()
app.setName(shellTexts().appName)
app.setAppUserModelId('vn.camket.app')
const folders = settleFolders()
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => focusWindow(appWindow()))
  registerScheme()
  guardWebContents()
  // Not awaited at the top level: Electron becomes ready only after this module has ended.
  void app.whenReady().then(() => start(folders))
} else {
  app.quit()
}

async function start(where: Folders): Promise<void> {
  const pages = createPrintPages()
  const core = await openCore(where, electronPrinter(pages))
  if (core === null) {
    app.exit(1)
    return
  }
  closeCoreAtQuit(core)
  guardSession()
  serveScheme(core, pages)
  const openWindow = () => offerReloadAfterCrash(openAppWindow(where, appWindow()))
  const showMenu = () => installMenu(where, appWindow, openWindow)
  handleNativeCalls(core, where, showMenu)
  showMenu()
  openWindow()
}

/** The app's first window, among the hidden ones that print. */
function appWindow(): BrowserWindow | undefined {
  return BrowserWindow.getAllWindows().find((window) => isAppPage(window.webContents.getURL()))
}
