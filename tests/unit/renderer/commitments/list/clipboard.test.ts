import { describe, expect, it } from 'vitest'
import { clipboardBlock, parseBlock } from '../../../../../src-renderer/commitments/list/clipboard.ts'

describe('a block of cells', () => {
  it('is read as Excel copies it', () => {
    expect(parseBlock('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(parseBlock('một')).toEqual([['một']])
    expect(parseBlock('\t\n')).toEqual([['', '']])
    expect(parseBlock('"hai\ndòng"\t"nói ""vâng"""\nsau')).toEqual([['hai\ndòng', 'nói "vâng"'], ['sau']])
  })

  it('keeps quotation marks that belong to the text', () => {
    expect(parseBlock('"Đề án 06" giai đoạn 2\tb')).toEqual([['"Đề án 06" giai đoạn 2', 'b']])
    expect(parseBlock('"mở đầu')).toEqual([['"mở đầu']])
  })

  it('comes back the same, whatever is in it', () => {
    const cells = [
      ['a\tb', 'x\ny', '"', ''],
      ['=1+1', '<b>&', 'Ỷ', '""'],
    ]
    const { text, html } = clipboardBlock(cells)
    expect(parseBlock(text)).toEqual(cells)
    expect(html).toContain('<td>&lt;b&gt;&amp;</td>')
    expect(html).toContain('x<br>y')
  })
})
