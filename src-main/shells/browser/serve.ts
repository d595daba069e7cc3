import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { App } from '../../app.ts'
import { errorText } from '../../contract/errors.ts'
import { type Door, freshKey, judge, sessionCookie } from './access.ts'
import { sendResponse, toRequest } from './node-http.ts'

export interface ServeOptions {
  app: Pick<App, 'fetch'>
  /** 0 takes a free port. */
  port: number
  /** Receives what goes wrong outside the core; a client that hangs up is not reported. */
  onError?: (error: unknown) => void
}

export interface Served {
  /** `http://127.0.0.1:PORT/?key=…`: whoever opens it is let in. Keep it out of logs. */
  url: string
  port: number
  /** Stops listening and cuts open connections; the core stays open. */
  close(): Promise<void>
}

/**
 * Serves the core on 127.0.0.1 to holders of the secret in `url`, for as long as the process runs.
 * @throws the system's error (EADDRINUSE, EACCES …) when the port cannot be had
 */
export async function serve({ app, port, onError = () => {} }: ServeOptions): Promise<Served> {
  const key = freshKey()
  const server = createServer((incoming, outgoing) => {
    const door: Door = { port: portOf(server.address()), key }
    answer(app, door, incoming, outgoing).catch((error: unknown) => {
      if (!isHangUp(error)) onError(error)
      outgoing.destroy()
    })
  })
  // A file of gigabytes from a slow disk may take longer than Node's five minutes for a request.
  server.requestTimeout = 0
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const listening = portOf(server.address())
  return {
    url: `http://127.0.0.1:${listening}/?key=${key}`,
    port: listening,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  app: Pick<App, 'fetch'>,
  door: Door,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { method = 'GET', url: target = '/', headers } = incoming
  const verdict = judge({ method, target, headers }, door)
  if (verdict !== 'allow') {
    await sendResponse(doorAnswer(verdict, door), incoming, outgoing)
    return
  }
  // Joined as text: resolved against a base, a target such as `//elsewhere/` would change the host.
  const request = toRequest(incoming, outgoing, `http://${headers.host}${target}`)
  const response = await app.fetch(request).catch((error: unknown) => {
    if (request.signal.aborted) return null
    throw error
  })
  if (response === null) return
  await sendResponse(uncached(response), incoming, outgoing)
}

/** Entering moves the secret from the address bar and the history into a cookie the page cannot read. */
function doorAnswer(verdict: 'enter' | 'deny', door: Door): Response {
  const headers = {
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  }
  if (verdict === 'enter') {
    return new Response(null, {
      status: 303,
      headers: { ...headers, location: '/', 'set-cookie': sessionCookie(door) },
    })
  }
  const text = `${errorText('FORBIDDEN', {}, 'vi')}\n${errorText('FORBIDDEN', {}, 'en')}\n`
  return new Response(text, {
    status: 403,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8', connection: 'close' },
  })
}

/** What the core does not say how long to keep is not kept: the browser's disk cache is outside the vault. */
function uncached(response: Response): Response {
  if (response.headers.has('cache-control')) return response
  const headers = new Headers(response.headers)
  headers.set('cache-control', 'no-store')
  return new Response(response.body, { status: response.status, headers })
}

function portOf(address: ReturnType<ReturnType<typeof createServer>['address']>): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** A client that goes away while the answer flows is no failure of ours. */
function isHangUp(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || code === 'EPIPE'
}
