/**
 * Stands in for the module `electron` in tests. A name that is missing here fails at import, a member that
 * is missing fails at use.
 */
export { app } from './app.ts'
export { ipcMain } from './ipc.ts'
export { protocol } from './protocol.ts'
export { session } from './session.ts'
export { clipboard, dialog, Menu, Notification, screen, shell } from './surface.ts'
export { utilityProcess } from './utility.ts'
export { BrowserWindow } from './windows.ts'
