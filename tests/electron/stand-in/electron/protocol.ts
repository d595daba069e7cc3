import { answer } from '../link.ts'
import { toMain } from '../protocol.ts'
import { appInternals } from './app.ts'
import { answerEngine } from './host.ts'
import { checkKeys, known } from './known.ts'
import { sessionInternals } from './session.ts'
import { navigate } from './windows.ts'

interface Scheme {
  scheme: string
  privileges: Record<string, boolean>
}

const schemes = new Map<string, Scheme>()
const handlers = new Map<string, (request: Request) => Response | Promise<Response>>()

export const protocol = known('protocol', {
  registerSchemesAsPrivileged: (added: Scheme[]) => {
    if (appInternals.isReady()) throw new Error('A scheme was registered after Electron was ready.')
    if (schemes.size > 0) throw new Error('Schemes were registered twice.')
    for (const scheme of added) {
      checkKeys('scheme', scheme.privileges, ['standard', 'secure', 'supportFetchAPI', 'stream', 'codeCache'])
      schemes.set(scheme.scheme, scheme)
    }
  },
  handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>) => {
    if (!appInternals.isReady()) throw new Error('protocol.handle was called before Electron was ready.')
    const privileges = schemes.get(scheme)?.privileges
    // Without these the page has no origin, no fetch and no streamed answers.
    for (const wanted of ['standard', 'secure', 'supportFetchAPI', 'stream']) {
      if (privileges?.[wanted] !== true) throw new Error(`The scheme ${scheme} lacks ${wanted}.`)
    }
    if (handlers.has(scheme)) throw new Error(`The scheme ${scheme} is handled twice.`)
    handlers.set(scheme, handler)
  },
})

answerEngine(
  answer(toMain.request, async ({ windowId, url, method, headers, body, navigation }) => {
    if (navigation !== null && navigate(windowId, url, navigation.isMainFrame)) {
      return { refused: 'navigation' as const }
    }
    if (!sessionInternals.mayRequest(url)) return { refused: 'request' as const }
    const handler = handlers.get(new URL(url).protocol.slice(0, -1))
    if (handler === undefined) throw new Error(`Nobody handles ${url}.`)
    const hasBody = method !== 'GET' && method !== 'HEAD' && body !== null
    const request = new Request(url, { method, headers, ...(hasBody ? { body: Buffer.from(body) } : {}) })
    const response = await handler(request)
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: new Uint8Array(await response.arrayBuffer()),
    }
  }),
)
