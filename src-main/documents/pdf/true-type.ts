/** What a PDF needs to know of a TrueType font. Lengths are thousandths of the size. */
export interface TrueType {
  readonly bytes: Uint8Array
  readonly bbox: readonly [number, number, number, number]
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly italicAngle: number
  /** The glyph of a character; 0 where the font has none. */
  glyph(codePoint: number): number
  width(glyph: number): number
}

/** Reads the tables head, hhea, hmtx, post, OS/2 and cmap (format 4). @throws RangeError for a damaged font. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, number>()
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + 16 * index
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
    tables.set(tag, view.getUint32(at + 8))
  }
  const table = (tag: string): number => {
    const at = tables.get(tag)
    if (at === undefined) throw new RangeError(`the font has no table ${tag}`)
    return at
  }
  const head = table('head')
  const scale = 1000 / view.getUint16(head + 18)
  const hhea = table('hhea')
  const hmtx = table('hmtx')
  const metrics = view.getUint16(hhea + 34)
  const map = unicodeMap(view, table('cmap'))
  return {
    bytes,
    bbox: [
      view.getInt16(head + 36) * scale,
      view.getInt16(head + 38) * scale,
      view.getInt16(head + 40) * scale,
      view.getInt16(head + 42) * scale,
    ],
    ascent: view.getInt16(hhea + 4) * scale,
    descent: view.getInt16(hhea + 6) * scale,
    capHeight: view.getInt16(table('OS/2') + 88) * scale,
    italicAngle: view.getInt32(table('post') + 4) / 65_536,
    glyph: (codePoint) => glyphOf(view, map, codePoint),
    width: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) * scale,
  }
}

function unicodeMap(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const at = cmap + 4 + 8 * index
    if (view.getUint16(at) === 3 && view.getUint16(at + 2) === 1) return cmap + view.getUint32(at + 4)
  }
  throw new RangeError('the font has no Unicode map')
}

function glyphOf(view: DataView, map: number, code: number): number {
  const segments = view.getUint16(map + 6) / 2
  const ends = map + 14
  const starts = ends + 2 * segments + 2
  const deltas = starts + 2 * segments
  const ranges = deltas + 2 * segments
  for (let index = 0; index < segments; index += 1) {
    if (code > view.getUint16(ends + 2 * index)) continue
    const start = view.getUint16(starts + 2 * index)
    if (code < start) return 0
    const range = view.getUint16(ranges + 2 * index)
    const delta = view.getUint16(deltas + 2 * index)
    if (range === 0) return (code + delta) % 65_536
    const glyph = view.getUint16(ranges + 2 * index + range + 2 * (code - start))
    return glyph === 0 ? 0 : (glyph + delta) % 65_536
  }
  return 0
}
