import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { agencyProfileOf } from '../support/agency.ts'
import { openCore } from '../support/core-client.ts'
import { workbookOfRows } from '../support/workbook.ts'
import { launchBrowserShell } from './support/launch-browser-shell.ts'
import { screenLink } from './support/screen-link.ts'

test('the directory by keyboard: find a commune, add a person with a new unit, import a sheet, undo', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'cam-ket-directory-'))
  const core = await openCore(dataDir)
  await core.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ'))
  await core.app.close()
  const launched = await launchBrowserShell({ dataDir })
  const { page } = launched
  try {
    await screenLink(page, 'Danh mục').focus()
    await page.keyboard.press('Enter')
    const agencies = page.getByRole('grid', { name: 'Cơ quan' })
    await expect(agencies).toBeVisible()

    await page.getByRole('searchbox').first().focus()
    await page.keyboard.type('long xuyen')
    await expect(agencies.getByText('Phường Long Xuyên')).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const variants = page.getByRole('complementary').getByLabel('Tên gọi khác')
    await variants.focus()
    await page.keyboard.type('P. Long Xuyên')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Enter')
    await expect(agencies.getByText('P. Long Xuyên')).toBeVisible()
    await expect(agencies).toBeFocused()

    await page.getByRole('searchbox').first().fill('')
    await agencies.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('F2')
    const cell = agencies.getByRole('textbox')
    await expect(cell).toBeFocused()
    await page.keyboard.type('Ban Chỉ huy thử')
    await agencies.evaluate((box) => box.scrollTo({ top: box.scrollHeight }))
    const count = await agencies.getAttribute('aria-rowcount')
    await expect(agencies.locator(`[aria-rowindex="${count}"]`), 'the last row').toBeVisible()
    await expect(cell, 'what was typed waits while the list is scrolled').toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Home')
    await expect(agencies.getByText('Ban Chỉ huy thử')).toBeVisible()

    await page.getByRole('tab', { name: 'Cơ quan' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('button', { name: 'Thêm người' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Họ và tên')).toBeFocused()
    await page.keyboard.type('Nguyễn Thị Hoà')
    await page.getByRole('textbox', { name: 'Đơn vị' }).focus()
    await page.keyboard.type('Phòng Chuyển đổi số')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Đã thêm “Phòng Chuyển đổi số” vào danh mục.')).toBeVisible()
    await page.keyboard.press('Control+Enter')
    const people = page.getByRole('grid', { name: 'Người' })
    await expect(people.getByText('Nguyễn Thị Hoà')).toBeVisible()
    await expect(page.getByLabel('Họ và tên')).toHaveValue('')
    await page.keyboard.press('Escape')
    await expect(people).toBeFocused()

    await page.keyboard.press('F2')
    await expect(page.getByRole('textbox', { name: 'Họ và tên' })).toBeFocused()
    await page.keyboard.type('Nguyễn Thị Hoà An')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('textbox', { name: 'Chức vụ' })).toBeFocused()
    await page.keyboard.type('Trưởng phòng')
    await page.keyboard.press('Tab')
    await page.keyboard.type('0912 345 678')
    await page.keyboard.press('Enter')
    const row = people.getByRole('row').filter({ hasText: 'Nguyễn Thị Hoà An' })
    await expect(row).toContainText(/Trưởng phòng.*Phòng Chuyển đổi số.*0912 345 678/)
    await expect(people).toBeFocused()
    await page.keyboard.press('F2')
    await page.keyboard.type('Ai đó')
    await page.keyboard.press('Escape')
    await expect(row, 'Esc leaves all as it was').toBeVisible()
    await expect(people).toBeFocused()

    const sheet = join(dataDir, 'danh-sach.xlsx')
    writeFileSync(
      sheet,
      await workbookOfRows([
        ['Họ và tên', 'Phòng', 'Email'],
        ['Trần Văn An', 'Phòng CĐS', ''],
        ['Lê Bình', '', 'không có'],
      ]),
    )
    await page.getByRole('button', { name: 'Excel' }).click()
    await page.getByRole('menuitem', { name: 'Nhập từ Excel…' }).click()
    const dialog = page.getByRole('dialog')
    launched.answerOpenDialog([sheet])
    await dialog.getByRole('button', { name: 'Chọn tệp…' }).click()
    await expect(dialog.getByText('1 dòng lỗi', { exact: true })).toBeVisible()
    await expect(dialog.getByText('Đồng thời thêm: Phòng CĐS.')).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Ghi 1 dòng' })).toBeDisabled()
    await dialog.getByRole('checkbox', { name: /Bỏ qua 1 dòng lỗi/ }).check()
    await dialog.getByRole('button', { name: 'Ghi 1 dòng' }).click()
    await expect(people.getByText('Trần Văn An')).toBeVisible()
    await page
      .getByRole('alert')
      .filter({ hasText: 'Đã nhập' })
      .getByRole('button', { name: 'Hoàn tác' })
      .click()
    await expect(people.getByText('Trần Văn An')).toBeHidden()
    await expect(people.getByText('Nguyễn Thị Hoà')).toBeVisible()
    expect(launched.complaints).toEqual([])
  } finally {
    await launched.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
})
