import { expect, type Page, test } from '@playwright/test'
import { launchBrowserShell } from './support/launch-browser-shell.ts'
import { screenLink } from './support/screen-link.ts'

test('a letter is checked while it is typed, its figures stay live, and its layout is the agency’s', async () => {
  test.setTimeout(120_000)
  const launched = await launchBrowserShell({ dataDir: test.info().outputPath('data') })
  const { page } = launched
  page.setDefaultTimeout(15_000)
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click()
  await expect(page.getByRole('heading', { name: 'Bàn làm việc' })).toBeVisible({ timeout: 30_000 })
  await chooseLayout(page)

  await screenLink(page, 'Văn bản cam kết').click()
  await page.getByRole('link', { name: /cam kết tiến độ/ }).click()
  await expect(shownIn(page).getByText('ĐẢNG CỘNG SẢN VIỆT NAM').first()).toBeVisible()
  await expect(page.getByText('Không còn điểm nào cần xử lý.')).toBeVisible()
  await fixByKey(page)
  await overtypeFigure(page)
  await numberAndTakeBack(page)
  expect(launched.complaints).toEqual([])
  await launched.close()
})

/** A preview loads its next version in a second, hidden frame. */
function shownIn(page: Page) {
  return page.frameLocator('iframe[data-shown="true"]')
}

async function chooseLayout(page: Page): Promise<void> {
  await screenLink(page, 'Thiết lập').click()
  const card = page.getByRole('region', { name: 'Trình bày văn bản' })
  await card.getByText('Cơ quan Đảng').click()
  await expect(shownIn(page).getByText('ĐẢNG CỘNG SẢN VIỆT NAM').first()).toBeVisible()
  await card.getByRole('button', { name: 'Lưu cách trình bày' }).click()
  await expect(page.getByText('Đã lưu cách trình bày.')).toBeVisible()
}

/** A wrong date is found beside the draft, put right by one key, and brought back by one click. */
async function fixByKey(page: Page): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Đề nghị, đầu mối liên hệ' })
  const usual = await field.inputValue()
  await field.fill('Họp ngày 5 tháng 03 năm 2025.')
  await expect(page.getByRole('button', { name: /^Sửa: Đề nghị.*cách viết ngày tháng/ })).toBeVisible()
  await expect(page.getByText(/Mục II\.4\.b, ô số 4/)).toBeVisible()
  await field.press('Control+.')
  await expect(field).toHaveValue('Họp ngày 05 tháng 3 năm 2025.')
  await expect(page.getByText('Không còn điểm nào cần xử lý.')).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(field).toHaveValue('Họp ngày 5 tháng 03 năm 2025.')
  await field.fill(usual)
  await expect(page.getByText('Không còn điểm nào cần xử lý.')).toBeVisible()
}

/** The caret in a figure shows its rule and rows; typed over, it is marked until it is put back. */
async function overtypeFigure(page: Page): Promise<void> {
  const field = page.getByRole('textbox', { name: '1. Tình hình thực hiện' })
  const before = await field.inputValue()
  const place = before.indexOf('được giao ') + 'được giao '.length
  await field.focus()
  await field.evaluate((area: HTMLTextAreaElement, at) => area.setSelectionRange(at, at + 2), place)
  await page.keyboard.type('99')
  await expect(page.getByText(/Đã gõ “99 nhiệm vụ”/)).toBeVisible()
  await page.getByRole('button', { name: /^Xem \d+ nhiệm vụ$/ }).click()
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click()
  await expect(page.getByText('số liệu đã bị gõ đè')).toBeVisible()
  await expect(shownIn(page).getByText(/được giao 99 nhiệm vụ/)).toBeVisible()
  await page.getByRole('button', { name: /^Sửa: 1\. Tình hình.*gõ đè/ }).click()
  await expect(field).toHaveValue(before)
  await expect(page.getByText('Không còn điểm nào cần xử lý.')).toBeVisible()
}

async function numberAndTakeBack(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Ban hành…' }).click()
  await dialog.getByRole('button', { name: 'Ban hành', exact: true }).click()
  await page.getByRole('button', { name: 'Ghi số, ngày…' }).click()
  await dialog.getByRole('textbox', { name: 'Số', exact: true }).fill('15')
  await dialog.getByRole('button', { name: 'Ghi số' }).click()
  await expect(page.getByRole('heading', { name: 'Văn bản cam kết số 15-CV/SKHCN' })).toBeVisible()
  await page.getByRole('button', { name: 'Ghi đã gửi…' }).click()
  await dialog.getByRole('button', { name: 'Ghi đã gửi' }).click()
  await page.getByRole('button', { name: 'Thu hồi: Đã gửi' }).click()
  await dialog.getByLabel('Lý do').fill('Ghi nhầm')
  await dialog.getByRole('button', { name: 'Thu hồi', exact: true }).click()
  await expect(page.getByText('Lý do: Ghi nhầm')).toBeVisible()
  await expect(page.getByRole('main').getByText('Đã ban hành', { exact: true })).toBeVisible()
}
