import { protocol } from 'electron'
import type { App } from '../../app.ts'
import { isAppAddress, isPrintAddress, SCHEME } from './app-address.ts'
import type { PrintPages } from './print-pages.ts'

/** Must run before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ])
}

/** Lets the core answer `app://camket/…`, and the print pages `app://print/…`; nobody answers the rest. */
export function serveScheme(core: Pick<App, 'fetch'>, pages: PrintPages): void {
  protocol.handle(SCHEME, (request) => {
    if (isAppAddress(request.url)) return core.fetch(request)
    if (isPrintAddress(request.url)) return pages.answer(request.url)
    return new Response(null, { status: 404 })
  })
}
