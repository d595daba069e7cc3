import { expect, test } from '@playwright/test'
import { shells } from './support/shells.ts'

for (const shell of shells) {
  test(`from the sample with tour and help to one's own agency in the ${shell.name}`, async () => {
    test.skip(shell.missing !== null, shell.missing ?? '')
    const dataDir = test.info().outputPath('data')
    const launched = await shell.launch({ dataDir })
    const { page } = launched
    await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click()
    await page.getByRole('button', { name: 'Xem giới thiệu' }).press('Enter')
    const tour = page.getByRole('region', { name: 'Giới thiệu nhanh' })
    await expect(tour.getByText('1/7', { exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Văn bản chỉ đạo', level: 1 })).toBeVisible()
    await expect(tour).toBeFocused()
    await tour.getByRole('button', { name: 'Tiếp' }).press('Enter')
    await expect(tour.getByText('2/7', { exact: true })).toBeVisible()
    await expect(page.getByRole('main').getByRole('tab', { name: /^6 rõ/ })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(tour).toBeHidden()

    await page.keyboard.press('F1')
    const help = page.getByRole('dialog', { name: 'Trợ giúp' })
    await expect(help.getByRole('heading', { name: '4. Theo dõi cam kết' })).toBeVisible()
    await expect
      .poll(() =>
        help
          .locator('img')
          .evaluateAll((images) =>
            images.map((image) => image instanceof HTMLImageElement && image.naturalWidth > 0),
          ),
      )
      .toEqual([true, true])
    await page.keyboard.press('Escape')
    await expect(help).toBeHidden()

    await page.keyboard.press('Control+,')
    await page.getByRole('form', { name: 'Thêm ngày' }).getByLabel('Tên ngày').fill('Nghỉ bù')
    await page.getByRole('form', { name: 'Thêm ngày' }).getByLabel('Ngày', { exact: true }).fill('04/09/2028')
    await page.getByRole('form', { name: 'Thêm ngày' }).getByLabel('Tên ngày').press('Enter')
    await expect(page.getByRole('row', { name: /04\/09\/2028.*Nghỉ bù/ })).toBeVisible()
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect(page.getByText(/^Lịch có sẵn:/)).toBeVisible()

    await page.getByRole('button', { name: 'Bỏ dữ liệu mẫu…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ dữ liệu mẫu', exact: true }).click()
    await expect(page.getByRole('heading', { name: /^Chào mừng/ })).toBeVisible()
    await page.getByRole('textbox', { name: 'Tên cơ quan' }).fill('Sở Nội vụ')
    await page.getByLabel('Cơ quan chủ quản').fill('Ủy ban nhân dân tỉnh An Giang')
    await page.getByLabel('Họ tên người đứng đầu').fill('Nguyễn Văn A')
    await page.getByRole('button', { name: 'Bắt đầu' }).click()
    await expect(page.getByRole('heading', { name: 'Bắt đầu từ một văn bản chỉ đạo' })).toBeVisible()
    await expect(page.getByText('Dữ liệu mẫu', { exact: true })).toBeHidden()
    expect(launched.complaints).toEqual([])
    await launched.close()
  })
}
