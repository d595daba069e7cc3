import { deflateSync } from 'node:zlib'
import type { PdfUpdate } from './pdf-update.ts'
import type { TrueType } from './true-type.ts'

/** A font as text of a page uses it. */
export interface PdfFont {
  /** Its name among the page's resources. */
  readonly name: string
  /** Its object. */
  readonly id: number
  /** A text as hexadecimal glyphs; what the font lacks becomes "?". */
  encode(text: string): string
  /** Writes the font's objects, once all text is known. */
  finish(): void
}

/** Embeds a whole TrueType font, so that its text can be read, searched and copied everywhere. */
export function pdfFont(update: PdfUpdate, name: string, baseFont: string, font: TrueType): PdfFont {
  const id = update.allocate()
  const codes = new Map<string, string>()
  const used = new Map<number, string>()
  const codeOf = (character: string): string => {
    const codePoint = character.codePointAt(0) ?? 63
    const glyph = font.glyph(codePoint) || font.glyph(63)
    if (!used.has(glyph)) used.set(glyph, character)
    return hex(glyph)
  }
  return {
    name,
    id,
    encode(text) {
      let encoded = ''
      for (const character of text) {
        let code = codes.get(character)
        if (code === undefined) {
          code = codeOf(character)
          codes.set(character, code)
        }
        encoded += code
      }
      return encoded
    },
    finish() {
      const file = update.allocate()
      update.stream(file, `/Length1 ${font.bytes.length}`, deflateSync(font.bytes))
      const descriptor = update.allocate()
      update.object(
        descriptor,
        `<</Type /FontDescriptor /FontName /${baseFont} /Flags 4 /FontBBox [${font.bbox.map(Math.round).join(' ')}] /ItalicAngle ${font.italicAngle} /Ascent ${Math.round(font.ascent)} /Descent ${Math.round(font.descent)} /CapHeight ${Math.round(font.capHeight)} /StemV 80 /FontFile2 ${file} 0 R>>`,
      )
      const glyphs = [...used.keys()].sort((a, b) => a - b)
      const widths = glyphs.map((glyph) => `${glyph} [${font.width(glyph).toFixed(3)}]`).join(' ')
      const descendant = update.allocate()
      update.object(
        descendant,
        `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${baseFont} /CIDToGIDMap /Identity /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor ${descriptor} 0 R /DW 0 /W [${widths}]>>`,
      )
      const unicode = update.allocate()
      update.stream(unicode, '', deflateSync(Buffer.from(toUnicode(glyphs, used), 'latin1')))
      update.object(
        id,
        `<</Type /Font /Subtype /Type0 /BaseFont /${baseFont} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${unicode} 0 R>>`,
      )
    },
  }
}

function toUnicode(glyphs: readonly number[], used: ReadonlyMap<number, string>): string {
  const lines = glyphs.map((glyph) => `<${hex(glyph)}> <${utf16(used.get(glyph) ?? '?')}>`)
  const blocks: string[] = []
  // A block may hold a hundred lines.
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${blocks.join('\n')}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend`
}

/** Text of dictionaries, as titles. */
export function pdfText(text: string): string {
  return `<FEFF${utf16(text)}>`
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('')
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0')
}
