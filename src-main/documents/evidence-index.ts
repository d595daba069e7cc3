import { cleanLine, cleanText } from './clean-text.ts'
import { repack } from './repack.ts'

/** A file of a hand-over as its index lists it. */
export interface IndexedEvidence {
  /** Its name in the hand-over. */
  readonly fileName: string
  /** Its name in the library. */
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly sha256: string
  /** Instant, UTC ISO. */
  readonly addedAt: string
  readonly tags: readonly string[]
  readonly note: string
  /** The tasks and documents that it proves. */
  readonly usedBy: readonly string[]
}

/** The index of handed-over evidence as a workbook: one row a file, with its hash. The same input gives the same bytes. */
export async function writeEvidenceIndex(
  files: readonly IndexedEvidence[],
  options: { title: string; created: string },
): Promise<Uint8Array> {
  const { Workbook } = await import('@cj-tech-master/excelts')
  const workbook = new Workbook()
  workbook.title = cleanLine(options.title)
  workbook.creator = 'Cam Kết'
  const sheet = workbook.addWorksheet('Danh mục minh chứng', {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.columns = columns.map(({ title, width }) => ({ header: title, width }))
  sheet.getRow(1).font = { ...FONT, bold: true }
  for (const [index, file] of files.entries()) {
    const row = sheet.addRow([
      index + 1,
      text(file.fileName),
      text(file.name),
      file.size,
      file.sha256,
      text(file.addedAt.slice(0, 10).split('-').reverse().join('/')),
      text(file.tags.join('; ')),
      text(file.note),
      text(file.usedBy.join('\n')),
    ])
    row.font = FONT
    row.alignment = { vertical: 'top', wrapText: true }
  }
  return repack(await workbook.xlsx.writeBuffer(), options.created)
}

/** "HASH  NAME" lines, which `sha256sum -c` checks. */
export function hashList(files: readonly IndexedEvidence[]): string {
  return files.map(({ sha256, fileName }) => `${sha256}  ${fileName}\n`).join('')
}

const FONT = { name: 'Times New Roman', size: 12 } as const
/** A cell of Excel holds no more characters. */
const MOST_CHARACTERS = 32_767

/** Widths count characters. */
const columns = [
  { title: 'STT', width: 6 },
  { title: 'Tệp', width: 44 },
  { title: 'Tên minh chứng', width: 44 },
  { title: 'Kích thước (byte)', width: 16 },
  { title: 'SHA-256', width: 68 },
  { title: 'Ngày thêm', width: 12 },
  { title: 'Nhãn', width: 20 },
  { title: 'Ghi chú', width: 36 },
  { title: 'Dùng cho', width: 60 },
]

function text(value: string): string {
  return cleanText(value).slice(0, MOST_CHARACTERS).toWellFormed()
}
