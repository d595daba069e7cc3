import { openDocx } from './docx-archive.ts'
import { type NumberParagraph, readNumbering } from './docx-numbering.ts'
import { type TableCell, tableLines } from './docx-tables.ts'
import { walkXml } from './walk-xml.ts'

/**
 * The text of a Word file as it is printed: automatic numbers written out, tables as rows or, where they only lay
 * out a header, as lines, page breaks as `\f`, deleted text left out, footnotes as "[n] …" lines at the end.
 * @throws ExpectedError FILE_DAMAGED, FILE_TYPE_UNKNOWN.
 */
export function readDocx(name: string, bytes: Uint8Array): string {
  const parts = openDocx(name, bytes)
  const number = readNumbering(name, parts.numbering, parts.styles)
  const body = readPart(name, parts.document, number)
  const notes = [parts.footnotes, parts.endnotes].flatMap((xml) =>
    xml === null ? [] : readNotes(name, xml, number),
  )
  return notes.length === 0 ? body.join('\n') : `${body.join('\n')}\n\n${notes.join('\n')}`
}

/** Parts of the tree that are not printed: deleted and moved text, field codes, the second form of a drawing. */
const unseen = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:delInstrText',
  'w:pict',
])

type Frame = {
  lines: string[]
  table: TableCell[][] | null
  row: TableCell[]
  cell: { span: number; merged: boolean }
}
type Open = { text: string; numId: string | null; level: number; style: string | null; page: boolean }

function readPart(name: string, xml: string, number: NumberParagraph): string[] {
  const lines: string[] = []
  const frames: Frame[] = []
  const paragraphs: Open[] = []
  let skipped = 0
  let pageBreak = false
  const target = () => frames.at(-1)?.lines ?? lines
  const write = (text: string) => {
    const open = paragraphs.at(-1)
    if (open !== undefined && skipped === 0) open.text += text
  }
  walkXml(name, xml, {
    open: (tag, attributes) => {
      if (skipped > 0 || (unseen.has(tag) && tag !== 'w:pict')) {
        skipped += 1
        return
      }
      const value = attributes['w:val'] ?? null
      const open = paragraphs.at(-1)
      if (tag === 'w:p') paragraphs.push({ text: '', numId: null, level: 0, style: null, page: false })
      else if (tag === 'w:tab' && attributes['w:val'] === undefined) write('\t')
      else if (tag === 'w:br' || tag === 'w:cr') {
        if (attributes['w:type'] === 'page') pageBreak = true
        else write('\n')
      } else if (tag === 'w:lastRenderedPageBreak') pageBreak = frames.length === 0
      else if (tag === 'w:noBreakHyphen') write('-')
      else if (tag === 'w:footnoteReference' || tag === 'w:endnoteReference')
        write(`[${attributes['w:id'] ?? ''}]`)
      else if (tag === 'w:tbl')
        frames.push({ lines: [], table: [], row: [], cell: { span: 1, merged: false } })
      else if (tag === 'w:tc') {
        const frame = frames.at(-1)
        if (frame !== undefined) {
          frame.lines = []
          frame.cell = { span: 1, merged: false }
        }
      } else if (tag === 'w:gridSpan') {
        const frame = frames.at(-1)
        if (frame !== undefined) frame.cell.span = Math.min(20, Number(value ?? '1') || 1)
      } else if (tag === 'w:vMerge') {
        const frame = frames.at(-1)
        if (frame !== undefined) frame.cell.merged = value !== 'restart'
      } else if (open !== undefined) {
        if (tag === 'w:numId') open.numId = value
        else if (tag === 'w:ilvl') open.level = Number(value ?? '0')
        else if (tag === 'w:pStyle') open.style = value
        else if (tag === 'w:pageBreakBefore' && value !== '0' && value !== 'false') open.page = true
      }
    },
    close: (tag) => {
      if (skipped > 0) {
        skipped -= 1
        return
      }
      if (tag === 'w:p') {
        const open = paragraphs.pop()
        if (open === undefined) return
        const label = open.text.trim() === '' ? '' : number(open.numId, open.level, open.style)
        const text = label === '' ? open.text : `${label} ${open.text}`
        const mark = open.page && frames.length === 0 ? '\f' : ''
        target().push(`${mark}${text}`)
        if (pageBreak && frames.length === 0) {
          lines.push('\f')
          pageBreak = false
        }
      } else if (tag === 'w:tc') {
        const frame = frames.at(-1)
        if (frame === undefined) return
        frame.row.push({ lines: frame.lines, ...frame.cell })
        frame.lines = []
      } else if (tag === 'w:tr') {
        const frame = frames.at(-1)
        if (frame === undefined) return
        frame.table?.push(frame.row)
        frame.row = []
      } else if (tag === 'w:tbl') {
        const frame = frames.pop()
        if (frame?.table != null) target().push('', ...tableLines(frame.table), '')
      }
    },
    text: (text) => {
      // White space between elements is layout of the XML, not of the letter.
      if (paragraphs.length > 0) write(text.replace(/[\n\r]/g, ' '))
    },
  })
  return joinPages(lines)
}

/** A page mark joins the line that follows it. */
function joinPages(lines: readonly string[]): string[] {
  const joined: string[] = []
  let mark = ''
  for (const line of lines) {
    if (line === '\f') mark = '\f'
    else {
      joined.push(`${mark}${line}`)
      mark = ''
    }
  }
  return joined
}

/** Footnotes as "[n] …" lines; the separators that Word keeps among them hold no text. */
function readNotes(name: string, xml: string, number: NumberParagraph): string[] {
  const notes: string[] = []
  for (const match of xml.matchAll(
    /<w:(?:footnote|endnote) [^>]*w:id="(\d+)"[^>]*>([\s\S]*?)<\/w:(?:footnote|endnote)>/g,
  )) {
    const inner = readPart(name, `<w:body>${match[2] ?? ''}</w:body>`, number)
    const text = inner
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' ')
    if (text !== '') notes.push(`[${match[1] ?? ''}] ${text}`)
  }
  return notes
}
