import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import buildBefore from './build-before.ts'
import { takeDocumentPictures } from './document-pictures.ts'
import { launchBrowserShell } from './e2e/support/launch-browser-shell.ts'
import { screenLink } from './e2e/support/screen-link.ts'

/**
 * `npm run pictures`: the pictures of the README and of the clerk's guide, made from the shipped sample data in
 * real Chromium at 1366×768, and those of the documents. Look at them before they are committed.
 */
const root = join(import.meta.dirname, '..')
const out = join(root, 'docs', 'pictures')
const dataDir = mkdtempSync(join(tmpdir(), 'cam-ket-pictures-'))
mkdirSync(out, { recursive: true })
buildBefore()
await takeDocumentPictures()

const launched = await launchBrowserShell({ dataDir })
const { page } = launched
try {
  page.setDefaultTimeout(20_000)
  await page.getByRole('button', { name: 'Bắt đầu' }).waitFor()
  await take(page, 'first-run')
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click()
  await page.getByRole('heading', { name: 'Bàn làm việc' }).waitFor()
  await page.getByLabel('Tính đến ngày').fill('14/12/2025')
  await page.getByLabel('Tính đến ngày').press('Enter')
  await expect(page.getByText('Số liệu tính đến ngày 14/12/2025')).toBeVisible()
  await page.getByRole('button', { name: 'Bỏ qua' }).click()
  await page.getByRole('heading', { name: 'Việc hôm nay' }).waitFor()
  await take(page, 'workbench')
  await page.getByRole('link', { name: 'Số liệu', exact: true }).click()
  await page.getByRole('heading', { name: 'Diễn biến theo tuần' }).waitFor()
  await take(page, 'figures')
  await screenLink(page, 'Văn bản chỉ đạo').click()
  await page.getByRole('heading', { name: 'Văn bản chỉ đạo', level: 1 }).waitFor()

  await launched.dropFiles(page.getByRole('main'), [
    join(root, 'resources', 'samples', '02-co-so-du-lieu.docx'),
  ])
  await page.getByRole('heading', { name: 'Nhiệm vụ đọc được' }).waitFor()
  await page
    .getByRole('article', { name: /^Nhiệm vụ/ })
    .nth(3)
    .click()
  await take(page, 'review')
  await page.getByRole('button', { name: 'Bỏ bản đọc' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ bản đọc' }).click()

  await screenLink(page, 'Cam kết').click()
  await page.getByRole('heading', { name: 'Cam kết', exact: true }).waitFor()
  await take(page, 'commitments')
  await page.getByRole('row').nth(2).getByRole('gridcell').nth(2).click()
  await page.getByRole('tab', { name: 'Cập nhật tiến độ' }).waitFor()
  await take(page, 'commitment')

  await screenLink(page, 'Văn bản cam kết').click()
  await page
    .getByRole('link', { name: /cam kết tiến độ/ })
    .first()
    .click()
  await page.frameLocator('iframe').getByText('Kính gửi:').first().waitFor()
  await take(page, 'letter')

  await screenLink(page, 'Báo cáo').click()
  await page.getByRole('button', { name: 'Lập báo cáo' }).first().click()
  await page.getByRole('dialog').getByLabel('Năm', { exact: true }).fill('2025')
  await page.getByRole('dialog').getByText('14/12/2025').first().waitFor()
  await take(page, 'new-report')
  await page.getByRole('dialog').getByRole('button', { name: 'Lập báo cáo' }).click()
  await page.frameLocator('iframe').getByText('BÁO CÁO', { exact: true }).first().waitFor()
  await take(page, 'report')

  await screenLink(page, 'Minh chứng').click()
  await page.getByRole('heading', { name: 'Minh chứng' }).waitFor()
  // Thumbnails are drawn one after the other.
  await expect(page.getByText('Đang tải…')).toHaveCount(0)
  await page.waitForLoadState('networkidle')
  await take(page, 'evidence')
} finally {
  await launched.close()
  rmSync(dataDir, { recursive: true, force: true })
}

async function take(from: Page, name: string): Promise<void> {
  const notices = from.getByRole('alert').getByRole('button', { name: 'Đóng' })
  for (const notice of await notices.all()) await notice.click()
  await expect(notices).toHaveCount(0)
  await from.evaluate(() => document.fonts.ready)
  await from.screenshot({ path: join(out, `${name}.png`), animations: 'disabled' })
}
