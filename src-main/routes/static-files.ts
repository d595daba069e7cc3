import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** A file below `root`, or null when there is none; nothing outside `root` is ever opened. */
export async function staticFile(root: string, pathname: string): Promise<Response | null> {
  const wanted = decode(pathname)
  if (wanted === null) return null
  const path = normalize(join(root, wanted === '/' ? 'index.html' : wanted))
  if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) return null
  const type = TYPES[extname(path).toLowerCase()]
  if (type === undefined) return null
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return null
  // Vite names assets after their content; everything else may change with an update.
  const lasting = pathname.startsWith('/assets/')
  return new Response(bytes, {
    headers: {
      'content-type': type,
      'content-length': `${bytes.length}`,
      'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  })
}

function decode(pathname: string): string | null {
  try {
    const decoded = decodeURIComponent(pathname)
    return decoded.includes('\0') || decoded.includes('\\') ? null : decoded
  } catch {
    return null
  }
}
