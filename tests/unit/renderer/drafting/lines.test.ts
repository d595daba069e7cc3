import { describe, expect, it } from 'vitest'
import { fileNameOf } from '../../../../src-renderer/drafting/file-name.ts'
import { fromLines, toLines } from '../../../../src-renderer/drafting/lines.ts'

describe('lines', () => {
  it('gives paragraphs back as they were', () => {
    const paragraphs = ['Một đoạn.', '- Hai; ba']
    expect(fromLines(toLines(paragraphs))).toEqual(paragraphs)
  })

  it('lets empty lines separate, from any system', () => {
    expect(fromLines(' a \r\n\r\n\n b\n')).toEqual(['a', 'b'])
    expect(fromLines('')).toEqual([])
  })
})

describe('fileNameOf', () => {
  it('keeps marks and drops what Windows refuses', () => {
    expect(fileNameOf('Báo cáo số 12/BC-SKHCN: “Quý IV”?', 'x')).toBe('Báo cáo số 12-BC-SKHCN- “Quý IV”')
  })

  it('is never empty, never ends in a dot or blank, and stays short', () => {
    expect(fileNameOf('  ...', 'Báo cáo')).toBe('Báo cáo')
    expect(fileNameOf(`${'dài '.repeat(60)}.`, 'x').length).toBeLessThanOrEqual(80)
    expect(fileNameOf('a\u0000b\nc', 'x')).toBe('a-b-c')
  })
})
