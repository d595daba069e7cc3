import { readFile } from 'node:fs/promises'

/** The advance width of a character in a TrueType font, read from its own tables (head, hhea, hmtx, cmap 4). */
export async function advanceWidths(path: string): Promise<(character: string) => number> {
  const bytes = await readFile(path)
  const offsets = new Map<string, number>()
  for (let index = 0; index < bytes.readUInt16BE(4); index += 1) {
    const at = 12 + 16 * index
    offsets.set(bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8))
  }
  const table = (name: string) => {
    const offset = offsets.get(name)
    if (offset === undefined) throw new Error(`no table ${name} in ${path}`)
    return offset
  }
  const metrics = bytes.readUInt16BE(table('hhea') + 34)
  const map = unicodeMap(bytes, table('cmap'))
  return (character) => {
    const glyph = glyphOf(bytes, map, character.codePointAt(0) ?? 0)
    if (glyph === 0) throw new Error(`no glyph for ${character} in ${path}`)
    return bytes.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, metrics - 1))
  }
}

function unicodeMap(bytes: Buffer, cmap: number): number {
  for (let index = 0; index < bytes.readUInt16BE(cmap + 2); index += 1) {
    const at = cmap + 4 + 8 * index
    if (bytes.readUInt16BE(at) === 3 && bytes.readUInt16BE(at + 2) === 1)
      return cmap + bytes.readUInt32BE(at + 4)
  }
  throw new Error('no Unicode map')
}

function glyphOf(bytes: Buffer, map: number, code: number): number {
  const segments = bytes.readUInt16BE(map + 6) / 2
  const ends = map + 14
  const starts = ends + 2 * segments + 2
  const deltas = starts + 2 * segments
  const ranges = deltas + 2 * segments
  for (let index = 0; index < segments; index += 1) {
    if (code > bytes.readUInt16BE(ends + 2 * index)) continue
    const start = bytes.readUInt16BE(starts + 2 * index)
    if (code < start) return 0
    const range = bytes.readUInt16BE(ranges + 2 * index)
    if (range === 0) return (code + bytes.readUInt16BE(deltas + 2 * index)) % 65_536
    return bytes.readUInt16BE(ranges + 2 * index + range + 2 * (code - start))
  }
  return 0
}
