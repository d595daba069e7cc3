import { describe, expect, it } from 'vitest'
import type { LintFinding } from '../../../../src-main/contract/lint.ts'
import { lintTexts } from '../../../../src-main/documents/lint/lint-texts.ts'
import { must } from '../samples.ts'

const notice = {
  type: 'Thông báo',
  number: '624/TB-VPCP',
  symbol: '/TB-VPCP',
  date: '2025-11-16',
  issuer: 'Văn phòng Chính phủ',
  subject: 'Kết luận Phiên họp lần thứ năm',
}

const text = (...lines: string[]) => [
  { field: 'situation', itemIndex: null, kind: 'running', lines } as const,
]
const lint = (...lines: string[]) => lintTexts(text(...lines), { cited: [notice], year: 2025 })
const codes = (...lines: string[]) => lint(...lines).map(({ code }) => code)

/** The lines after the first fix of every finding of a code. */
function fixedBy(code: LintFinding['code'], ...lines: string[]): string[] {
  let now = lines
  const found = lint(...lines).filter((one) => one.code === code)
  for (const { fixes } of found) {
    for (const { from, to } of must(fixes.find(({ kind }) => kind === 'apply')).changes) {
      now = now.flatMap((line) => (line === from ? (to === '' ? [] : [to]) : [line]))
    }
  }
  return now
}

describe('what a clerk types', () => {
  it.each([
    ['doubleSpace', 'Đã  hoàn thành   nhiệm vụ.', 'Đã hoàn thành nhiệm vụ.'],
    ['spaceAtMark', 'Đã rà soát ; cập nhật ; báo cáo .', 'Đã rà soát; cập nhật; báo cáo.'],
    ['spaceAtMark', 'Đã rà soát,cập nhật;báo cáo.', 'Đã rà soát, cập nhật; báo cáo.'],
    ['invisibleCharacter', 'Đã hoàn\u00a0thành\u200b.', 'Đã hoàn thành.'],
    ['notNfc', 'Đã hoàn thành.'.normalize('NFD'), 'Đã hoàn thành.'],
    ['wrongDash', '• Đã hoàn thành', '- Đã hoàn thành'],
    ['wrongDash', '-Đã hoàn thành', '- Đã hoàn thành'],
    ['wrongDash', 'Giai đoạn 2021–2025', 'Giai đoạn 2021 - 2025'],
    ['wrongDash', 'Khoa học – công nghệ', 'Khoa học - công nghệ'],
    ['dateForm', 'Họp ngày 5 tháng 03 năm 2025.', 'Họp ngày 05 tháng 3 năm 2025.'],
    ['dateForm', 'Họp ngày 10 tháng 1 năm 2026.', 'Họp ngày 10 tháng 01 năm 2026.'],
    ['dateForm', 'Trong tháng 1 năm 2026.', 'Trong tháng 01 năm 2026.'],
    ['dateForm', 'Trong tháng 09 năm 2025.', 'Trong tháng 9 năm 2025.'],
    ['dateForm', 'Trước ngày 5/12/2025.', 'Trước ngày 05/12/2025.'],
    ['symbolForm', 'Theo Báo cáo số: 5 /BC – SKHCN.', 'Theo Báo cáo số 05/BC-SKHCN.'],
    ['abbreviationWrong', 'Theo Tờ trình số 15/TTR-SKHCN.', 'Theo Tờ trình số 15/TTr-SKHCN.'],
    ['percentForm', 'Đạt 48.9 % kế hoạch.', 'Đạt 48,9% kế hoạch.'],
    ['thousandsForm', 'Cấp 1,234,567 tài khoản.', 'Cấp 1.234.567 tài khoản.'],
    ['thousandsForm', 'Số hóa 12500 hồ sơ.', 'Số hóa 12.500 hồ sơ.'],
    ['shareWrong', 'Hoàn thành 22/45 nhiệm vụ (49,8%).', 'Hoàn thành 22/45 nhiệm vụ (48,9%).'],
  ] as const)('%s: %j → %j', (code, wrong, right) => {
    expect(fixedBy(code, wrong)).toEqual([right])
    expect(codes(right)).not.toContain(code)
  })

  it.each([
    'Thực hiện Công văn số      /UBND-KGVX năm 2025 của Ủy ban nhân dân tỉnh về việc xử lý.',
    'An Giang, ngày      tháng      năm 2025',
    'Cập nhật tại https://nq57.vn/a,b;c và gửi về vanthu@angiang.gov.vn, điện thoại 0296385123.',
    'Đạt 100%; tăng 3,5 lần; kinh phí 1.250.000 đồng; năm 2025.',
    'Hoàn thành 22/45 nhiệm vụ (48,9%), trong đó 1/3 nhiệm vụ (33,3%).',
    'Theo Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá.',
    'Hạn ngày 09/12/2025; ngày 15/9/2025; từ ngày 05 tháng 01 năm 2026.',
    'Tỷ lệ 0/45 nhiệm vụ (0,0%).',
  ])('finds nothing in %j', (line) => {
    expect(lint(line)).toEqual([])
  })

  it('finds days that do not exist and shares that cannot be, and leaves them to a person', () => {
    expect(lint('Trước ngày 31 tháng 4 năm 2025.')).toMatchObject([{ code: 'dateImpossible', fixes: [] }])
    expect(lint('Trước ngày 30/02/2025.')).toMatchObject([{ code: 'dateImpossible', fixes: [] }])
    expect(lint('Hoàn thành 46/45 nhiệm vụ (102,2%).')).toMatchObject([{ code: 'shareWrong', fixes: [] }])
    expect(codes('Kinh phí: …………… đồng.')).toEqual(['blankLeft'])
  })

  it('names the rule, the place and what would stand there', () => {
    expect(lint('Họp ngày 5 tháng 3 năm 2025.')).toEqual([
      {
        code: 'dateForm',
        severity: 'warning',
        field: 'situation',
        itemIndex: null,
        detail: '“ngày 5 tháng 3 năm 2025” → “ngày 05 tháng 3 năm 2025”',
        rule: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.b, ô số 4',
        fixes: [
          {
            kind: 'apply',
            changes: [
              {
                field: 'situation',
                from: 'Họp ngày 5 tháng 3 năm 2025.',
                to: 'Họp ngày 05 tháng 3 năm 2025.',
              },
            ],
          },
          {
            kind: 'tidy',
            changes: [
              {
                field: 'situation',
                from: 'Họp ngày 5 tháng 3 năm 2025.',
                to: 'Họp ngày 05 tháng 3 năm 2025.',
              },
            ],
          },
        ],
      },
    ])
  })
})

