import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** What the server knows about itself when it judges a request. */
export interface Door {
  /** The port it listens on. */
  port: number
  /** 32 random bytes as base64url, new at every start. */
  key: string
}

/** The parts of a request that decide; header names are lower case, as Node gives them. */
export interface Visitor {
  method: string
  /** Path and query, as in the request line. */
  target: string
  headers: Readonly<Record<string, string | string[] | undefined>>
}

export type Verdict = 'enter' | 'allow' | 'deny'

/** A fresh secret: 32 bytes, base64url. */
export function freshKey(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * `enter`: carries the key in its first address and gets the session cookie.
 * `allow`: carries the cookie. `deny`: anything else.
 *
 * Host is checked because a name of the outside can be rebound to 127.0.0.1; Origin and Sec-Fetch-Site
 * because another page in the same browser may send requests here; the secret because other users of the
 * machine can reach the port.
 */
export function judge(visitor: Visitor, door: Door): Verdict {
  if (!isOwnHost(single(visitor.headers['host']), door.port)) return 'deny'
  if (!isOwnOrigin(visitor.headers, door.port)) return 'deny'
  if (!isOwnSite(single(visitor.headers['sec-fetch-site']))) return 'deny'
  if (!visitor.target.startsWith('/')) return 'deny'
  const url = new URL(`http://localhost${visitor.target}`)
  const key = url.searchParams.get('key')
  if (visitor.method === 'GET' && url.pathname === '/' && key !== null) {
    return sameSecret(key, door.key) ? 'enter' : 'deny'
  }
  const session = cookie(single(visitor.headers['cookie']), cookieName(door.port))
  return session !== undefined && sameSecret(session, door.key) ? 'allow' : 'deny'
}

/**
 * The header that opens the session. Cookies are shared by all ports of a host, so the name carries the
 * port: two servers of different data folders do not log each other out.
 */
export function sessionCookie(door: Door): string {
  return `${cookieName(door.port)}=${door.key}; Path=/; HttpOnly; SameSite=Strict`
}

function cookieName(port: number): string {
  return `camket-${port}`
}

function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`
}

/** Origin is absent on plain navigation; where it is present it must be the very host that was asked. */
function isOwnOrigin(headers: Visitor['headers'], port: number): boolean {
  const origin = headers['origin']
  if (origin === undefined) return true
  return origin === `http://${single(headers['host'])}` && isOwnHost(single(headers['host']), port)
}

/** `none` is an address typed or opened from outside the browser; other programs send no such header. */
function isOwnSite(site: string | undefined): boolean {
  return site === undefined || site === 'same-origin' || site === 'none'
}

function cookie(header: string | undefined, name: string): string | undefined {
  return header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)
}

/** Compares digests, so that neither length nor content of the secret shows in the time it takes. */
function sameSecret(given: string, secret: string): boolean {
  return timingSafeEqual(digest(given), digest(secret))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function single(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
