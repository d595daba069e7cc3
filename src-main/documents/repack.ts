import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate'
import { type Pace, pacer } from './pace.ts'

export interface RepackOptions {
  /** May change the text of an XML part. */
  readonly edit?: (name: string, xml: string) => string
  /**
   * Text that takes the place of a marker in an XML part, piece by piece, so that a large table is never held whole.
   */
  readonly fill?: ReadonlyMap<string, Iterable<string>>
  /** Told how many rows of `fill` are written. */
  readonly pace?: Pace | undefined
}

/**
 * Rewrites an office package (.docx, .xlsx) so that the same content gives the same bytes: fixed zip times,
 * `created` (UTC ISO) as its dates, parts in a fixed order.
 */
export async function repack(
  packed: Uint8Array,
  created: string,
  options: RepackOptions = {},
): Promise<Uint8Array> {
  const { edit = (_name, xml) => xml, fill = new Map() } = options
  const instant = `${new Date(created).toISOString().slice(0, 19)}Z`
  const parts = Object.entries(unzipSync(packed))
    .filter(([name]) => !name.endsWith('/'))
    .sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
  return zip(
    parts.map(([name, content]) => ({
      name,
      chunks: isXml(name) ? xmlChunks(part(name, strFromU8(content)), fill) : [{ bytes: content, rows: 0 }],
    })),
    pacer(options.pace),
  )

  function part(name: string, xml: string): string {
    return edit(name, name === 'docProps/core.xml' ? dated(xml, instant) : xml)
  }
}

/** Text is gathered to pieces of this many characters before it is packed. */
const PIECE = 1 << 16

interface Chunk {
  readonly bytes: Uint8Array
  /** How many rows it holds. */
  readonly rows: number
}

function* xmlChunks(xml: string, fill: ReadonlyMap<string, Iterable<string>>): Generator<Chunk> {
  const marker = firstMarker(xml, [...fill.keys()])
  if (marker === null) {
    yield { bytes: strToU8(xml), rows: 0 }
    return
  }
  const at = xml.indexOf(marker)
  yield { bytes: strToU8(xml.slice(0, at)), rows: 0 }
  let piece = ''
  let rows = 0
  for (const text of fill.get(marker) ?? []) {
    piece += text
    rows += 1
    if (piece.length < PIECE) continue
    yield { bytes: strToU8(piece), rows }
    piece = ''
    rows = 0
  }
  yield { bytes: strToU8(piece), rows }
  yield* xmlChunks(xml.slice(at + marker.length), fill)
}

function firstMarker(xml: string, markers: readonly string[]): string | null {
  const found = markers
    .map((marker) => ({ marker, at: xml.indexOf(marker) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  return found[0]?.marker ?? null
}

async function zip(
  parts: readonly { readonly name: string; readonly chunks: Iterable<Chunk> }[],
  turns: ReturnType<typeof pacer>,
): Promise<Uint8Array> {
  const written: Uint8Array[] = []
  const archive = new Zip((error, chunk) => {
    if (error !== null) throw error
    written.push(chunk)
  })
  for (const { name, chunks } of parts) {
    const file = new ZipDeflate(name, { level: 6 })
    file.mtime = zipTime()
    archive.add(file)
    for (const { bytes, rows } of chunks) {
      file.push(bytes)
      await turns.step(rows)
    }
    file.push(new Uint8Array(0), true)
  }
  archive.end()
  return Buffer.concat(written)
}

/** The zip format keeps local time, so a local date gives the same bytes in every time zone. */
function zipTime(): Date {
  return new Date(2020, 0, 1)
}

/** Readers recognise the format by the first part. */
function order(name: string): number {
  return ['[Content_Types].xml', '_rels/.rels'].indexOf(name) === -1 ? 1 : 0
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/.test(name)
}

function dated(xml: string, instant: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${instant}`)
}