describe('tidying', () => {
  it('puts right every point of layout of a field in one step, after which nothing is left', () => {
    const lines = ['Ngày 5 tháng 03 năm 2025 ,đạt 48.9  %:', '• Một ', '-Hai  (ngày 1/1/2026);']
    const tidy = lint(...lines).flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === 'tidy'))
    expect(tidy).toHaveLength(1)
    const changes = new Map(must(tidy[0]).changes.map(({ from, to }) => [from, to]))
    const right = lines.map((line) => changes.get(line) ?? line)
    expect(right).toEqual(['Ngày 05 tháng 3 năm 2025, đạt 48,9%:', '- Một;', '- Hai (ngày 01/01/2026).'])
    expect(lint(...right)).toEqual([])
  })
})

describe('lists', () => {
  it('end in semicolons and a full stop', () => {
    expect(fixedBy('listMarks', 'Gồm:', '- Một', '- Hai.', '- Ba;')).toEqual([
      'Gồm:',
      '- Một;',
      '- Hai;',
      '- Ba.',
    ])
    expect(codes('- Một;', '- Hai.')).toEqual([])
    expect(codes('- Một. Và thêm.', '- Hai.')).toEqual([])
  })

  it('are lettered by the Vietnamese alphabet and numbered without a gap', () => {
    const wrong = ['c) Một;', 'd) Hai;', 'e) Ba;', 'f) Bốn.']
    expect(fixedBy('listOrder', ...wrong)).toEqual(['c) Một;', 'd) Hai;', 'đ) Ba;', 'e) Bốn.'])
    expect(fixedBy('listOrder', '1. Một.', '3. Hai.')).toEqual(['1. Một.', '2. Hai.'])
  })
})

