import { describe, expect, it } from 'vitest'
import { findStamp, refuseStateSecret } from '../../../src-main/intake/state-secret.ts'

const letter = (stamp: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH\n${stamp}\nSố: 1/UBND-NC\n\nKính gửi: Công an tỉnh`

describe('stamps of secrecy', () => {
  it.each([
    ['MẬT', 'MẬT'],
    ['TỐI MẬT', 'TỐI MẬT'],
    ['| TUYỆT MẬT |', 'TUYỆT MẬT'],
    ['[MẬT]', 'MẬT'],
    ['T Ố I  M Ậ T', 'TỐI MẬT'],
    ['MẬT      Độc lập - Tự do - Hạnh phúc', 'MẬT'],
    ['Độ mật: Tối mật', 'TỐI MẬT'],
  ])('finds %s', (stamp, mark) => {
    expect(findStamp(letter(stamp))).toBe(mark)
  })

  it.each(['V/v bảo vệ bí mật nhà nước', 'KHẨN', 'BẢO MẬT THÔNG TIN', 'Mật độ dân cư'])(
    'leaves words alone: %s',
    (words) => {
      expect(findStamp(letter(words))).toBeNull()
    },
  )

  it('does not take a heading far below for a stamp', () => {
    expect(findStamp(`${'dòng chữ thường\n'.repeat(60)}MẬT\n`)).toBeNull()
  })

  it('refuses with the mark in the message', () => {
    expect(() => refuseStateSecret('a.txt', letter('MẬT'))).toThrow(
      expect.objectContaining({ code: 'STATE_SECRET', params: { name: 'a.txt', mark: 'MẬT' } }),
    )
  })
})
