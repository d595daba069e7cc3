import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import type { Launched } from './support/launched.ts'
import { shells } from './support/shells.ts'

for (const shell of shells) {
  test(`the list is worked with like a spreadsheet, by keyboard, in the ${shell.name}`, async () => {
    test.skip(shell.missing !== null, shell.missing ?? '')
    const launched = await shell.launch({ dataDir: test.info().outputPath('data') })
    const { page } = launched
    page.setDefaultTimeout(15_000)
    await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click()
    await expect(page.getByRole('heading', { name: 'Bàn làm việc' })).toBeVisible({ timeout: 30_000 })
    await goTo(page, '/commitments?asOf=%222025-12-14%22')
    const grid = page.getByRole('grid')
    await expect(cell(page, 0, 'unit')).toBeVisible()

    await test.step('typing into cells, and back', async () => {
      await cell(page, 0, 'unit').click()
      await page.keyboard.type('Phòng Kế hoạch')
      await page.keyboard.press('Tab')
      await page.keyboard.type('Lê Văn Đức')
      // The picker offers to add the name; the first Escape of two would only close that offer.
      await page.keyboard.press('Tab')
      await page.keyboard.press('Escape')
      await expect(cell(page, 0, 'person')).toHaveText('Lê Văn Đức')
      await expect(cell(page, 0, 'unit')).toHaveText('Phòng Kế hoạch')
      await grid.focus()
      await page.keyboard.press('Control+z')
      await expect(cell(page, 0, 'person')).not.toHaveText('Lê Văn Đức')
      await expect(cell(page, 0, 'unit')).toHaveText('Phòng Kế hoạch')
    })

    await test.step('a block from Excel, with its preview', async () => {
      await cell(page, 1, 'unit').click()
      await paste(page, 'Văn phòng\tTrần Ngọc Hân\nVăn phòng\tVõ Minh Châu\n')
      const dialog = page.getByRole('dialog', { name: 'Dán vào danh sách' })
      await expect(dialog.getByText('4 ô sẽ thay đổi')).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(cell(page, 2, 'person')).toHaveText('Võ Minh Châu')
      await expect(dialog).toHaveCount(0)
    })

    await test.step('marked rows changed at once, and taken back', async () => {
      await cell(page, 1, 'unit').click()
      await page.keyboard.press('Shift+ArrowDown')
      await page.keyboard.press('Space')
      await page.getByRole('button', { name: 'Thay đổi hàng loạt…' }).click()
      const dialog = page.getByRole('dialog', { name: 'Thay đổi 2 cam kết' })
      await dialog.getByLabel('Đơn vị').fill('Phòng Công nghệ số')
      await expect(dialog.getByText('2 cam kết sẽ thay đổi.')).toBeVisible()
      await dialog.getByRole('button', { name: 'Ghi 2 thay đổi' }).click()
      await expect(dialog).toHaveCount(0)
      await expect(cell(page, 1, 'unit')).toHaveText('Phòng Công nghệ số')
      await page
        .getByRole('alert')
        .filter({ hasText: 'Đã thay đổi 2 cam kết' })
        .getByRole('button', { name: 'Hoàn tác' })
        .click()
      await expect(cell(page, 1, 'unit')).toHaveText('Văn phòng')
      await page.getByRole('button', { name: 'Bỏ chọn (2)' }).click()
    })

    await test.step('the address says what is shown, and so does the file', async () => {
      await goTo(page, '/commitments?asOf=%222025-12-14%22&filter={"units":["Văn phòng"]}&groupBy="person"')
      await expect(page.getByText('Đơn vị: Văn phòng')).toBeVisible()
      await expect(page.getByRole('gridcell', { name: /^Trần Ngọc Hân Tổng 1/ })).toBeVisible()
      await expect(page.getByRole('row', { name: 'Phòng Kế hoạch' })).toHaveCount(0)
      const lines = await exported(launched)
      expect(lines).toHaveLength(4)
      expect(lines[1]).toContain('Văn phòng,Trần Ngọc Hân,')
      await page.getByRole('button', { name: 'Bỏ điều kiện Đơn vị: Văn phòng' }).click()
      await expect(page.getByRole('button', { name: /^Bỏ điều kiện/ })).toHaveCount(0)
      await expect(page.getByRole('status').filter({ hasText: /^Tổng 2:/ })).toHaveCount(0)
    })

    await test.step('a commitment beside the list follows the cursor, and shows any day of its life', async () => {
      await goTo(page, '/commitments?asOf=%222025-12-14%22')
      await cell(page, 0, 'unit').click()
      await page.keyboard.press('Enter')
      const pane = page.getByRole('region', { name: 'Chi tiết cam kết' })
      const text = await cell(page, 1, 'text').innerText()
      await page.keyboard.press('ArrowDown')
      await expect(pane.getByText(text.slice(0, 40)).first()).toBeVisible()
      const slider = pane.getByRole('slider', { name: 'Xem tại ngày' })
      await slider.focus()
      await page.keyboard.press('Home')
      await expect(pane.getByText('Sau ngày đang xem').first()).toBeVisible()
      await pane.getByRole('button', { name: 'Về ngày đang xem' }).click()
      await expect(pane.getByText('Sau ngày đang xem')).toHaveCount(0)
      await pane.getByRole('button', { name: 'Đóng', exact: true }).click()
      await expect(pane).toHaveCount(0)
      await expect(grid).toBeFocused()
    })
    expect(launched.complaints).toEqual([])
    await launched.close()
  })
}

function cell(page: Page, row: number, column: string) {
  return page.locator('[role="row"][id]').nth(row).locator(`[data-column="${column}"]`)
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
  await expect(page.getByRole('grid')).toBeVisible()
}

/** A paste as the browser sends it; the system's clipboard belongs to whoever sits at the machine. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((block) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', block)
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)
}

/** The lines of the list as a .csv file. */
async function exported(launched: Launched): Promise<string[]> {
  const { page } = launched
  const path = test.info().outputPath('danh sách.csv')
  const saved = launched.answerSaveDialog(path)
  await page.getByRole('button', { name: 'Xuất' }).click()
  await page.getByRole('menuitem', { name: 'Tệp .csv' }).click()
  await saved
  return readFileSync(path, 'utf8').split('\r\n')
}
