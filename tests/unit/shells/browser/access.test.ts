import { describe, expect, it } from 'vitest'
import { freshKey, judge, sessionCookie, type Visitor } from '../../../../src-main/shells/browser/access.ts'

const door = { port: 4242, key: freshKey() }
const cookie = sessionCookie(door).split(';')[0]
const own = {
  host: '127.0.0.1:4242',
  cookie,
  origin: 'http://127.0.0.1:4242',
  'sec-fetch-site': 'same-origin',
}

function visit(change: Partial<Visitor> & { headers?: Visitor['headers'] }): Visitor {
  return { method: 'POST', target: '/rpc/app/state', ...change, headers: { ...own, ...change.headers } }
}

describe('judge', () => {
  it('lets the own page in with its cookie', () => {
    expect(judge(visit({}), door)).toBe('allow')
    expect(judge(visit({ headers: { host: 'localhost:4242', origin: 'http://localhost:4242' } }), door)).toBe(
      'allow',
    )
  })

  it('enters with the key in the first address only', () => {
    const first = { method: 'GET', target: `/?key=${door.key}`, headers: { host: '127.0.0.1:4242' } }
    expect(judge(first, door)).toBe('enter')
    expect(judge({ ...first, target: `/rpc/app/state?key=${door.key}` }, door)).toBe('deny')
    expect(judge({ ...first, method: 'POST' }, door)).toBe('deny')
    expect(judge({ ...first, target: `/?key=${door.key.slice(1)}` }, door)).toBe('deny')
    expect(judge({ ...first, target: '/?key=' }, door)).toBe('deny')
  })

  it.each<[string, Partial<Visitor> & { headers?: Visitor['headers'] }]>([
    ['no cookie', { headers: { cookie: undefined } }],
    ['an empty cookie', { headers: { cookie: 'camket-4242=' } }],
    ['the cookie of another port', { headers: { cookie: cookie?.replace('4242', '4243') } }],
    ['a guessed cookie', { headers: { cookie: `camket-4242=${freshKey()}` } }],
    ['a rebound name', { headers: { host: 'evil.example:4242', origin: 'http://evil.example:4242' } }],
    ['no host', { headers: { host: undefined } }],
    ['another port as host', { headers: { host: '127.0.0.1:80' } }],
    ['a foreign origin', { headers: { origin: 'https://evil.example' } }],
    ['a page on another port', { headers: { origin: 'http://127.0.0.1:4243' } }],
    ['the other name of this machine as origin', { headers: { origin: 'http://localhost:4242' } }],
    ['an opaque origin', { headers: { origin: 'null' } }],
    ['a cross-site request', { headers: { 'sec-fetch-site': 'cross-site' } }],
    ['a same-site request from another port', { headers: { 'sec-fetch-site': 'same-site' } }],
    ['an absolute target', { target: 'http://evil.example/' }],
  ])('denies %s', (_name, change) => {
    expect(judge(visit(change), door)).toBe('deny')
  })

  it('keeps the cookie from scripts and from other sites', () => {
    expect(sessionCookie(door)).toBe(`camket-4242=${door.key}; Path=/; HttpOnly; SameSite=Strict`)
    expect(Buffer.from(door.key, 'base64url')).toHaveLength(32)
  })
})
