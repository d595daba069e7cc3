import { describe, expect, it } from 'vitest'
import { unusedLines } from '../../../../../src-renderer/directives/review/coverage.ts'
import { letterText } from '../../../../e2e/support/letters.ts'
import { readLetter } from './sample-letter.ts'

describe('unusedLines', () => {
  it('leaves out everything that a plain letter says in its own places', () => {
    const { source, read } = readLetter()
    expect(unusedLines(source, read)).toEqual([])
  })

  it('shows what stands behind the letter and was read by nobody, as one stretch with its place', () => {
    const tail = 'GHI CHÚ CỦA VĂN THƯ CHUYỂN KÈM\nSở Nội vụ gửi danh sách cán bộ trước ngày 30/11/2025.\n'
    const { source, read } = readLetter(`${letterText()}\n\n${tail}`)
    const unused = unusedLines(source, read)
    const skipped = read.skipped.map(({ text }) => text)
    const shown = [...skipped, ...read.tasks.map(({ text }) => text), ...unused.map(({ text }) => text)]
    expect(shown.some((text) => text.includes('danh sách cán bộ'))).toBe(true)
    for (const { text, span } of unused) {
      expect(source.slice(span.start, span.end).replace(/\s+/g, ' ').trim()).toBe(text)
    }
  })

  it('joins lines that follow one another, and parts them where something used stands between', () => {
    const source =
      'Dòng thứ nhất không ai dùng\n\nDòng thứ hai không ai dùng\nNhiệm vụ\nDòng thứ ba không ai dùng\n12'
    const { read } = readLetter()
    const start = source.indexOf('Nhiệm vụ')
    const used = [{ text: 'Nhiệm vụ', span: { start, end: start + 8, page: 1 } }]
    const empty = { ...read, tasks: [], tables: [], spans: {}, notes: [], recipients: [], distribution: [] }
    expect(unusedLines(source, { ...empty, skipped: used }).map(({ text }) => text)).toEqual([
      'Dòng thứ nhất không ai dùng Dòng thứ hai không ai dùng',
      'Dòng thứ ba không ai dùng',
    ])
  })
})
