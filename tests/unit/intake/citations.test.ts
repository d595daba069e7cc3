import { describe, expect, it } from 'vitest'
import { citedOnce, findCitations } from '../../../src-main/intake/citations.ts'

const cited = (text: string) =>
  citedOnce(findCitations(text)).map(({ type, number, date }) => [type, number, date])

describe('documents that a text cites', () => {
  it('reads numbers of state and party documents with their dates', () => {
    expect(
      cited('Nghị quyết số 57-NQ/TW ngày 22/12/2024 và Công văn số 1545/UBND-VX ngày 03 tháng 11 năm 2025'),
    ).toEqual([
      ['Nghị quyết', '57-NQ/TW', '2024-12-22'],
      ['Công văn', '1545/UBND-VX', '2025-11-03'],
    ])
  })

  it('shares the date of a list and takes the type from the symbol', () => {
    expect(cited('các Nghị quyết số 01/NQ-CP, 02/NQ-CP ngày 08 tháng 01 năm 2025 của Chính phủ')).toEqual([
      ['Nghị quyết', '01/NQ-CP', '2025-01-08'],
      ['Nghị quyết', '02/NQ-CP', '2025-01-08'],
    ])
  })

  it('joins numbers that are broken by blanks, and cites each once with the first date given', () => {
    expect(
      cited('Công văn số 12/SXD-QLN& TTBĐS, Kế hoạch số 27/KH- UBND; Kế hoạch 27/KH-UBND ngày 05/02/2026'),
    ).toEqual([
      ['Công văn', '12/SXD-QLN&TTBĐS', null],
      ['Kế hoạch', '27/KH-UBND', '2026-02-05'],
    ])
  })

  it('reads numbers with a year and decrees of the Assembly', () => {
    expect(cited('Nghị định số 278/2025/NĐ-CP; Nghị quyết số 66.4/2025/NQ-CP; Luật số 90/2025/QH15')).toEqual(
      [
        ['Nghị định', '278/2025/NĐ-CP', null],
        ['Nghị quyết', '66.4/2025/NQ-CP', null],
        ['Luật', '90/2025/QH15', null],
      ],
    )
  })

  it('cites Đề án 06 where it is carried out, not in the name of a committee', () => {
    expect(cited('cùng lúc triển khai Đề án 06 tại quầy')).toEqual([['Đề án', '06', null]])
    expect(cited('Ban Chỉ đạo Đề án 06 phường')).toEqual([])
  })

  it.each([
    'đạt 56/93 nhiệm vụ',
    'ngày 30/11/2025',
    '5,5 tỷ đồng/xã',
    'TCVN 14423:2025',
    'công nghệ VR/AR',
    '64 người/xã',
  ])('is none: %s', (text) => {
    expect(findCitations(text)).toEqual([])
  })
})
