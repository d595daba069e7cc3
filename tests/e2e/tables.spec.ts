import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { workbookOfRows } from '../support/workbook.ts'
import { setUp } from './journey.ts'
import { shells } from './support/shells.ts'

const ours = 'Sở Khoa học và Công nghệ'
const heading = ['STT', 'Nhiệm vụ', 'Cơ quan thực thi chính', 'Thời hạn hoàn thành']
const sheets = {
  'danh mục 2026.xlsx': [
    ['DANH MỤC NHIỆM VỤ NĂM 2026'],
    heading,
    ['1', 'Rà soát kho dữ liệu dùng chung của tỉnh', ours, '30/6/2026'],
    ['2', 'Lập kế hoạch kiểm tra công vụ', 'Thanh tra tỉnh', 'Quý III/2026'],
  ],
  'danh mục 2027.xlsx': [
    ['DANH MỤC NHIỆM VỤ NĂM 2027'],
    heading,
    ['1', 'Đánh giá chất lượng dữ liệu hộ tịch', ours, '31/3/2027'],
  ],
}

for (const shell of shells.filter(({ name }) => name === 'browser shell')) {
  test(`columns that are mapped once are read by themselves afterwards, in the ${shell.name}`, async () => {
    test.skip(shell.missing !== null, shell.missing ?? '')
    const info = test.info()
    const folder = info.outputPath('files')
    mkdirSync(folder, { recursive: true })
    for (const [name, rows] of Object.entries(sheets)) {
      writeFileSync(join(folder, name), await workbookOfRows(rows))
    }
    const launched = await shell.launch({ dataDir: info.outputPath('data') })
    const { page } = launched
    await setUp(page)

    await launched.dropFiles(page.getByRole('main'), [join(folder, 'danh mục 2026.xlsx')])
    const table = page.getByRole('group', { name: /^Bảng nhiệm vụ DANH MỤC NHIỆM VỤ NĂM 2026/ })
    await expect(table.getByText('2 dòng · 2 nhiệm vụ')).toBeVisible()
    await expect(page.getByText('2 nhiệm vụ, 0 của cơ quan')).toBeVisible()
    const column = table.getByLabel('Cột “Cơ quan thực thi chính”')
    await expect(column).toHaveValue('')
    await expect(table.getByText('Thanh tra tỉnh')).toBeVisible()
    await page.screenshot({ path: info.outputPath('before.png') })

    await column.selectOption({ label: 'Chủ trì' })
    await table.getByRole('button', { name: 'Áp dụng' }).click()
    await expect(page.getByText('2 nhiệm vụ, 1 của cơ quan')).toBeVisible()
    await expect(page.getByRole('article', { name: /Nhiệm vụ/ }).first()).toContainText(ours)
    await expect(page.getByText('Đã lưu nháp')).toBeVisible()
    await page.screenshot({ path: info.outputPath('after.png') })
    await page.getByRole('button', { name: 'Xác nhận và ghi' }).click()
    await expect(page.getByText('Đã ghi văn bản và 1 cam kết của cơ quan.')).toBeVisible()

    await launched.dropFiles(page.getByRole('main'), [join(folder, 'danh mục 2027.xlsx')])
    await expect(page.getByText('1 nhiệm vụ, 1 của cơ quan')).toBeVisible()
    const next = page.getByRole('group', { name: /^Bảng nhiệm vụ DANH MỤC NHIỆM VỤ NĂM 2027/ })
    await next.getByRole('button', { name: /Bảng nhiệm vụ/ }).click()
    await expect(next.getByLabel('Cột “Cơ quan thực thi chính”')).toHaveValue('lead')
    await page.screenshot({ path: info.outputPath('next.png') })
    expect(launched.complaints).toEqual([])
    await launched.close()
  })
}
