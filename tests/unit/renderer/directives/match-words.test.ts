import { describe, expect, it } from 'vitest'
import { matchesWords } from '../../../../src-renderer/directives/match-words.ts'

describe('matchesWords', () => {
  const texts = ['Công văn 440/UBND-TH', 'Ủy ban nhân dân tỉnh An Giang', 'V/v đẩy mạnh chuyển đổi số']

  it.each(['', '440', 'an giang 440', 'chuyen doi so', 'ĐẨY MẠNH', 'ubnd-th'])('finds %j', (typed) => {
    expect(matchesWords(typed, texts)).toBe(true)
  })

  it('needs every word', () => {
    expect(matchesWords('440 kiên giang', texts)).toBe(false)
  })
})
