import { app, type Session, session, shell, type WebContents } from 'electron'
import { mayDownload, mayLoad, mayNavigate, mayOpenOutside } from './app-address.ts'
import { mayUse } from './permissions.ts'

/** One hook for every page that will ever exist: no new windows, no way out of the app. */
export function guardWebContents(): void {
  app.on('web-contents-created', (_event, contents) => guard(contents))
}

/** Refuses permissions, strange downloads and every request that would leave the app. Needs Electron to be ready. */
export function guardSession(target: Session = session.defaultSession): void {
  target.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(mayUse(permission, details.requestingUrl)),
  )
  target.setPermissionCheckHandler((_contents, permission, origin) => mayUse(permission, origin))
  target.setDevicePermissionHandler(() => false)
  target.on('will-download', (event, item) => {
    if (!mayDownload(item.getURL())) event.preventDefault()
  })
  target.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayLoad(details.url) }))
}

function guard(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url)
    return { action: 'deny' }
  })
  contents.on('will-navigate', (event) => {
    if (mayNavigate(event.url, true)) return
    event.preventDefault()
    openOutside(event.url)
  })
  // Frames inside a page and redirects are nobody's click, so they open nothing outside either.
  contents.on('will-frame-navigate', (event) => {
    if (!mayNavigate(event.url, event.isMainFrame)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!mayNavigate(event.url, event.isMainFrame)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

function openOutside(address: string): void {
  if (!mayOpenOutside(address)) return
  shell.openExternal(address).catch((error: unknown) => console.error('openExternal', error))
}
