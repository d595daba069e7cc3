import { answer } from '../link.ts'
import { toMain } from '../protocol.ts'
import { answerEngine } from './host.ts'
import { cancellable, known, knownEvents } from './known.ts'

type PermissionAnswer = (granted: boolean) => void
type RequestHandler = (
  contents: null,
  permission: string,
  answer: PermissionAnswer,
  details: { requestingUrl: string; isMainFrame: boolean },
) => void
type CheckHandler = (contents: null, permission: string, origin: string) => boolean
type BeforeRequest = (details: { url: string }, answer: (verdict: { cancel: boolean }) => void) => void

let requestHandler: RequestHandler | null = null
let checkHandler: CheckHandler | null = null
let deviceHandler: (() => boolean) | null = null
let beforeRequest: BeforeRequest | null = null
const events = knownEvents('session', ['will-download'])

export const session = known('session', {
  defaultSession: known('session.defaultSession', {
    ...events.methods,
    setPermissionRequestHandler: (handler: RequestHandler) => {
      requestHandler = handler
    },
    setPermissionCheckHandler: (handler: CheckHandler) => {
      checkHandler = handler
    },
    setDevicePermissionHandler: (handler: () => boolean) => {
      deviceHandler = handler
    },
    webRequest: known('session.webRequest', {
      onBeforeRequest: (handler: BeforeRequest) => {
        beforeRequest = handler
      },
    }),
  }),
})

export const sessionInternals = {
  /** A window that exists before its guards could already have used what they refuse. */
  mustBeGuarded() {
    const guards = [requestHandler, checkHandler, deviceHandler, beforeRequest]
    if (guards.includes(null)) throw new Error('A window was created before the session was guarded.')
  },
  mayRequest(url: string): boolean {
    let allowed = true
    beforeRequest?.({ url }, ({ cancel }) => {
      allowed = !cancel
    })
    return allowed
  },
}

answerEngine(
  answer(toMain.permission, ({ permission, origin }) => {
    let requested = false
    const details = { requestingUrl: origin, isMainFrame: true }
    requestHandler?.(null, permission, (granted) => (requested = granted), details)
    return { requested, checked: checkHandler?.(null, permission, origin) ?? true }
  }),
  answer(toMain.download, ({ url }) => {
    const event = cancellable({})
    events.emit('will-download', event, { getURL: () => url })
    return { prevented: event.defaultPrevented }
  }),
)
