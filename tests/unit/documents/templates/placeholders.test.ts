import { describe, expect, it } from 'vitest'
import {
  checkPlaceholders,
  fillLines,
  fillText,
  type PlaceholderValues,
} from '../../../../src-main/documents/templates/placeholders.ts'

const values: PlaceholderValues = {
  ten: { text: 'Sở Nội vụ', none: false },
  so: { text: '03 nhiệm vụ', none: false },
  khong: { text: '0 nhiệm vụ', none: true },
  viec: { text: ['- Việc một;', '- Việc hai.'], none: false },
  trong: { text: [], none: true },
}

describe('filling wording', () => {
  it.each([
    ['{ten} có {so}.', ['Sở Nội vụ có 03 nhiệm vụ.']],
    ['{?so}Có {so}.', ['Có 03 nhiệm vụ.']],
    ['{?khong}Có {khong}.', []],
    ['{!khong}Không có.', ['Không có.']],
    ['{!so}Không có.', []],
    ['{?so}{!khong}Chỉ {so}.', ['Chỉ 03 nhiệm vụ.']],
    ['{viec}', ['- Việc một;', '- Việc hai.']],
    ['{trong}', []],
    ['Tiền $1.000 và $& giữ nguyên {so}', ['Tiền $1.000 và $& giữ nguyên 03 nhiệm vụ']],
    ['', []],
  ])('%s', (line, expected) => {
    expect(fillLines([line], values, 'Lời văn')).toEqual(expected)
  })

  it('joins a text of one paragraph', () => {
    expect(fillText('{ten}\n{?khong}x\ncó {so}', values, 'Lời văn')).toBe('Sở Nội vụ có 03 nhiệm vụ')
  })

  it.each([
    ['{tên}', '{tên}'],
    ['{?la}x', '{?la}'],
    ['{ten', '{ten'],
    ['ten}', '}'],
    ['{}', '{}'],
  ])('refuses %s and names it', (text, placeholder) => {
    const refused = { code: 'TEMPLATE_PLACEHOLDER', params: { placeholder, template: 'Lời văn' } }
    expect(() => checkPlaceholders(text, Object.keys(values), 'Lời văn')).toThrow(
      expect.objectContaining(refused),
    )
  })
})
