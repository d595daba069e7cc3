import { describe, expect, it } from 'vitest'
import { agenciesOfCell } from '../../../src-main/intake/cell-agencies.ts'

/** "⏎" stands for a line break inside the cell. */
function read(words: string) {
  const source = words.replaceAll('⏎', '\u2028')
  const cell = { text: words.replaceAll('⏎', ' '), at: Array.from(source, (_char, index) => index) }
  return agenciesOfCell(cell, source, 'lead')
}

describe('agencies of a cell', () => {
  it.each([
    ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Sở Văn hóa, Thể thao và Du lịch, Sở Tài chính', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Tài chính']],
    ['Sở Tài chính⏎Sở Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
    ['- Sở Y tế⏎- UBND các xã, phường, đặc khu', ['Sở Y tế', 'UBND các xã, phường, đặc khu']],
    ['1. Sở Xây dựng⏎2. Sở Tư pháp', ['Sở Xây dựng', 'Sở Tư pháp']],
    ['Sở Nông nghiệp⏎và Môi trường⏎Công an tỉnh', ['Sở Nông nghiệp và Môi trường', 'Công an tỉnh']],
    ['Sở Giáo dục và⏎Đào tạo', ['Sở Giáo dục và Đào tạo']],
    ['Sở KH&CN; Công an tỉnh', ['Sở KH&CN', 'Công an tỉnh']],
    ['Ông Nguyễn Văn An⏎Bà Trần Thị Bình', ['Ông Nguyễn Văn An', 'Bà Trần Thị Bình']],
    ['', []],
  ])('%s', (words, lead) => {
    expect(read(words)).toEqual({ lead, coordinating: [] })
  })

  it.each([
    ['Chủ trì: Sở Tài chính; Phối hợp: Sở Nội vụ, Sở Y tế', ['Sở Tài chính'], ['Sở Nội vụ', 'Sở Y tế']],
    ['Sở Tài chính chủ trì, phối hợp với Sở Nội vụ', ['Sở Tài chính'], ['Sở Nội vụ']],
    ['Sở Y tế (chủ trì), Sở Nội vụ (phối hợp)', ['Sở Y tế'], ['Sở Nội vụ']],
    ['Cơ quan chủ trì: Sở Y tế⏎Cơ quan phối hợp: Công an tỉnh', ['Sở Y tế'], ['Công an tỉnh']],
  ])('%s', (words, lead, coordinating) => {
    expect(read(words)).toEqual({ lead, coordinating })
  })
})
