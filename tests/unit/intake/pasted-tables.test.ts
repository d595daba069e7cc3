import { describe, expect, it } from 'vitest'
import { extract } from '../../../src-main/intake/extract.ts'
import { pipePastedTables } from '../../../src-main/intake/pasted-tables.ts'
import { readDocument } from '../../../src-main/intake/read-document.ts'

const rowsOf = (text: string) =>
  pipePastedTables(text)
    .split('\n')
    .filter((line) => line.startsWith('|'))

describe('tables that were pasted', () => {
  it('from Excel: cells with line breaks and quotation marks', () => {
    const text =
      'STT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\r\n1\tRà soát "quy định" nội bộ\t"Sở Tài chính\nSở Nội vụ"\t30/6/2026\r\n2\t"Lập báo cáo\n""quý"""\tSở Y tế\tQuý III/2026\r\n'
    expect(rowsOf(text)).toEqual([
      '| STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |',
      '| 1 | Rà soát "quy định" nội bộ | Sở Tài chính\u2028Sở Nội vụ | 30/6/2026 |',
      '| 2 | Lập báo cáo\u2028"quý" | Sở Y tế | Quý III/2026 |',
    ])
  })

  it('from Word: broken lines inside cells, and a title over the whole row', () => {
    const text =
      'Danh mục\nSTT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\nI. NHÓM MỘT\n1\tRà soát thủ tục\nhành chính\tSở Tài chính\tSở Nội vụ\nSở Y tế\t30/6/2026\n2\tLập kế hoạch năm\tSở Y tế\t\tQuý III/2026\n\nNơi nhận: như trên\n'
    expect(rowsOf(text)).toEqual([
      '| STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |',
      '| I. NHÓM MỘT |  |  |  |  |',
      '| 1 | Rà soát thủ tục\u2028hành chính | Sở Tài chính | Sở Nội vụ\u2028Sở Y tế | 30/6/2026 |',
      '| 2 | Lập kế hoạch năm | Sở Y tế |  | Quý III/2026 |',
    ])
    expect(pipePastedTables(text)).toContain('\nNơi nhận: như trên')
  })

  it('become tasks when the text is read', async () => {
    const text = 'STT\tNhiệm vụ\tChủ trì\tHạn\n1\tRà soát hồ sơ lưu\t"Sở Tài chính\nSở Nội vụ"\t30/6/2026\n'
    const { tasks } = extract(await readDocument({ name: 'dán.txt', bytes: new TextEncoder().encode(text) }))
    expect(tasks).toMatchObject([
      { path: '1', agencies: ['Sở Tài chính', 'Sở Nội vụ'], deadlineISO: '2026-06-30' },
    ])
  })

  it.each([
    [
      'a letterhead set with tabs',
      'UBND TỈNH\t\t\tCỘNG HÒA\nSố: 1/UBND\t\t\tĐộc lập\n\n1. Rà soát\tcác việc.',
    ],
    ['an unclosed quotation mark', 'a\tb\t"c\nd\te\tf'],
    ['no tabs', 'một\nhai'],
  ])('leaves %s as it is', (_what, text) => {
    expect(pipePastedTables(text)).toBe(text)
  })

  it('ends soon with many quotes that are never closed', () => {
    const text = `STT\tNhiệm vụ\tChủ trì\n${'1\t"việc\n'.repeat(20_000)}`
    expect(pipePastedTables(text)).toContain('việc')
  }, 30_000)
})
