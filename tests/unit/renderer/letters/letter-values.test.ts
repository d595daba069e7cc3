import { describe, expect, it } from 'vitest'
import type { LetterContent } from '../../../../src-main/contract/letter.ts'
import {
  emptyFields,
  fromLetterValues,
  toLetterValues,
} from '../../../../src-renderer/letters/letter-values.ts'

const content: LetterContent = {
  purpose: 'commitment',
  form: 'congVan',
  number: '',
  date: null,
  year: 2025,
  subject: 'cam kết tiến độ thực hiện',
  recipients: ['Sở Khoa học và Công nghệ', 'Ủy ban nhân dân tỉnh'],
  opening: 'Thực hiện Công văn số 12/UBND',
  situation: ['Được giao 2 nhiệm vụ.'],
  reason: [],
  commitments: ['Hoàn thành đúng hạn;', 'Cập nhật nq57.vn.'],
  responsibility: ['Giám đốc Sở chịu trách nhiệm.'],
  requests: [],
  items: [
    {
      commitmentId: '0190a1b2-0000-7000-8000-000000000001',
      text: 'Rà soát',
      source: '12/UBND (mục 1.a)',
      assignedDeadline: 'trong năm 2025',
      assignedLastDay: '2025-12-31',
      leaf: 'openInTime',
      situation: '',
      committedDate: '2025-12-20',
      product: 'Báo cáo',
      responsible: 'Nguyễn Văn A',
      coordinating: '',
      note: '',
    },
  ],
  signer: { authority: '', title: 'GIÁM ĐỐC', name: 'Nguyễn Văn B' },
  distribution: ['Ban Giám đốc', 'Lưu: VT'],
  urgency: '',
  drafterCode: '',
  figuresAsOf: null,
  figuresDirectiveId: null,
}

describe('letter values', () => {
  it('come back as the same letter', () => {
    expect(fromLetterValues(toLetterValues(content))).toEqual(content)
  })

  it('are no letter while something required is empty, and say what', () => {
    const values = { ...toLetterValues(content), subject: ' ', recipients: '\n' }
    expect(fromLetterValues(values)).toBeNull()
    expect(emptyFields(values)).toEqual(['subject', 'recipients'])
    expect(emptyFields(toLetterValues(content))).toEqual([])
  })

  it('name every field whose emptiness the contract refuses', () => {
    const whole = toLetterValues(content)
    const emptied = [
      { ...whole, subject: '' },
      { ...whole, recipients: '' },
      { ...whole, opening: '' },
      { ...whole, situation: '' },
      { ...whole, commitments: '' },
      { ...whole, responsibility: '' },
      { ...whole, requests: '' },
      { ...whole, distribution: '' },
      { ...whole, number: '' },
      { ...whole, signer: { ...whole.signer, title: '' } },
      { ...whole, signer: { ...whole.signer, name: '' } },
      { ...whole, signer: { ...whole.signer, authority: '' } },
      { ...whole, items: whole.items.map((item) => ({ ...item, text: '' })) },
      { ...whole, items: whole.items.map((item) => ({ ...item, product: '', source: '', note: '' })) },
    ]
    for (const values of emptied) {
      expect(fromLetterValues(values) === null, JSON.stringify(values)).toBe(emptyFields(values).length > 0)
    }
  })
})
