import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Core } from '../services/core.ts'
import { evidenceUses } from '../services/evidence-service.ts'
import { writeWhole } from '../storage/write-whole.ts'

/** The evidence with its hashes and uses as a table that Excel opens: UTF-8 with a mark, one row a file and use. */
export async function writeEvidenceList(core: Core, out: string): Promise<string> {
  const header = ['Tên tệp', 'Kích thước (byte)', 'SHA-256', 'Ngày đưa vào', 'Nhiệm vụ']
  const rows = (await evidenceUses(core)).flatMap((file) =>
    (file.commitments.length === 0 ? [{ text: '' }] : file.commitments).map(({ text }) => [
      file.name,
      `${file.size}`,
      file.sha256,
      file.addedAt,
      text,
    ]),
  )
  const path = join(out, 'danh-muc-minh-chung.csv')
  await mkdir(out, { recursive: true })
  const table = [header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')
  await writeWhole(path, [Buffer.from(`\ufeff${table}\r\n`)])
  return path
}

/** Excel runs a cell that starts with one of these as a formula; an apostrophe keeps it text. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}
