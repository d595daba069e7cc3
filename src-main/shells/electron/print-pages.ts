import { randomUUID } from 'node:crypto'
import { PRINT_HOST, SCHEME } from './app-address.ts'

/** Pages that wait to be printed, each under an address that works once. */
export interface PrintPages {
  /** Keeps the page and returns its address. */
  add(html: string): string
  /** Forgets a page that was never asked for. */
  remove(address: string): void
  answer(address: string): Response
}

export function createPrintPages(): PrintPages {
  const waiting = new Map<string, string>()
  return {
    add(html) {
      const address = `${SCHEME}://${PRINT_HOST}/${randomUUID()}`
      waiting.set(address, html)
      return address
    },
    remove(address) {
      waiting.delete(address)
    },
    answer(address) {
      const html = waiting.get(address)
      waiting.delete(address)
      if (html === undefined) return new Response(null, { status: 404 })
      return new Response(html, {
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': printPolicy },
      })
    },
  }
}

/** A printed page brings its styles, fonts and pictures along and runs nothing. */
const printPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"
