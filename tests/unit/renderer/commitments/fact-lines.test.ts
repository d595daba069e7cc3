import { createInstance } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FactContent, FactView } from '../../../../src-main/contract/commitment.ts'
import { factLines } from '../../../../src-renderer/commitments/fact-lines.ts'
import { en, vi } from '../../../../src-renderer/i18n/catalogue.ts'

const words = createInstance()

beforeAll(async () => {
  await words.init({ lng: 'vi', resources: { vi, en }, interpolation: { escapeValue: false } })
})

describe('factLines', () => {
  it('tells a progress entry part by part and leaves empty parts out', () => {
    const content: FactContent = {
      kind: 'progress',
      percent: 0,
      text: 'Đã họp.',
      obstacles: '',
      proposals: 'Cấp kinh phí.',
    }
    expect(lines(content)).toEqual(['Đã họp.', 'Đạt 0%', 'Kiến nghị, đề xuất: Cấp kinh phí.'])
  })

  it('tells a document by what is known of it', () => {
    expect(refused('12/UBND', '2025-12-01')).toEqual(['Văn bản: 12/UBND ngày 01/12/2025'])
    expect(refused('12/UBND', null)).toEqual(['Văn bản: 12/UBND'])
    expect(refused('', '2025-12-01')).toEqual(['Văn bản ngày 01/12/2025'])
    expect(refused('', null)).toEqual([])
  })

  it('names what a retraction takes back', () => {
    const target: FactView = {
      id: '0190a1b2-0000-7000-8000-000000000002',
      commitmentId: '0190a1b2-0000-7000-8000-000000000001',
      happenedOn: '2025-11-20',
      enteredAt: '2025-11-20T01:00:00.000Z',
      agencyId: '0190a1b2-0000-7000-8000-000000000003',
      deviceId: '0190a1b2-0000-7000-8000-000000000004',
      content: { kind: 'reportedDone', text: '' },
      retracted: true,
      evidence: [],
    }
    const content: FactContent = { kind: 'retracted', factId: target.id, reason: 'Nhầm', replacedBy: null }
    expect(lines(content, [target])).toEqual(['Thu hồi: Báo cáo hoàn thành, ngày 20/11/2025', 'Lý do: Nhầm'])
    expect(lines(content)).toEqual(['Lý do: Nhầm'])
  })
})

function lines(content: FactContent, facts: readonly FactView[] = []): string[] {
  return factLines(content, facts, words.getFixedT('vi', 'commitments'))
}

function refused(number: string, date: string | null): string[] {
  return lines({ kind: 'extensionRefused', document: { number, date } })
}
