import { utimesSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchBrowserShell } from './support/launch-browser-shell.ts'
import { shells } from './support/shells.ts'

test('evidence comes in by the scanner folder and the clipboard, is found, and goes to a commitment by dragging', async () => {
  const missing = shells[0]?.missing ?? null
  test.skip(missing !== null, missing ?? '')
  const folder = test.info().outputPath('máy quét')
  await mkdir(folder)
  const launched = await launchBrowserShell({ dataDir: test.info().outputPath('data') })
  const { page } = launched
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click()
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /Minh chứng/ })
    .click()
  const library = page.getByRole('listbox', { name: 'Minh chứng' })
  await expect(library.getByRole('option').first()).toBeVisible()
  const before = await library.getByRole('option').count()

  // A scanner leaves a file in the watched folder; it is taken and stays where it is.
  await page.getByRole('button', { name: 'Thêm khác' }).click()
  await page.getByRole('menuitem', { name: 'Thư mục máy quét…' }).click()
  await page.getByLabel('Đường dẫn thư mục').fill(folder)
  await page.getByRole('button', { name: 'Theo dõi', exact: true }).click()
  await expect(page.getByText('Đã theo dõi thư mục máy quét.')).toBeVisible()
  const past = new Date('2025-12-01T00:00:00Z')
  writeFileSync(join(folder, 'Hiện trường 07.txt'), 'Biên bản kiểm tra hiện trường')
  utimesSync(join(folder, 'Hiện trường 07.txt'), past, past)
  await page.getByRole('button', { name: 'Lấy vào kho: Hiện trường 07.txt' }).click()
  await expect(library.getByRole('option')).toHaveCount(before + 1)

  // A screenshot is pasted, named by the clock, and kept only once it is confirmed.
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 64
    canvas.height = 40
    canvas.getContext('2d')?.fillRect(8, 8, 40, 20)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
    const data = new DataTransfer()
    data.items.add(new File([blob ?? ''], 'image.png', { type: 'image/png' }))
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  const pasted = page.getByRole('dialog', { name: 'Ảnh vừa dán' })
  await expect(pasted.getByLabel('Tên ảnh')).toHaveValue(/^Ảnh chụp \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.png$/)
  await pasted.getByRole('button', { name: 'Lưu vào kho' }).click()
  await expect(library.getByRole('option')).toHaveCount(before + 2)

  // Found without marks, looked at, dragged onto a commitment.
  await page.getByRole('searchbox', { name: 'Tìm minh chứng' }).fill('hien truong 07')
  await expect(library.getByRole('option')).toHaveCount(1)
  const pane = page.getByRole('region', { name: 'Chi tiết minh chứng' })
  await expect(pane.getByText('Biên bản kiểm tra hiện trường')).toBeVisible()
  await pane.getByText('Gắn vào', { exact: true }).click()
  await library.getByRole('option').dragTo(pane.locator('[id^="commitment-"]').first())
  const dialog = page.getByRole('dialog', { name: 'Gắn minh chứng vào cam kết' })
  await dialog.getByLabel('Đã làm được gì').fill('Đã kiểm tra hiện trường')
  await dialog.getByRole('button', { name: 'Gắn minh chứng' }).click()
  await expect(library.getByRole('option')).toContainText('Dùng cho 1 cam kết')
  await page.getByRole('button', { name: 'Hoàn tác' }).last().click()
  await expect(library.getByRole('option')).toContainText('Chưa gắn với cam kết nào')

  // The same file again is noticed.
  await launched.dropFiles(page.getByRole('main'), [join(folder, 'Hiện trường 07.txt')])
  await expect(page.getByText('“Hiện trường 07.txt” đã có trong kho, không thêm lần nữa.')).toBeVisible()
  expect(launched.complaints).toEqual([])
  await launched.close()
})
