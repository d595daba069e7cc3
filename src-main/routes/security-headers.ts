/**
 * The policy of the app's own pages. WebAssembly decodes the fax and JPEG 2000 pictures of scanned PDFs. Mantine sets style attributes at run time, so styles may be inline;
 * scripts may not, and nothing is fetched from anywhere else.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "media-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Previews show text from letters: no script at all, and only the app itself may frame them. */
export const PREVIEW_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "font-src 'self' data:",
  "frame-ancestors 'self'",
].join('; ')

/** Evidence is foreign content: it may be shown, never run. */
export const EVIDENCE_POLICY =
  "default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'; sandbox"

/** Adds the headers that every answer carries; a route's own policy stays. */
export function withSecurityHeaders(response: Response): Response {
  const headers = new Headers(response.headers)
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', PAGE_POLICY)
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}
