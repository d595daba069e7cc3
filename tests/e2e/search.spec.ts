import { expect, test } from '@playwright/test'
import { shells } from './support/shells.ts'

const [browserShell] = shells

test('everything is found and opened by keyboard alone', async () => {
  const missing = browserShell?.missing ?? null
  test.skip(browserShell === undefined || missing !== null, missing ?? '')
  if (browserShell === undefined) return
  const launched = await browserShell.launch({ dataDir: test.info().outputPath('data') })
  const { page } = launched
  const field = page.getByRole('combobox', { name: /^Tìm việc/ })
  const options = page.getByRole('option')
  const chosen = page.getByRole('option', { selected: true })
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click()
  await expect(page.getByRole('heading', { name: 'Bàn làm việc' })).toBeVisible()

  await page.keyboard.press('/')
  await expect(field).toBeFocused()
  await page.keyboard.type('ho so so hoa')
  await expect(options.filter({ hasText: '1042/UBND-NC' }).first()).toBeVisible()
  await expect(page.locator('mark').filter({ hasText: 'số hóa hồ sơ' }).first()).toBeVisible()

  await field.fill('1042/ubnd')
  await expect(chosen).toContainText('Công văn 1042/UBND-NC')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Công văn 1042/UBND-NC' })).toBeVisible()

  // The words stand inside a file whose text is read in the background after it was added.
  const file = options.filter({ hasText: 'bien-ban-kiem-tra-thiet-bi.txt' })
  await expect(async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await field.fill('doan kiem tra chi lang')
    await expect(file).toHaveAttribute('aria-selected', 'true', { timeout: 1000 })
  }).toPass()
  await page.keyboard.press('Enter')
  const preview = page.getByRole('dialog', { name: 'bien-ban-kiem-tra-thiet-bi.txt' })
  await expect(preview.getByText('Chi Lăng')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(preview).toBeHidden()

  await page.keyboard.press('Control+k')
  await expect(chosen).toContainText('doan kiem tra chi lang')
  await page.keyboard.type('bao han')
  await expect(options.filter({ hasText: 'Trần Ngọc Bảo Hân' }).first()).toBeVisible()
  await field.fill('thiet lap')
  await expect(chosen).toContainText('Thiết lập')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Thiết lập' })).toBeVisible()
  expect(launched.complaints).toEqual([])
  await launched.close()
})
