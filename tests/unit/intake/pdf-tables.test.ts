import { describe, expect, it } from 'vitest'
import type { PdfPiece } from '../../../src-main/intake/pdf-lines.ts'
import { linesOfPages, pageParts } from '../../../src-main/intake/pdf-pages.ts'
import type { Rule, Rules } from '../../../src-main/intake/pdf-rules.ts'
import { findTables } from '../../../src-main/intake/pdf-tables.ts'

const columns = [50, 90, 300, 420, 540]
const piece = (text: string, x: number, y: number): PdfPiece => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 12,
})
/** Words in a column (from 0), on a base line. */
const word = (text: string, column: number, y: number) => piece(text, (columns[column] ?? 0) + 4, y)
const across = (at: number, from = 50, to = 540): Rule => ({ at, from, to })
const upright = (from: number, to: number): Rule[] => columns.map((at) => ({ at, from, to }))
const grid = (...lines: number[]): Rules => ({
  across: lines.map((at) => across(at)),
  upright: upright(Math.min(...lines), Math.max(...lines)),
})

const head = (y: number) => [word('TT', 0, y), word('Nhiệm vụ', 1, y), word('Chủ trì', 2, y)]
const page = (pieces: PdfPiece[], ...lines: number[]) => pageParts(pieces, grid(...lines))

describe('tables of a page by their rules', () => {
  it('reads the lines of a cell as one text and leaves what stands outside', () => {
    const pieces = [
      piece('PHỤ LỤC', 200, 760),
      word('TT', 0, 730),
      word('Nhiệm vụ', 1, 730),
      word('1', 0, 700),
      word('Rà soát giai đoạn 2026-', 1, 700),
      word('2030 toàn tỉnh', 1, 684),
      word('Sở Y tế', 2, 692),
      piece('Ghi chú', 60, 640),
    ]
    const { tables, others } = findTables(pieces, grid(750, 720, 670))
    expect(tables.map(({ rows }) => rows)).toEqual([
      [
        ['TT', 'Nhiệm vụ', '', ''],
        ['1', 'Rà soát giai đoạn 2026-2030 toàn tỉnh', 'Sở Y tế', ''],
      ],
    ])
    expect(others.map(({ text }) => text)).toEqual(['PHỤ LỤC', 'Ghi chú'])
  })

  it('repeats a cell merged over rows, and writes one merged over columns once', () => {
    const rules: Rules = {
      // No rule below the first row in the last column, none between the columns of the third row.
      across: [across(750), across(720, 50, 420), across(690), across(660)],
      upright: [...upright(690, 750), ...[50, 90, 540].map((at): Rule => ({ at, from: 660, to: 690 }))],
    }
    const pieces = [
      word('1', 0, 730),
      word('a', 1, 730),
      word('Sở Y tế', 3, 715),
      word('2', 0, 700),
      word('b', 1, 700),
      word('II', 0, 670),
      piece('Nhóm nhiệm vụ', 250, 670),
    ]
    expect(findTables(pieces, rules).tables[0]?.rows).toEqual([
      ['1', 'a', '', 'Sở Y tế'],
      ['2', 'b', '', 'Sở Y tế'],
      ['II', 'Nhóm nhiệm vụ', '', ''],
    ])
  })

  it('closes a row that the page break left without its rule', () => {
    const rules: Rules = { across: [across(750), across(720)], upright: upright(650, 750) }
    const pieces = [word('TT', 0, 730), word('1', 0, 700), word('Rà soát', 1, 700)]
    expect(findTables(pieces, rules).tables[0]?.rows).toEqual([
      ['TT', '', '', ''],
      ['1', 'Rà soát', '', ''],
    ])
  })

  it('takes a frame, a line below a heading and two columns for no table', () => {
    const frame: Rules = {
      across: [across(780), across(40)],
      upright: [50, 540].map((at) => ({ at, from: 40, to: 780 })),
    }
    const pieces = [word('Kính gửi', 1, 700)]
    expect(findTables(pieces, frame)).toEqual({ tables: [], others: pieces })
    expect(findTables(pieces, { across: [across(690, 200, 260)], upright: [] }).tables).toEqual([])
  })
})

describe('tables over several pages', () => {
  it('joins a row that the page break cut, and writes the heading once', () => {
    const first = page([...head(730), word('1', 0, 700), word('Rà soát', 1, 700)], 750, 720, 690)
    const second = page(
      [
        piece('2', 300, 790),
        ...head(730),
        word('danh mục', 1, 700),
        word('Sở Y tế', 2, 700),
        word('2', 0, 670),
        word('Lập kế hoạch', 1, 670),
        piece('./.', 60, 600),
      ],
      750,
      720,
      690,
      660,
    )
    expect(linesOfPages([first, second])).toEqual([
      ['| TT | Nhiệm vụ | Chủ trì |  |', '| 1 | Rà soát danh mục | Sở Y tế |  |'],
      ['2', '| 2 | Lập kế hoạch |  |  |', './.'],
    ])
  })

  it('begins a new table below a title', () => {
    const first = page([...head(730), word('1', 0, 700), word('Rà soát', 1, 700)], 750, 720, 690)
    const second = page(
      [piece('PHỤ LỤC II', 200, 790), ...head(730), word('1', 0, 700), word('Kiểm tra', 1, 700)],
      750,
      720,
      690,
    )
    expect(linesOfPages([first, second])[1]).toEqual([
      'PHỤ LỤC II',
      '| TT | Nhiệm vụ | Chủ trì |  |',
      '| 1 | Kiểm tra |  |  |',
    ])
  })
})
