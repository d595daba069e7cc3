import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type Served, serve } from '../../../../src-main/shells/browser/serve.ts'

const open: Served[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.close()))
})

async function start(fetchApp: (request: Request) => Promise<Response>, errors: unknown[] = []) {
  const served = await serve({ app: { fetch: fetchApp }, port: 0, onError: (error) => errors.push(error) })
  open.push(served)
  const entered = await fetch(served.url, { redirect: 'manual' })
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const base = `http://127.0.0.1:${served.port}`
  const get = (path: string, init: StreamingInit = {}) =>
    fetch(base + path, { ...init, headers: { cookie, ...init.headers } })
  return { served, entered, base, get, cookie }
}

/** The DOM's type lacks `duplex`, which Node asks for with a streamed body. */
type StreamingInit = Omit<RequestInit, 'headers'> & { headers?: Record<string, string>; duplex?: 'half' }

describe('serve', () => {
  it('moves the secret out of the address', async () => {
    const { entered, served } = await start(async () => new Response('page'))
    expect(entered.status).toBe(303)
    expect(entered.headers.get('location')).toBe('/')
    expect(entered.headers.get('referrer-policy')).toBe('no-referrer')
    expect(new URL(served.url).hostname).toBe('127.0.0.1')
  })

  it('answers strangers with 403 and never asks the core', async () => {
    let asked = 0
    const { base, get } = await start(async () => {
      asked += 1
      return new Response('secret')
    })
    const answers = await Promise.all([
      fetch(`${base}/`),
      fetch(`${base}/?key=wrong`),
      fetch(`${base}/rpc/app/state`, { method: 'POST', body: '{}' }),
      get('/', { headers: { origin: 'https://evil.example' } }),
      get('/', { headers: { 'sec-fetch-site': 'cross-site' } }),
    ])
    expect(answers.map((answer) => answer.status)).toEqual([403, 403, 403, 403, 403])
    expect(await answers[0]?.text()).toContain('Yêu cầu không đến từ cửa sổ Cam Kết này')
    expect(asked).toBe(0)
  })

  it('listens on the loopback address only', async () => {
    const { served } = await start(async () => new Response('page'))
    const refused = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: '127.0.0.2', port: served.port })
      socket.once('connect', () => resolve(false))
      socket.once('error', () => resolve(true))
    })
    expect(refused).toBe(true)
  })

  it('passes method, headers, query and body in, and status, headers and body out', async () => {
    const { base, get } = await start(async (request) => {
      const facts = {
        method: request.method,
        url: request.url,
        range: request.headers.get('range'),
        body: await request.text(),
      }
      return Response.json(facts, {
        status: 206,
        headers: { 'content-range': 'bytes 0-1/9', 'cache-control': 'private' },
      })
    })
    const answer = await get('/evidence/1?name=K%E1%BA%BF', {
      method: 'PUT',
      body: 'Kế hoạch',
      headers: { range: 'bytes=0-1' },
    })
    expect(answer.status).toBe(206)
    expect(answer.headers.get('content-range')).toBe('bytes 0-1/9')
    expect(answer.headers.get('cache-control')).toBe('private')
    expect(await answer.json()).toEqual({
      method: 'PUT',
      url: `${base}/evidence/1?name=K%E1%BA%BF`,
      range: 'bytes=0-1',
      body: 'Kế hoạch',
    })
  })

  it('keeps a doubled slash inside the path', async () => {
    const { base, get } = await start(async (request) => new Response(request.url))
    expect(await (await get('//evil.example/x')).text()).toBe(`${base}//evil.example/x`)
  })

  it('keeps out of the browser cache what the core does not want cached', async () => {
    const { get } = await start(async (request) =>
      new URL(request.url).pathname.startsWith('/assets/')
        ? new Response('x', { headers: { 'cache-control': 'public, max-age=1' } })
        : new Response('x'),
    )
    expect((await get('/assets/index-abc.js')).headers.get('cache-control')).toBe('public, max-age=1')
    expect((await get('/evidence/1')).headers.get('cache-control')).toBe('no-store')
  })

  it('streams a large body in and out without keeping it', async () => {
    const megabytes = 1024
    const block = Buffer.alloc(1024 * 1024, 'Cam Kết ')
    const expected = createHash('sha256')
    for (let index = 0; index < megabytes; index += 1) expected.update(block)
    let peak = 0
    const { get } = await start(async (request) => {
      const hash = createHash('sha256')
      for await (const chunk of request.body ?? []) {
        hash.update(chunk)
        peak = Math.max(peak, process.memoryUsage().rss)
      }
      return new Response(hash.digest('hex'))
    })
    const before = process.memoryUsage().rss
    const answer = await get('/incoming?name=phim.mp4', {
      method: 'PUT',
      body: blocks(block, megabytes),
      duplex: 'half',
    })
    expect(await answer.text()).toBe(expected.digest('hex'))
    // Sender and receiver share this process; half of the file would already mean that it is being kept.
    expect(peak - before).toBeLessThan((megabytes / 2) * 1024 * 1024)
  })

  it('waits for a slow reader instead of filling memory', async () => {
    let made = 0
    const block = new Uint8Array(1024 * 1024)
    const { served, cookie } = await start(
      async () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              made += 1
              if (made > 256) controller.close()
              else controller.enqueue(block)
            },
          }),
        ),
    )
    const socket = connect({ host: '127.0.0.1', port: served.port })
    socket.write(`GET /evidence/1 HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\nCookie: ${cookie}\r\n\r\n`)
    await new Promise((resolve) => socket.once('readable', resolve))
    // Nobody reads: once the socket's buffers are full, no further block may be made.
    await settled(() => made)
    expect(made).toBeLessThan(64)
    socket.destroy()
  })

  it('tells the core when the client hangs up, and reports no error', async () => {
    const errors: unknown[] = []
    const told = Promise.withResolvers<boolean>()
    const { get } = await start(async (request) => {
      request.signal.addEventListener('abort', () => told.resolve(true))
      await request.text().catch(() => told.resolve(true))
      return told.promise.then(() => new Response('late'))
    }, errors)
    const aborter = new AbortController()
    const upload = get('/incoming?name=a', {
      method: 'PUT',
      body: hanging(() => aborter.abort()),
      duplex: 'half',
      signal: aborter.signal,
    })
    await expect(upload).rejects.toThrow()
    expect(await told.promise).toBe(true)
    expect(errors).toEqual([])
  })

  it('breaks the connection when the core fails half-way, so that half a file never looks whole', async () => {
    const errors: unknown[] = []
    const { get } = await start(
      async () =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode('half'))
            },
            pull(controller) {
              controller.error(new Error('disk gone'))
            },
          }),
        ),
      errors,
    )
    await expect(get('/evidence/1').then((answer) => answer.text())).rejects.toThrow()
    expect(errors).toHaveLength(1)
  })

  it('goes on after a body that the core did not read', async () => {
    const { get } = await start(async () => new Response('refused', { status: 413 }))
    const block = Buffer.alloc(1024 * 1024)
    const first = await get('/incoming?name=a', { method: 'PUT', body: blocks(block, 64), duplex: 'half' })
    expect([first.status, await first.text()]).toEqual([413, 'refused'])
    expect((await get('/')).status).toBe(413)
  })

  it('refuses a port in use with the system error', async () => {
    const { served } = await start(async () => new Response('page'))
    await expect(
      serve({ app: { fetch: async () => new Response() }, port: served.port }),
    ).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

function blocks(block: Uint8Array, count: number): ReadableStream<Uint8Array> {
  let sent = 0
  return new ReadableStream({
    pull(controller) {
      sent += 1
      if (sent > count) controller.close()
      else controller.enqueue(block)
    },
  })
}

/** A body that sends its beginning and then never ends; `begun` is called once it flows. */
function hanging(begun: () => void): ReadableStream<Uint8Array> {
  let pulls = 0
  return new ReadableStream({
    pull(controller) {
      pulls += 1
      controller.enqueue(new Uint8Array(64 * 1024))
      if (pulls < 20) return undefined
      begun()
      return new Promise(() => {})
    },
  })
}

/** Resolves when a count has stood still over many turns of the event loop. */
async function settled(count: () => number): Promise<void> {
  let last = -1
  while (last !== count()) {
    last = count()
    for (let turn = 0; turn < 2_000; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  }
}
