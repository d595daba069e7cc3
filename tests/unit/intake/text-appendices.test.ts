import { describe, expect, it } from 'vitest'
import { extract } from '../../../src-main/intake/extract.ts'
import { sourceFromText } from '../../../src-main/intake/source-text.ts'

const letter = (appendix: string) =>
  extract(
    sourceFromText(
      'thư.txt',
      `UBND TỈNH\nSố: 5/UBND-VX\n\nKính gửi: Các sở.\n\nChủ tịch UBND tỉnh yêu cầu các sở thực hiện nhiệm vụ tại Phụ lục kèm theo./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\n\nTrần Văn Bình\n\n${appendix}\n`,
    ),
  )
const facts = ({ tasks }: ReturnType<typeof extract>) =>
  tasks.map(({ path, agencies, coordinating, deadlineISO, text }) => ({
    path,
    agencies,
    coordinating,
    deadlineISO,
    text,
  }))

describe('an appendix written as text', () => {
  it('gives the tasks of items that open with their agency; the letter only points to them', () => {
    const read = letter(
      'PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n(Kèm theo Công văn số 5/UBND-VX)\n\n1. Sở Y tế: Rà soát tủ thuốc các trạm, hoàn thành trước ngày 15/3/2026.\n2. Công an tỉnh: Chủ trì, phối hợp với Sở Tư pháp đối chiếu dữ liệu hộ tịch.',
    )
    expect(facts(read)).toEqual([
      {
        path: 'PL.1',
        agencies: ['Sở Y tế'],
        coordinating: [],
        deadlineISO: '2026-03-15',
        text: 'Rà soát tủ thuốc các trạm, hoàn thành trước ngày 15/3/2026.',
      },
      {
        path: 'PL.2',
        agencies: ['Công an tỉnh'],
        coordinating: ['Sở Tư pháp'],
        deadlineISO: null,
        text: 'Chủ trì, phối hợp với Sở Tư pháp đối chiếu dữ liệu hộ tịch.',
      },
    ])
    expect(read.skipped.map(({ text }) => text)).toContainEqual(
      expect.stringContaining('nhiệm vụ tại Phụ lục kèm theo'),
    )
  })

  it('gives the tasks of blocks of labelled lines', () => {
    const read = letter(
      'PHỤ LỤC II\nDANH MỤC NHIỆM VỤ\n\nNhiệm vụ 1: Rà soát tủ thuốc các trạm\nChủ trì: Sở Y tế\nPhối hợp: Sở Tài chính\nThời hạn: Quý I/2026\n\nNhiệm vụ 2: Sơn lại cửa kho\nChủ trì: Sở Xây dựng',
    )
    expect(facts(read)).toMatchObject([
      { path: 'PLII.1', agencies: ['Sở Y tế'], coordinating: ['Sở Tài chính'], deadlineISO: '2026-03-31' },
      { path: 'PLII.2', agencies: ['Sở Xây dựng'], text: 'Sơn lại cửa kho' },
    ])
  })

  it('gives the tasks below headings in capitals, with labelled lines of their own', () => {
    const read = letter(
      'Phụ lục\nPhân công nhiệm vụ\n\nI. SỞ Y TẾ\n1. Rà soát tủ thuốc các trạm.\nII. CÔNG AN TỈNH\n1. Nhiệm vụ: Đối chiếu dữ liệu hộ tịch\n- Chủ trì: Công an tỉnh\n- Phối hợp: Sở Tư pháp\n- Thời hạn: Tháng 12/2026\n2. Nhiệm vụ: Sơn lại cửa kho\n- Chủ trì: Sở Xây dựng',
    )
    expect(facts(read)).toMatchObject([
      { path: 'PL.I.1', agencies: ['Sở Y tế'] },
      { path: 'PL.II.1', coordinating: ['Sở Tư pháp'], text: 'Đối chiếu dữ liệu hộ tịch' },
      { path: 'PL.II.2', agencies: ['Sở Xây dựng'], deadlineISO: null },
    ])
  })

  it.each(['ĐỀ CƯƠNG BÁO CÁO THỰC HIỆN NHIỆM VỤ', 'DANH SÁCH THÀNH VIÊN'])(
    'gives none where it is %s',
    (title) => {
      const read = letter(`PHỤ LỤC\n${title}\n\n1. Đánh giá tình hình thực hiện.\n2. Đề xuất với UBND tỉnh.`)
      expect(read.tasks).toEqual([])
    },
  )
})
