import { writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { chromiumLaunch } from './launched.ts'

/** The items of the letter, as its first version words them. */
const items = [
  'a) Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Tài chính rà soát toàn bộ phần mềm dùng chung; lập danh mục phần mềm cần nâng cấp; báo cáo Ủy ban nhân dân tỉnh trước ngày 09/12/2025.',
  'b) Sở Nội vụ chủ trì xây dựng kế hoạch đào tạo kỹ năng số cho cán bộ, công chức, hoàn thành trong Quý IV/2025.',
  'c) Sở Khoa học và Công nghệ hướng dẫn các xã, phường sử dụng nền tảng số dùng chung trước ngày 20/12/2025.',
]

/** A letter of the province to its agencies with the given items under point 1; written for the tests. */
export function letterText(points: readonly string[] = items): string {
  return `ỦY BAN NHÂN DÂN
TỈNH AN GIANG
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 512/UBND-KGVX
V/v đẩy mạnh sử dụng phần mềm dùng chung
An Giang, ngày 18 tháng 11 năm 2025

Kính gửi:
- Các sở, ban, ngành tỉnh;
- Ủy ban nhân dân các xã, phường, đặc khu.

Qua theo dõi, việc sử dụng phần mềm dùng chung của tỉnh còn chậm. Ủy ban nhân dân tỉnh yêu cầu:

1. Giao nhiệm vụ
${points.join('\n')}

Yêu cầu các cơ quan nghiêm túc triển khai thực hiện./.

Nơi nhận:
- Như trên;
- Lưu: VT.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Nguyễn Văn Mẫu
`
}

/** The same letter as it comes a second time: one item reworded, one new, one gone. */
export function correctedLetterText(): string {
  const [first = '', second = ''] = items
  return letterText([
    first,
    second.replace('trong Quý IV/2025', 'trước ngày 31/12/2025'),
    'c) Sở Khoa học và Công nghệ tổ chức kiểm thử an toàn thông tin cho các hệ thống của tỉnh trước ngày 15/01/2026.',
  ])
}

/** An appendix of the letter with a task of its own. */
export function appendixText(): string {
  return `PHỤ LỤC
NHIỆM VỤ CHI TIẾT
(Kèm theo Công văn số 512/UBND-KGVX ngày 18 tháng 11 năm 2025 của Ủy ban nhân dân tỉnh)

1. Sở Khoa học và Công nghệ thống kê số lượng tài khoản phần mềm của từng cơ quan trước ngày 05/12/2025.
2. Sở Tài chính thẩm định kinh phí duy trì phần mềm năm 2026 trước ngày 10/12/2025.
`
}

export function writeText(path: string, text: string): string {
  writeFileSync(path, text)
  return path
}

/** Writes a PDF whose only page is a picture of the lines, as a scanner makes it: it has no text layer. */
export async function writeScan(path: string, lines: readonly string[]): Promise<string> {
  const browser = await chromium.launch(chromiumLaunch)
  try {
    const page = await browser.newPage()
    await page.setContent('<canvas width="1240" height="1600" style="width: 100%"></canvas>')
    await page.evaluate((shown) => {
      const paper = document.querySelector('canvas')?.getContext('2d')
      if (paper === null || paper === undefined) throw new Error('There is no canvas to draw on.')
      paper.fillStyle = 'white'
      paper.fillRect(0, 0, 1240, 1600)
      paper.fillStyle = 'black'
      paper.font = '30px serif'
      for (const [index, line] of shown.entries()) paper.fillText(line, 120, 140 + index * 60)
    }, lines)
    await page.pdf({ path, format: 'A4', printBackground: true })
    return path
  } finally {
    await browser.close()
  }
}
