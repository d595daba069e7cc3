import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchElectronStandIn } from '../electron/stand-in/launch.ts'
import { begin, cards, readLetter } from './support/begin.ts'
import { letterText, writeText } from './support/letters.ts'
import { screenLink } from './support/screen-link.ts'
import { browserShell, standIn } from './support/shells.ts'

test('preferences survive a restart, and the keys of the app work', async () => {
  test.skip(browserShell.missing !== null, browserShell.missing ?? '')
  const dataDir = test.info().outputPath('data')
  let launched = await browserShell.launch({ dataDir })
  let { page } = launched
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click()
  await expect(page.getByRole('heading', { name: 'Bàn làm việc' })).toBeVisible()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Phím tắt' })
  await expect(sheet.getByText('Gộp với nhiệm vụ sau')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: /^Tìm việc/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const left = page.waitForResponse(
    (response) => response.request().postData()?.includes('/settings') === true,
  )
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('heading', { name: 'Thiết lập' })).toBeVisible()
  await left
  await page.getByRole('radiogroup', { name: 'Nền' }).getByText('Tối').click()
  await page.getByRole('button', { name: 'Thu gọn hoặc mở thanh điều hướng' }).click()
  const written = page.waitForResponse(
    (response) => response.request().postData()?.includes('"language":"en"') === true,
  )
  await page.getByRole('radiogroup', { name: 'Ngôn ngữ' }).getByText('English').click()
  await written
  await launched.close()

  launched = await browserShell.launch({ dataDir })
  page = launched.page
  await expect(page.getByRole('heading', { name: 'Settings', exact: true })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await expect(page.getByRole('button', { name: 'Fold or unfold the navigation' })).toHaveAttribute(
    'aria-expanded',
    'false',
  )
  expect(launched.complaints).toEqual([])
  await launched.close()
})

test('closing the window of the Electron stand-in at once loses nothing that was typed', async () => {
  const { launched: first, out, dataDir } = await begin(standIn)
  let launched = first
  let { page } = launched
  await readLetter(launched, writeText(join(out, 'công văn 512.txt'), letterText()))
  await cards(page).first().focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Sản phẩm').fill('Danh mục gõ ngay trước khi đóng')
  await launched.close()

  // The other shell has none of this window's own storage: what it shows is what reached the core.
  launched = await browserShell.launch({ dataDir })
  page = launched.page
  await screenLink(page, 'Văn bản chỉ đạo').click()
  await page.getByRole('link', { name: /512\/UBND-KGVX/ }).click()
  await cards(page).first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Sản phẩm')).toHaveValue('Danh mục gõ ngay trước khi đóng')
  expect(launched.complaints).toEqual([])
  await launched.close()
})

test('the menu of the Electron stand-in opens the shortcuts and the search', async () => {
  test.skip(standIn.missing !== null, standIn.missing ?? '')
  const launched = await launchElectronStandIn({ dataDir: test.info().outputPath('data') })
  const { page } = launched
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click()
  await expect(page.getByRole('heading', { name: 'Bàn làm việc' })).toBeVisible()
  await launched.clickMenu('Trợ giúp', 'Phím tắt')
  const sheet = page.getByRole('dialog', { name: 'Phím tắt' })
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await launched.clickMenu('Sửa', 'Tìm kiếm…')
  await expect(page.getByRole('combobox', { name: /^Tìm việc/ })).toBeFocused()
  expect(launched.complaints).toEqual([])
  await launched.close()
})
