/** The scheme and hosts of the Electron shell. `camket` is the app, `print` the pages being printed. */
export const SCHEME = 'app'
export const APP_HOST = 'camket'
export const PRINT_HOST = 'print'
export const APP_URL = `${SCHEME}://${APP_HOST}/`

/** Whether an address is the app's one page; its screens differ after the `#` only. */
export function isAppPage(address: string): boolean {
  return isAppAddress(address) && ['/', '/index.html'].includes(new URL(address).pathname)
}

/**
 * Whether a frame may go to an address by itself. The window stays on the app's page: a piece of evidence
 * that is an HTML file must never take its place. Frames inside the page may show documents of the app.
 */
export function mayNavigate(address: string, isMainFrame: boolean): boolean {
  if (isMainFrame) return isAppPage(address)
  return isAppAddress(address) || ['about:blank', 'about:srcdoc'].includes(address)
}

/** Whether the core answers an address. */
export function isAppAddress(address: string): boolean {
  return hasHost(address, APP_HOST)
}

/** Whether an address is a page being printed. */
export function isPrintAddress(address: string): boolean {
  return hasHost(address, PRINT_HOST)
}

/**
 * Whether a page may load something from an address: its own origin, and what it made itself. Everything
 * else is refused, so that no page, library or font can ever reach the network.
 */
export function mayLoad(address: string): boolean {
  const protocol = URL.canParse(address) ? new URL(address).protocol : ''
  return (
    ['data:', 'blob:', 'devtools:'].includes(protocol) || isAppAddress(address) || isPrintAddress(address)
  )
}

/**
 * Whether something may be written to the disk as a download: only what a page of the app made itself, as the picture
 * of a chart. The system's dialog then asks where. Documents of the core are saved by `save-document.ts`.
 */
export function mayDownload(address: string): boolean {
  return address.startsWith('blob:') && isAppAddress(address.slice('blob:'.length))
}

const MAX_EXTERNAL_LENGTH = 2_000
const externalHosts = ['nq57.vn', 'www.nq57.vn']

/** Whether an address may be handed to the system's browser or mail program: a closed list. */
export function mayOpenOutside(address: string): boolean {
  if (address.length > MAX_EXTERNAL_LENGTH || !URL.canParse(address)) return false
  const url = new URL(address)
  if (url.protocol === 'mailto:') return isPlainMail(url)
  const isPlain = url.username === '' && url.password === '' && url.port === ''
  return url.protocol === 'https:' && isPlain && externalHosts.includes(url.hostname)
}

/** Some mail programs attach local files when a parameter of the address says so. */
function isPlainMail(url: URL): boolean {
  const harmless = ['subject', 'body', 'cc']
  return [...url.searchParams.keys()].every((name) => harmless.includes(name.toLowerCase()))
}

function hasHost(address: string, host: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  const isPlain = url.username === '' && url.password === '' && url.port === ''
  return url.protocol === `${SCHEME}:` && url.hostname === host && isPlain
}
