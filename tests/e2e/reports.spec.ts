import { writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { makeReport } from './journey.ts'
import { launchBrowserShell } from './support/launch-browser-shell.ts'
import { screenLink } from './support/screen-link.ts'
import { shells } from './support/shells.ts'

test('reports: window and deadline, figures that open their rows, texts for nq57.vn, templates', async () => {
  const missing = shells[0]?.missing ?? null
  test.skip(missing !== null, missing ?? '')
  const launched = await launchBrowserShell({ dataDir: test.info().outputPath('data') })
  const { page } = launched
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click()
  await expect(page.getByRole('heading', { name: 'Bàn làm việc' })).toBeVisible({ timeout: 60_000 })

  await test.step('another cut-off moves the window and the deadline', async () => {
    await screenLink(page, 'Báo cáo').click()
    await page.getByRole('button', { name: 'Lập báo cáo' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Năm', { exact: true }).fill('2025')
    await dialog.getByRole('combobox', { name: 'Cách chốt số liệu' }).click()
    await page.getByRole('option', { name: /^Ngày 11 đến ngày 10/ }).click()
    await expect(dialog.getByText(/số liệu từ ngày 11\/.*Nghệ An/)).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('a figure opens the rows it counts, beside those of other periods', async () => {
    await makeReport(page)
    await page.getByRole('tab', { name: 'Số liệu' }).click()
    await expect(page.getByRole('columnheader', { name: /Quý III năm 2025/ })).toBeVisible()
    await expect(page.getByRole('cell', { name: 'Chưa có số liệu' }).first()).toBeVisible()
    const total = page.getByRole('button', { name: /^Tổng số: \d+/ }).first()
    const count = Number(await total.innerText())
    await total.click()
    await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(count)
    await page.keyboard.press('Escape')
  })

  await test.step('a figure that is typed over is marked until it is put back', async () => {
    await page.getByRole('tab', { name: 'Nội dung' }).click()
    const leadership = page.getByRole('textbox', { name: 'I. Công tác chỉ đạo, điều hành' })
    const text = await leadership.inputValue()
    const at = text.indexOf(' nhiệm vụ được giao')
    await leadership.focus()
    await leadership.evaluate((field, end) => {
      if (field instanceof HTMLTextAreaElement) field.setSelectionRange(end, end)
    }, at)
    await page.keyboard.press('Backspace')
    await page.keyboard.type('9')
    await expect(page.getByText(/Đã gõ “\d*9 nhiệm vụ”; số liệu hiện nay là/)).toBeVisible()
    await expect(page.getByText(/số liệu đã bị gõ đè/)).toBeVisible()
    await page.getByRole('button', { name: 'Lấy lại số liệu' }).click()
    await expect(leadership).toHaveValue(text)
    await expect(page.getByText(/số liệu đã bị gõ đè/)).toHaveCount(0)
  })

  await test.step('one key copies what nq57.vn asks for; marked, the task is gone', async () => {
    await page.evaluate(() => {
      location.hash = '/reports/portal'
    })
    const tasks = page.getByRole('list', { name: 'Cập nhật nq57.vn' }).locator('> li')
    await expect(tasks.first()).toBeVisible()
    const before = await tasks.count()
    await tasks.first().focus()
    await page.keyboard.press('c')
    await expect(page.getByText('Đã chép: Toàn bộ')).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^Nhiệm vụ: .+\n[\s\S]*Kết quả thực hiện/)
    await page.keyboard.press('m')
    await expect(tasks).toHaveCount(before - 1)
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect(tasks).toHaveCount(before)
  })

  await test.step('wording and Word templates name a place that is wrong', async () => {
    await page.evaluate(() => {
      location.hash = '/reports/templates'
    })
    const opening = page.getByLabel('Mở đầu')
    await opening.fill('{ten_co_quam} báo cáo:')
    await page.getByRole('button', { name: 'Lưu' }).click()
    await expect(page.getByRole('alert').getByText('{ten_co_quam}')).toBeVisible()
    await page.getByRole('button', { name: 'Về mặc định: Mở đầu' }).click()
    await expect(opening).toHaveValue(/\{ten_co_quan\}/)
    const broken = test.info().outputPath('hỏng.docx')
    writeFileSync(broken, 'không phải tệp Word')
    launched.answerOpenDialog([broken])
    await page.getByRole('button', { name: 'Đưa mẫu .docx vào' }).click()
    await expect(page.getByRole('alert').getByText(/Không dùng được tệp mẫu “hỏng.docx”/)).toBeVisible()
  })

  // The browser itself tells of answers that refuse what was typed above.
  expect(launched.complaints.filter((one) => !one.includes('/rpc/templates/'))).toEqual([])
  await launched.close()
})
