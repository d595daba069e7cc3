import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { describe, expect, it } from 'vitest'
import type { DetailedTask } from '../../src-main/contract/extraction.ts'
import { extract } from '../../src-main/intake/extract.ts'
import { readDocument } from '../../src-main/intake/read-document.ts'
import { workbookOfRows } from '../support/workbook.ts'

/** A real appendix of 140 tasks that lies beside the repository (../shared) and is not part of it. */
const file = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus', '54.txt')
const missing = existsSync(file) ? null : `no ${file}`

/** Title lines as strings, rows as lists of cells. */
function partsOf(text: string): (string | string[])[] {
  return text
    .replaceAll('**', '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\|[-|\s]+\|$/.test(line))
    .map((line) =>
      line.startsWith('|')
        ? line
            .trim()
            .slice(1, -1)
            .split('|')
            .map((cell) => cell.trim())
        : line.trim(),
    )
}

const facts = (task: DetailedTask) => ({ ...task, span: null, places: null, notes: null })

async function tasksOf(name: string, bytes: Uint8Array) {
  const { tasks, tables } = extract(await readDocument({ name, bytes }))
  expect(tables.map(({ rowCount }) => rowCount)).toEqual([140])
  return tasks.map(facts)
}

const whole = async () => tasksOf('54.txt', readFileSync(file))

describe.skipIf(missing !== null)(
  `a table of 140 rows${missing === null ? '' : ` (skipped: ${missing})`}`,
  () => {
    it('comes in whole as text', async () => {
      const tasks = await whole()
      expect(tasks).toHaveLength(140)
      expect(tasks.map(({ path }) => Number(path.split('.')[1]))).toEqual(
        Array.from({ length: 140 }, (_none, index) => index + 1),
      )
      expect([...new Set(tasks.map(({ path }) => path.split('.')[0]))]).toEqual([
        'I',
        'II',
        'III',
        'IV',
        'V',
        'VI',
        'VII',
      ])
      expect(tasks.filter(({ agencies }) => agencies.length === 0)).toEqual([])
      // The cell of this row is empty in the document.
      expect(tasks.filter(({ deadlineText }) => deadlineText === null).map(({ path }) => path)).toEqual([
        'II.42',
      ])
    })

    it('comes in the same as .xlsx', async () => {
      const rows = partsOf(readFileSync(file, 'utf8')).map((part) =>
        typeof part === 'string' ? [part] : part,
      )
      expect(await tasksOf('54.xlsx', await workbookOfRows(rows))).toEqual(await whole())
    })

    it('comes in the same as .docx', async () => {
      const parts = partsOf(readFileSync(file, 'utf8'))
      const rows = parts.filter((part) => typeof part !== 'string')
      const document = new Document({
        sections: [
          {
            children: [
              ...parts.filter((part) => typeof part === 'string').map((line) => new Paragraph(line)),
              new Table({
                rows: rows.map(
                  (cells) =>
                    new TableRow({
                      children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
                    }),
                ),
              }),
            ],
          },
        ],
      })
      expect(await tasksOf('54.docx', await Packer.toBuffer(document))).toEqual(await whole())
    })
  },
)
