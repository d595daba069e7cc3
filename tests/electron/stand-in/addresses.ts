/**
 * Chromium does not know the scheme `app`, so its pages live on secure test hosts that are never looked up:
 * every request is answered by the engine.
 */
const hosts = [
  { own: 'app://camket', test: 'https://camket.test' },
  { own: 'app://print', test: 'https://print.test' },
] as const

/** `app://camket/x` → `https://camket.test/x`; other text stays. */
export function toTestAddress(address: string): string {
  return hosts.reduce((text, { own, test }) => replaceOrigin(text, own, test), address)
}

/** The way back. */
export function toOwnAddress(address: string): string {
  return hosts.reduce((text, { own, test }) => replaceOrigin(text, test, own), address)
}

function replaceOrigin(text: string, from: string, to: string): string {
  return text === from || text.startsWith(`${from}/`) || text.startsWith(`${from}?`)
    ? to + text.slice(from.length)
    : text
}
