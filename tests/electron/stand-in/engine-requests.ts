import type { Request, Route } from '@playwright/test'
import { toOwnAddress } from './addresses.ts'
import type { EngineWindow } from './engine-window.ts'
import type { Link } from './link.ts'
import { toMain } from './protocol.ts'

/** Answers one request of a page from the app's protocol handler, past all its guards. */
export async function answerRequest(
  route: Route,
  window: EngineWindow,
  link: Link,
  complain: (text: string) => void,
): Promise<void> {
  const request = route.request()
  const isNavigation = request.isNavigationRequest()
  const isOrdered = isNavigation && window.expected.delete(request.url())
  const isMainFrame = isNavigation && request.frame() === window.page.mainFrame()
  const response = await link.call(toMain.request, {
    windowId: window.id,
    url: toOwnAddress(request.url()),
    method: request.method(),
    headers: ownHeaders(await request.allHeaders()),
    body: bodyOf(request),
    navigation: isNavigation && !isOrdered ? { isMainFrame } : null,
  })
  if ('refused' in response) {
    if (response.refused === 'request') complain(`request: ${request.url()}`)
    // ERR_ABORTED leaves the document that is shown where it is.
    await route.abort(response.refused === 'navigation' ? 'aborted' : 'blockedbyclient')
    return
  }
  if (isMainFrame) window.policy = response.headers['content-security-policy'] ?? null
  if ('set-cookie' in response.headers) complain(`cookie: ${request.url()} sets a cookie`)
  await route.fulfill({
    status: response.status,
    headers: response.headers,
    body: Buffer.from(response.body),
  })
}

/** Custom schemes have lost bodies that are files, so a page may send text only. */
function bodyOf(request: Request): Uint8Array | null {
  const body = request.postDataBuffer()
  const length = Number(request.headers()['content-length'] ?? 0)
  if (body === null && length > 0) throw new Error(`${request.url()} has a body that Electron would lose.`)
  return body
}

function ownHeaders(headers: Record<string, string>): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => !name.startsWith(':') && name !== 'host')
  return Object.fromEntries(kept.map(([name, value]) => [name, toOwnAddress(value)]))
}
