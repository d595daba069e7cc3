import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/**
 * A web Request that reads the body of a Node request only as fast as it is asked to, so that a file of
 * gigabytes never sits in memory. It is aborted when the other side hangs up before the answer is out.
 */
export function toRequest(incoming: IncomingMessage, outgoing: ServerResponse, url: string): Request {
  const aborter = new AbortController()
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) aborter.abort(new Error('The client hung up.'))
  })
  const method = incoming.method ?? 'GET'
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(url, {
    method,
    headers: toHeaders(incoming),
    signal: aborter.signal,
    ...(hasBody ? { body: bodyOf(incoming), duplex: 'half' } : {}),
  })
}

/** Sends a web Response; resolves when it is out, rejects when either side breaks off. */
export async function sendResponse(
  response: Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  outgoing.statusCode = response.status
  outgoing.setHeaders(response.headers)
  if (response.body === null || incoming.method === 'HEAD') {
    await response.body?.cancel()
    outgoing.end()
  } else {
    await pipeline(Readable.from(response.body, { objectMode: false }), outgoing)
  }
  // What the handler left unread of the request would block the next one on this connection.
  incoming.resume()
}

function toHeaders(incoming: IncomingMessage): Headers {
  return new Headers(
    Object.entries(incoming.headersDistinct).flatMap(([name, values]) =>
      (values ?? []).map((value): [string, string] => [name, value]),
    ),
  )
}

/** Pulls chunk by chunk; a cancelled body leaves the socket open, since the answer still has to go out. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  let chunks: AsyncIterator<unknown> | undefined
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        chunks ??= incoming.iterator({ destroyOnReturn: false })
        const { done, value } = await chunks.next()
        if (done === true) controller.close()
        else if (value instanceof Uint8Array) controller.enqueue(value)
        else throw new TypeError('A request body must arrive as bytes.')
      },
      async cancel() {
        await chunks?.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}
