import { describe, expect, it } from 'vitest'
import { reportContent } from '../../../src-main/contract/report.ts'
import { reportDocument } from '../../../src-main/documents/period-report.ts'
import { draftReport } from '../../../src-main/documents/report-draft.ts'
import { reportFigures, resolveReport } from '../../../src-main/documents/report-figures.ts'
import { reportTables } from '../../../src-main/documents/report-tables.ts'
import { agency, commune, must, snapshot } from './samples.ts'

const tableOf = (document: ReturnType<typeof reportDocument>, index: number) => {
  const block =
    index < 0 ? document.body.find((one) => one.kind === 'table') : document.appendices[index]?.blocks[0]
  if (block?.kind !== 'table') throw new Error('no table')
  return block.table
}

describe('the draft of a report', () => {
  const frozen = snapshot(21)
  const drafted = draftReport({ agency, snapshot: frozen })
  const content = resolveReport(drafted, reportFigures(frozen))

  it('is valid content with figures of the snapshot', () => {
    expect(reportContent.parse(drafted)).toEqual(drafted)
    expect(content.subject).toBe('Kết quả thực hiện các nhiệm vụ được giao Quý IV năm 2025')
    expect(content.leadership[0]).toBe(
      'Trong kỳ, Sở Khoa học và Công nghệ theo dõi, chỉ đạo thực hiện 21 nhiệm vụ được giao tại 02 văn bản; trong đó 10 nhiệm vụ chuyển từ kỳ trước và 11 nhiệm vụ phát sinh trong kỳ.',
    )
    expect(content.results.slice(0, 2)).toEqual([
      'Đã hoàn thành 6/21 nhiệm vụ (28,6%), gồm 03 nhiệm vụ đúng hạn và 03 nhiệm vụ quá hạn.',
      'Chưa hoàn thành 9/21 nhiệm vụ (42,9%), gồm 06 nhiệm vụ trong hạn và 03 nhiệm vụ quá hạn.',
    ])
    expect(content.shortcomings[0]).toBe(
      'Còn 3/21 nhiệm vụ (14,3%) chưa hoàn thành, đã quá hạn; quá hạn lâu nhất 14 ngày.',
    )
    expect(content.proposals).toEqual(['- Đề nghị Sở Tài chính bố trí kinh phí năm 2026.'])
    expect(content.recipients).toEqual(['Ủy ban nhân dân tỉnh An Giang'])
  })

  it('lists at most ten tasks and counts the rest', () => {
    const many = draftReport({ agency, snapshot: snapshot(210) })
    const dashes = many.results.filter((line) => line.startsWith('- '))
    expect(dashes).toHaveLength(11)
    expect(dashes.at(-1)).toBe('- Và 50 nội dung khác nêu tại Phụ lục kèm theo.')
  })

  it('shortens a task of 10,000 characters, with and without blanks', () => {
    for (const text of ['chữ '.repeat(2_500), 'x'.repeat(10_000)]) {
      const shortened = draftReport({ agency, snapshot: snapshot(1, (task) => ({ ...task, text })) })
      const line = must(shortened.results.find((one) => one.startsWith('- ')))
      expect(line.length).toBeLessThan(320)
      expect(line).toContain('…')
    }
  })

  it('says so when there is nothing to report, and addresses nobody without a superior', () => {
    const empty = draftReport({ agency: commune, snapshot: snapshot(0) })
    expect(empty.leadership).toEqual([
      'Trong kỳ, Ủy ban nhân dân xã Vĩnh Bình không có nhiệm vụ nào phải theo dõi.',
    ])
    expect(empty.recipients).toEqual([])
    const document = reportDocument(commune, snapshot(0), empty)
    expect(document.addressees).toEqual([])
    expect(document.recipients).not.toContain('- Như trên;')
    expect(tableOf(document, 1).rows.map((row) => row.cells.join('|'))).toEqual(['|Không có|||||||'])
  })
})

describe('the report as a document', () => {
  const frozen = snapshot(45)
  const document = reportDocument(agency, frozen, draftReport({ agency, snapshot: frozen }))

  it('prints the window and the as-of date, and has the five sections', () => {
    expect(document.heading?.typeName).toBe('BÁO CÁO')
    expect(document.letterhead.numberLine).toBe('Số:      /BC-SKHCN')
    expect(document.body[0]).toEqual({
      kind: 'periodNote',
      text: '(Kỳ báo cáo: từ ngày 15/09/2025 đến ngày 14/12/2025; số liệu tính đến ngày 14/12/2025)',
    })
    expect(document.body.flatMap((block) => (block.kind === 'section' ? [block.text] : []))).toEqual([
      'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
      'II. KẾT QUẢ THỰC HIỆN',
      'III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
      'IV. NHIỆM VỤ TRỌNG TÂM KỲ TỚI',
      'V. ĐỀ XUẤT, KIẾN NGHỊ',
    ])
    const last = document.body.at(-1)
    expect(last?.kind === 'body' && last.text.endsWith('./.')).toBe(true)
  })

  it('has a table whose parts add up to its total', () => {
    const rows = new Map(
      tableOf(document, -1).rows.map((row) => [row.cells[0] + must(row.cells[1]), Number(row.cells[2])]),
    )
    const of = (name: string) => must(rows.get(name))
    expect(of('1Đã hoàn thành')).toBe(of('1.1Đúng hạn') + of('1.2Quá hạn'))
    expect(of('2Chưa hoàn thành')).toBe(of('2.1Trong hạn') + of('2.2Quá hạn'))
    expect(of('Tổng số (1 + 2 + 3 + 4)')).toBe(45)
    expect(of('Tổng số (1 + 2 + 3 + 4)')).toBe(
      of('1Đã hoàn thành') +
        of('2Chưa hoàn thành') +
        of('3Nhiệm vụ thường xuyên') +
        of('4Tạm dừng thực hiện'),
    )
  })

  it('numbers four appendices and sums the first one column by column', () => {
    expect(document.appendices.map((appendix) => appendix.label)).toEqual([
      'Phụ lục I',
      'Phụ lục II',
      'Phụ lục III',
      'Phụ lục IV',
    ])
    const { rows } = tableOf(document, 0)
    const total = must(rows.at(-1))
    expect(total.cells[1]).toBe('Tổng cộng')
    for (let column = 2; column < 10; column += 1) {
      const sum = rows.slice(0, -1).reduce((whole, row) => whole + Number(row.cells[column]), 0)
      expect(Number(total.cells[column]), `column ${column}`).toBe(sum)
    }
    expect(Number(total.cells[2])).toBe(45)
  })

  it('lists each task once, the overdue by days, evidence with its hash', () => {
    const [, detail, overdue, evidence] = reportTables(frozen)
    expect(detail?.rows).toHaveLength(45)
    expect(overdue?.rows.map((row) => row.cells[4])).toEqual([
      ...Array.from({ length: 7 }, () => 14),
      ...Array.from({ length: 6 }, () => 3),
    ])
    expect(overdue?.rows[0]?.cells[6]).toBe('Chưa được bố trí kinh phí')
    expect(evidence?.rows[0]?.cells.at(-1)).toMatch(/^[0-9a-f]{64}$/)
  })
})
