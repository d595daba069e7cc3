import { describe, expect, it } from 'vitest'
import { extract } from '../../../src-main/intake/extract.ts'
import { sourceFromText } from '../../../src-main/intake/source-text.ts'

const task = (words: string) =>
  extract(sourceFromText('a', `Kính gửi: Các sở.\n\nYêu cầu:\n\n1. ${words}\n\nNơi nhận:\n- Lưu: VT.\n`))
    .tasks[0]

describe('labels inside the words of an item', () => {
  it('in brackets name agencies and the time', () => {
    expect(
      task('Kiện toàn tổ trực kho (chủ trì: Sở Nội vụ; phối hợp: Sở Y tế; hoàn thành: tháng 02/2026).'),
    ).toMatchObject({
      agencies: ['Sở Nội vụ'],
      coordinating: ['Sở Y tế'],
      deadlineISO: '2026-02-28',
      deadlineKind: 'month',
    })
  })

  it('after a semicolon do the same, and stay in the words', () => {
    const words = 'Sở Y tế kiểm kê tủ thuốc; thời hạn hoàn thành: Quý II/2026.'
    expect(task(words)).toMatchObject({ text: words, deadlineISO: '2026-06-30', agencies: ['Sở Y tế'] })
  })

  it('name the head who answers and the document that gave the task', () => {
    expect(
      task(
        'Sửa mái kho; người chịu trách nhiệm: Ông Lê An; văn bản giao: Công văn số 5/UBND-VX; đơn vị chủ trì: Sở Xây dựng.',
      ),
    ).toMatchObject({
      accountable: 'Ông Lê An',
      sourceDocument: 'Công văn số 5/UBND-VX',
      agencies: ['Sở Xây dựng'],
    })
  })

  it('take an agency that leads by the word alone', () => {
    expect(task('Mở 10 lớp học chữ (Hội Phụ nữ xã chủ trì, hoàn thành trước 30/9/2026).')).toMatchObject({
      agencies: ['Hội Phụ nữ xã'],
      deadlineISO: '2026-09-30',
    })
  })

  it('take no agency from a remark on who receives', () => {
    const words =
      'Sở Y tế báo cáo cấp trên (UBND tỉnh và các Bộ, cơ quan trung ương chủ trì dự án thành phần).'
    expect(task(words)?.agencies).toEqual(['Sở Y tế'])
  })

  it('take no list of works for a time', () => {
    expect(
      task('Sở Y tế tập trung vào việc còn lại; hoàn thành: kho thuốc, sân phơi.')?.deadlineText,
    ).toBeNull()
  })
})
