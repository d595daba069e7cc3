import { expect, test } from '@playwright/test'
import { agencyProfileOf } from '../support/agency.ts'
import { openCore } from '../support/core-client.ts'
import { indicatorProfileWith } from '../support/indicator.ts'
import { browserShell } from './support/shells.ts'

test('everything is found and opened by keyboard alone', async () => {
  test.skip(browserShell.missing !== null, browserShell.missing ?? '')
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

test('indicators and people of the directory open where they are kept', async () => {
  test.skip(browserShell.missing !== null, browserShell.missing ?? '')
  const dataDir = test.info().outputPath('data')
  const core = await openCore(dataDir)
  await core.client.app.setUp(agencyProfileOf('Sở Khoa học và Công nghệ'))
  const reach = { phone: '', email: '', leader: false, fieldIds: [], active: true }
  const person = { name: 'Trần Kỹ Lý', variants: [], title: 'Chuyên viên', unitId: null, ...reach }
  await core.client.directory.save({ entity: 'person', id: null, content: person })
  const { indicatorId } = await core.client.indicators.record({
    indicatorId: null,
    content: { kind: 'described', profile: indicatorProfileWith() },
    evidenceIds: [],
  })
  await core.client.indicators.record({ indicatorId, content: { kind: 'putAside' }, evidenceIds: [] })
  await core.app.close()

  const launched = await browserShell.launch({ dataDir })
  const { page } = launched
  const chosen = page.getByRole('option', { selected: true })
  await expect(page.getByRole('heading', { name: 'Bàn làm việc' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('tran ki li')
  await expect(chosen).toContainText('Trần Kỹ Lý')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Trần Kỹ Lý')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('ti le ho so')
  await expect(page.getByLabel('Họ và tên'), 'no letter goes where the focus was').toHaveValue('Trần Kỹ Lý')
  await expect(chosen).toContainText('Tỷ lệ hồ sơ trực tuyến')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Tỷ lệ hồ sơ trực tuyến' })).toBeFocused()
  expect(launched.complaints).toEqual([])
  await launched.close()
})
