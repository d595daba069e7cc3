import { describe, expect, it } from 'vitest'
import { extract } from '../../../src-main/intake/extract.ts'
import { sourceFromText } from '../../../src-main/intake/source-text.ts'

const read = (items: string) =>
  extract(sourceFromText('a', `Kính gửi: Các sở.\n\nYêu cầu:\n\n${items}\n\nNơi nhận:\n- Lưu: VT.\n`))

describe('a number that a letter prints twice', () => {
  const { tasks, notes } = read(
    '1. Sở Y tế\na) Đếm lại tủ thuốc.\nb) Sơn lại cửa kho.\nb) Thay khóa kho.\nc) Báo cáo UBND tỉnh.',
  )

  it('keeps it both times and marks the second', () => {
    expect(tasks.map(({ path, text }) => [path, text])).toEqual([
      ['1.a', 'Đếm lại tủ thuốc.'],
      ['1.b', 'Sơn lại cửa kho.'],
      ['1.b(2)', 'Thay khóa kho.'],
      ['1.c', 'Báo cáo UBND tỉnh.'],
    ])
  })

  it('is told with its place', () => {
    expect(notes.filter(({ code }) => code === 'numberingRepeated')).toEqual([
      { code: 'numberingRepeated', detail: '1.b', span: tasks[2]?.span },
    ])
  })
})

describe('paths', () => {
  it('stay as they are where each is printed once, gaps included', () => {
    const { tasks, notes } = read('1. Sở Y tế\na) Đếm tủ.\nc) Sơn cửa kho.\n2. Sở Nội vụ\na) Đếm ghế.')
    expect(tasks.map(({ path }) => path)).toEqual(['1.a', '1.c', '2.a'])
    expect(notes.map(({ code, detail }) => [code, detail])).toContainEqual(['numberingGap', 'a → c'])
    expect(notes.filter(({ code }) => code === 'numberingRepeated')).toEqual([])
  })
})
