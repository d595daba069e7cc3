import {
  AlignmentType,
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { removeFootnotes } from '../../src-main/intake/footnotes.ts'
import { headerLength, readHeader } from '../../src-main/intake/header.ts'
import { joinLines } from '../../src-main/intake/paragraphs.ts'
import { cleanText } from '../../src-main/intake/source-text.ts'
import { readTail } from '../../src-main/intake/tail.ts'
import { readLines } from '../../src-main/intake/text-lines.ts'
import { findZones } from '../../src-main/intake/zones.ts'

const font = 'Liberation Serif'
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
const borders = { top: none, bottom: none, left: none, right: none }

/**
 * Sets the text of a letter as Nghị định 30/2020/NĐ-CP lays it out: the header as a borderless table of two columns,
 * real footnotes, Nơi nhận beside the signature. Made for tests that read the same letter from several formats.
 */
export async function typesetLetter(text: string): Promise<Uint8Array> {
  const lines = readLines(cleanText(text))
  const zones = findZones(lines, headerLength)
  const header = readHeader(zones.header)
  const tail = readTail(zones.tail)
  const { lines: body, footnotes } = removeFootnotes(zones.body)
  const symbol = header.documentSymbol ?? '/UBND'
  const number = header.documentNumber?.slice(0, -symbol.length) ?? '        '
  const isLetter = header.documentType === 'Công văn'
  const date =
    header.places['documentDate']?.text ?? `An Giang, ngày      tháng      năm ${header.documentYear ?? 2025}`
  const numberLines = [
    `Số: ${number}${symbol}`,
    ...(isLetter && header.subject !== null ? [header.subject.text] : []),
  ]
  const issuer = (header.places['issuer']?.text ?? '').split(/ (?=TỈNH |THÀNH PHỐ )/u)
  const paragraphs = joinLines(body)
  const notes = footnotes.map((note) =>
    note
      .map((line) => line.text)
      .join(' ')
      .replace(/^\[?\d+\]?\s*/u, ''),
  )
  const addressees = header.recipients
  const document = new Document({
    styles: { default: { document: { run: { font, size: 28 } } } },
    footnotes: Object.fromEntries(
      notes.map((note, index) => [
        index + 1,
        { children: [new Paragraph({ children: [new TextRun({ text: note, size: 20 })] })] },
      ]),
    ),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { left: 1701, right: 851, top: 1134, bottom: 1134 },
          },
        },
        children: [
          twoColumns(
            [
              [issuer, ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']],
              [numberLines, [date]],
            ],
            26,
          ),
          ...(isLetter
            ? []
            : [
                centred((header.documentType ?? '').toUpperCase()),
                ...(header.subject === null ? [] : [centred(header.subject.text)]),
              ]),
          ...addressed(header.documentType ?? '', issuer.join(' '), addressees),
          ...paragraphs.map((paragraph) => bodyParagraph(paragraph.text, notes.length)),
          twoColumns(
            [
              [
                [
                  'Nơi nhận:',
                  ...tail.distribution.map(
                    (item, index) => `- ${item}${index === tail.distribution.length - 1 ? '' : ';'}`,
                  ),
                ],
                [
                  ...(tail.signingAuthority?.split(' / ') ?? []),
                  ...(tail.signerTitle === null ? [] : [tail.signerTitle]),
                  '',
                  '',
                  '',
                  ...(tail.signerName === null ? [] : [tail.signerName]),
                ],
              ],
            ],
            24,
          ),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function addressed(type: string, issuer: string, recipients: readonly string[]): Paragraph[] {
  if (recipients.length === 0) return []
  const lead = type === 'Công điện' ? `${issuer} điện:` : 'Kính gửi:'
  return [
    centred(lead),
    ...recipients.map(
      (name, index) =>
        new Paragraph({
          indent: { left: 2800 },
          children: [new TextRun(`- ${name}${index === recipients.length - 1 ? '.' : ';'}`)],
        }),
    ),
  ]
}

/** Digits glued to a word are marks of footnotes where the letter has footnotes. */
function bodyParagraph(text: string, notes: number): Paragraph {
  const children: (TextRun | FootnoteReferenceRun)[] = []
  let from = 0
  for (const match of notes === 0 ? [] : text.matchAll(/(?<=[\p{L}”])(\d{1,2})(?=[\s,.;])|\[(\d{1,2})\]/gu)) {
    const id = Number(match[1] ?? match[2])
    if (id > notes) continue
    children.push(new TextRun(text.slice(from, match.index)), new FootnoteReferenceRun(id))
    from = match.index + match[0].length
  }
  children.push(new TextRun(text.slice(from)))
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 567 },
    spacing: { before: 120, line: 276 },
    children,
  })
}

function centred(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120 },
    children: [new TextRun({ text, bold: true })],
  })
}

function twoColumns(rows: readonly (readonly (readonly string[])[])[], size: number): Table {
  return new Table({
    width: { size: 9354, type: WidthType.DXA },
    columnWidths: [3754, 5600],
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (lines, index) =>
              new TableCell({
                borders,
                width: { size: index === 0 ? 3754 : 5600, type: WidthType.DXA },
                verticalAlign: VerticalAlign.TOP,
                children: lines.map(
                  (line) =>
                    new Paragraph({
                      alignment:
                        line.startsWith('-') || line.startsWith('Nơi nhận')
                          ? AlignmentType.LEFT
                          : AlignmentType.CENTER,
                      children: [new TextRun({ text: line, size })],
                    }),
                ),
              }),
          ),
        }),
    ),
  })
}
