import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { restyledBreaks } from '../../../../src-renderer/directives/line-breaks.ts'

const filler = Array.from({ length: 12 }, (_, at) => `${at + 1}. Dòng ngắn.`)

function shown(source: string): string {
  let text = ''
  let at = 0
  for (const { start, end, style } of restyledBreaks(source)) {
    text += source.slice(at, start) + (style === 'joined' ? ' ' : '')
    at = end
  }
  return text + source.slice(at)
}

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')

describe('restyledBreaks', () => {
  it('joins a sentence that was broken where the paper ended', () => {
    const source = [
      'a) Chỉ đạo rà soát các nhiệm vụ chủ trì thuộc lĩnh vực',
      'khoa học, công nghệ; khẩn trương rà soát tiến độ và phải bảo đảm',
      'hoàn thành trong năm 2025.',
      'b) Thực hiện trách nhiệm người đứng đầu trong công tác chỉ đạo',
      '- gạch đầu dòng mở ra một ý khác',
      ...filler,
    ].join('\n')
    expect(shown(source).split('\n').slice(0, 3)).toEqual([
      'a) Chỉ đạo rà soát các nhiệm vụ chủ trì thuộc lĩnh vực khoa học, công nghệ; khẩn trương rà soát tiến độ và phải bảo đảm hoàn thành trong năm 2025.',
      'b) Thực hiện trách nhiệm người đứng đầu trong công tác chỉ đạo',
      '- gạch đầu dòng mở ra một ý khác',
    ])
  })

  it('drops the empty line after every line and keeps one where there are more', () => {
    const source = `${filler.join('\n\n')}\n\n\n\nHết.`
    expect(shown(source)).toBe(`${filler.join('\n')}\n\nHết.`)
  })

  it('leaves paragraphs of typed text alone', () => {
    const paragraph = 'Một đoạn văn dài được gõ liền một mạch không xuống dòng. '.repeat(4).trim()
    const source = Array.from({ length: 14 }, () => paragraph).join('\n\n')
    expect(restyledBreaks(source)).toEqual([])
  })

  it('keeps the two columns of a header and headings in capitals apart', () => {
    const source = [
      'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'TỈNH AN GIANG Độc lập - Tự do - Hạnh phúc',
      ...filler,
    ].join('\n')
    expect(restyledBreaks(source)).toEqual([])
  })

  const letter = '../shared/directives/an-giang-thong-bao-624.txt'
  it.skipIf(!existsSync(letter))(
    'loses no word of a real letter (skips where the letters are missing)',
    () => {
      const source = readFileSync(letter, 'utf8').normalize('NFC')
      expect(words(shown(source))).toEqual(words(source))
      expect(shown(source).split('\n').length).toBeLessThan(source.split('\n').length / 3)
    },
  )
})
