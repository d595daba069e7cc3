import { describe, expect, it } from 'vitest'
import { clausePathWords } from '../../../src-main/contract/clause-path.ts'

describe('clausePathWords', () => {
  it.each([
    ['1.b', 'mục 1.b', 'item 1.b'],
    ['II.1.3', 'mục II.1.3', 'item II.1.3'],
    ['2.a.dash2', 'mục 2.a, gạch đầu dòng thứ 2', 'item 2.a, dash 2'],
    ['2.dash1.plus3', 'mục 2, gạch đầu dòng thứ 1, dấu cộng thứ 3', 'item 2, dash 1, plus sign 3'],
    ['dash1', 'gạch đầu dòng thứ 1', 'dash 1'],
    ['1.b#2', 'mục 1.b, ý thứ 2', 'item 1.b, part 2'],
    ['PL1.3', 'phụ lục kèm theo (tệp 1), mục 3', 'appendix (file 1), item 3'],
    [
      'PL2.I.1.dash1#1',
      'phụ lục kèm theo (tệp 2), mục I.1, gạch đầu dòng thứ 1, ý thứ 1',
      'appendix (file 2), item I.1, dash 1, part 1',
    ],
    ['PLI.2', 'phụ lục I, mục 2', 'appendix I, item 2'],
    ['PL1.PLII.3', 'phụ lục kèm theo (tệp 1), phụ lục II, mục 3', 'appendix (file 1), appendix II, item 3'],
    ['', '', ''],
  ])('words %j', (path, vietnamese, english) => {
    expect(clausePathWords(path)).toBe(vietnamese)
    expect(clausePathWords(path, 'en')).toBe(english)
  })
})
