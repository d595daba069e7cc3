import { describe, expect, it } from 'vitest'
import { findAlignedTable } from '../../../src-main/intake/pdf-aligned.ts'
import type { PdfPiece } from '../../../src-main/intake/pdf-lines.ts'
import { linesOfPages, pageParts } from '../../../src-main/intake/pdf-pages.ts'

const piece = (text: string, x: number, y: number): PdfPiece => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 12,
})
const places = [50, 80, 270, 400]
/** One base line with words in the columns; an empty one holds nothing. */
const line = (y: number, ...cells: string[]) =>
  cells.flatMap((text, column) => (text === '' ? [] : [piece(text, places[column] ?? 0, y)]))
const heading = (y: number) => [
  ...line(y, 'TT', 'Nhiệm vụ', 'Cơ quan', 'Thời hạn'),
  ...line(y - 14, '', '', 'chủ trì', ''),
]

describe('tables without rules', () => {
  it('are read by the white space between their columns, row by row', () => {
    const pieces = [
      piece('Kèm theo là các việc phải làm trong năm, chia theo nhóm và theo cơ quan, đơn vị.', 50, 760),
      ...heading(740),
      piece('I. VỀ SỔ SÁCH VÀ KHO LƯU TRỮ CỦA CƠ QUAN, ĐƠN VỊ TRỰC THUỘC, GỒM CẢ', 50, 706),
      piece('các kho đã sáp nhập', 50, 692),
      ...line(678, '1', 'Đếm lại tủ hồ sơ trong các kho', 'Sở Nội vụ', '30/6/2026'),
      ...line(664, '', 'của tỉnh', '', ''),
      ...line(650, '2', 'Sửa mái kho', 'Sở Xây dựng', 'Quý III/2026'),
      piece('Các cơ quan báo cáo kết quả thực hiện trước khi hết năm, chậm nhất là cuối tháng.', 50, 620),
    ]
    const { tables, others } = findAlignedTable(pieces, null)
    expect(tables.map(({ rows }) => rows)).toEqual([
      [
        ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
        ['I', 'VỀ SỔ SÁCH VÀ KHO LƯU TRỮ CỦA CƠ QUAN, ĐƠN VỊ TRỰC THUỘC, GỒM CẢ các kho đã sáp nhập', '', ''],
        ['1', 'Đếm lại tủ hồ sơ trong các kho của tỉnh', 'Sở Nội vụ', '30/6/2026'],
        ['2', 'Sửa mái kho', 'Sở Xây dựng', 'Quý III/2026'],
      ],
    ])
    expect(others.map(({ text }) => text.slice(0, 8))).toEqual(['Kèm theo', 'Các cơ q'])
  })

  it('go on over pages, with their heading again or without it, also inside a row', () => {
    const none = { across: [], upright: [] }
    const first = pageParts(
      [...heading(740), ...line(700, '1', 'Đếm lại tủ hồ sơ', 'Sở Nội vụ', '30/6/2026')],
      none,
    )
    const [part] = first
    const gutters = part?.kind === 'table' ? (part.table.gutters ?? null) : null
    const again = [
      ...heading(740),
      ...line(712, '', 'và dán nhãn', '', ''),
      ...line(698, '2', 'Sửa mái kho', 'Sở Y tế', '2026'),
    ]
    const without = line(740, '3', 'Thay khóa cửa kho', 'Sở Tài chính', '12/2026')
    const pages = [first, pageParts(again, none, gutters), pageParts(without, none, gutters)]
    expect(linesOfPages(pages).flat()).toEqual([
      '| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |',
      '| 1 | Đếm lại tủ hồ sơ và dán nhãn | Sở Nội vụ | 30/6/2026 |',
      '| 2 | Sửa mái kho | Sở Y tế | 2026 |',
      '| 3 | Thay khóa cửa kho | Sở Tài chính | 12/2026 |',
    ])
  })

  it.each([
    [
      'a letterhead of two columns',
      [
        ...line(740, '', 'ỦY BAN NHÂN DÂN', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA'),
        ...line(720, '', 'Số: 12/UBND-VX', '', 'An Lạc, ngày 05 tháng 6'),
      ],
    ],
    [
      'columns whose headings tell nothing known',
      [...line(740, 'Họ tên', 'Quê quán', 'Tuổi', 'Điện thoại'), ...line(720, 'An', 'Huế', '30', '0905')],
    ],
    ['a sentence that names work and time', [piece('Nhiệm vụ, chủ trì và thời hạn như sau:', 50, 740)]],
  ])('are not seen in %s', (_what, pieces) => {
    expect(findAlignedTable(pieces, null)).toEqual({ tables: [], others: pieces })
  })
})
