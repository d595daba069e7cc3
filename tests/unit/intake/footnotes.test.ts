import { describe, expect, it } from 'vitest'
import { extract } from '../../../src-main/intake/extract.ts'
import { sourceFromText } from '../../../src-main/intake/source-text.ts'

const letter = (note: string) =>
  extract(
    sourceFromText(
      'thư.txt',
      `UBND TỈNH\nSố: 5/UBND-VX\n\nKính gửi: Các sở.\n\nThực hiện chỉ đạo của Chính phủ1, UBND tỉnh yêu cầu:\n1. Sở Y tế\na) Đếm lại tủ thuốc các trạm.\n${note}\n2. Công an tỉnh\nKiểm tra cổng các kho trước ngày 31/3/2026.\n\nNơi nhận:\n- Lưu: VT.\n`,
    ),
  )

describe('a footnote between items, in a text that lost its pages', () => {
  it('ends where the items go on', () => {
    const { tasks, notes } = letter('1 Mùa trước có 12 kho bị ngập nước.')
    expect(tasks.map(({ path, agencies }) => [path, agencies])).toEqual([
      ['1.a', ['Sở Y tế']],
      ['2', ['Công an tỉnh']],
    ])
    expect(notes.map(({ code }) => code)).toContain('footnoteRemoved')
  })
})