describe('citations', () => {
  const full =
    'Thông báo số 624/TB-VPCP ngày 16 tháng 11 năm 2025 của Văn phòng Chính phủ về kết luận Phiên họp lần thứ năm'

  it('are full the first time', () => {
    expect(fixedBy('citationNotFull', 'Thực hiện Thông báo số 624/TB-VPCP, Sở báo cáo.')).toEqual([
      `Thực hiện ${full}, Sở báo cáo.`,
    ])
    expect(lint('Theo Kế hoạch số 105/KH-UBND ngày 05 tháng 5 năm 2025.')).toMatchObject([
      { code: 'citationNotFull', detail: 'Kế hoạch số 105/KH-UBND: cơ quan ban hành, trích yếu', fixes: [] },
    ])
    expect(codes(`Thực hiện ${full}, Sở báo cáo.`)).toEqual([])
  })

  it('are short from then on', () => {
    const first = `Thực hiện ${full}.`
    expect(fixedBy('citationFullAgain', first, `Theo ${full}, Sở đã làm.`)).toEqual([
      first,
      'Theo Thông báo số 624/TB-VPCP, Sở đã làm.',
    ])
    expect(
      fixedBy('citationFullAgain', first, 'Theo Thông báo số 624/TB-VPCP ngày 16/11/2025, Sở đã làm.'),
    ).toEqual([first, 'Theo Thông báo số 624/TB-VPCP, Sở đã làm.'])
    expect(codes(first, 'Theo Thông báo số 624/TB-VPCP, Sở đã làm.')).toEqual([])
  })

  it('leave alone what is named within the subject of another document', () => {
    const line =
      'Thực hiện Công văn số 15/UBND-VX ngày 05 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh về việc thực hiện Nghị quyết số 57-NQ/TW, Sở báo cáo.'
    expect(codes(line)).toEqual([])
  })

  it('do not ask for what the document itself leaves blank', () => {
    const blank = { ...notice, number: '', symbol: 'UBND-KGVX', date: null }
    const line = 'Thực hiện Thông báo số      /UBND-KGVX của Văn phòng Chính phủ về kết luận.'
    expect(lintTexts(text(line), { cited: [blank], year: 2025 })).toEqual([])
  })
})

describe('components out of place', () => {
  it.each([
    'Kính gửi: Sở Nội vụ',
    'Nơi nhận:',
    '- Lưu: VT, CĐS.',
    'Số: 12/SKHCN-VP',
    'KT. GIÁM ĐỐC',
    'V/v cam kết',
  ])('takes %j out of the running text', (line) => {
    expect(fixedBy('componentStray', 'Trước.', line)).toEqual(['Trước.'])
  })

  it('keeps "./." for the end', () => {
    expect(fixedBy('closingMarkInside', 'Đã xong./.', 'Kính báo cáo./.')).toEqual([
      'Đã xong.',
      'Kính báo cáo./.',
    ])
    expect(codes('Kính báo cáo./.')).toEqual([])
  })
})

describe('live figures in the text', () => {
  const figures = [{ name: 'total', text: '45 nhiệm vụ', rule: 'Số nhiệm vụ được giao', commitmentIds: [] }]
  const check = (line: string) => lintTexts(text(line), { cited: [], year: 2025, figures })

  it('are right by themselves', () => {
    expect(check('Được giao ⟦total⟧.')).toEqual([])
  })

  it('are marked when overtyped until they are confirmed or put back', () => {
    const line = 'Được giao ⟦total|47  nhiệm vụ⟧.'
    expect(check(line)).toEqual([
      {
        code: 'figureOvertyped',
        severity: 'warning',
        field: 'situation',
        itemIndex: null,
        detail: '“47  nhiệm vụ” → “45 nhiệm vụ”',
        rule: 'Số nhiệm vụ được giao',
        fixes: [
          { kind: 'apply', changes: [{ field: 'situation', from: line, to: 'Được giao ⟦total⟧.' }] },
          { kind: 'keep', changes: [{ field: 'situation', from: line, to: 'Được giao 47  nhiệm vụ.' }] },
        ],
      },
    ])
  })

  it('are reported when nobody can count them', () => {
    expect(check('Được giao ⟦unknown⟧.')).toMatchObject([{ code: 'figureUnknown', severity: 'error' }])
  })
})
