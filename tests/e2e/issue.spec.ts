import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { makeReport, previewOf } from './journey.ts'
import type { Launched } from './support/launched.ts'
import { screenLink } from './support/screen-link.ts'
import { shells } from './support/shells.ts'

for (const shell of shells) {
  test(`letters and reports on their way out in the ${shell.name}`, async () => {
    test.skip(shell.missing !== null, shell.missing ?? '')
    // A long journey: four documents are rendered and printed when they are issued.
    test.setTimeout(240_000)
    const dataDir = test.info().outputPath('data')
    const out = test.info().outputPath('out')
    mkdirSync(out, { recursive: true })
    const scan = join(out, 'bản ký.pdf')
    writeFileSync(scan, '%PDF-1.7\nbản ký')

    const launched = await shell.launch({ dataDir })
    const { page } = launched
    page.setDefaultTimeout(15_000)
    await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click()
    await expect(page.getByRole('heading', { name: 'Bàn làm việc' })).toBeVisible({ timeout: 30_000 })

    await openSampleLetter(page)
    await issueSampleLetter(page)
    await sendAndAttach(launched, scan)
    await replaceLetter(page)
    expect(unexpected(launched)).toEqual([])
    await seeCommittedDate(page)
    await issueWithFindings(page)
    await issueReport(page)
    await seeRegister(page)
    await filterByStage(page)
    expect(unexpected(launched)).toEqual([])
    await launched.close()

    const again = await shell.launch({ dataDir })
    again.page.setDefaultTimeout(15_000)
    await seeRegister(again.page)
    await again.page
      .getByRole('row', { name: /05\/SKHCN-CĐS/ })
      .getByRole('link')
      .click()
    await expect(again.page.getByText('Văn bản này đã bị thay thế bởi')).toBeVisible()
    await expect(again.page.getByText('bản ký.pdf')).toBeVisible()
    await expect(again.page.getByText('Fax của Văn phòng')).toBeVisible()
    expect(unexpected(again)).toEqual([])
    await again.close()
  })
}

/** A refused number answers 422, which Chromium itself writes to the console; nothing else may be there. */
function unexpected({ complaints }: Launched): string[] {
  return complaints.filter((line) => !/status of 422 .*\/rpc\/documents\/issue$/.test(line))
}

async function openSampleLetter(page: Page): Promise<void> {
  await screenLink(page, 'Văn bản cam kết').click()
  await expect(page.getByRole('row', { name: /cam kết tiến độ.*Nháp/ })).toBeVisible()
  await page.getByRole('link', { name: /cam kết tiến độ/ }).click()
  await expect(previewOf(page).getByText('Kính gửi:').first()).toBeVisible()
}

/** Opens "Ban hành…" and fills number and date; the caller confirms. */
async function startIssue(page: Page, number: string, date: string) {
  await page.getByRole('button', { name: 'Ban hành…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Số', { exact: true }).fill(number)
  await dialog.getByLabel('Ngày văn bản').fill(date)
  return { dialog, submit: dialog.getByRole('button', { name: 'Ban hành', exact: true }) }
}

async function issueSampleLetter(page: Page): Promise<void> {
  await page.getByLabel('Kính gửi').fill('Sở Nội vụ\nVăn phòng UBND tỉnh')
  const { dialog, submit } = await startIssue(page, 'năm', '15/12/2025')
  await expect(dialog.getByText('không sửa được nữa')).toBeVisible()
  await submit.click()
  await expect(dialog.getByText('Chỉ ghi số được cấp, ví dụ: 05')).toBeVisible()
  await dialog.getByLabel('Số', { exact: true }).fill('Số: 05/SKHCN-CĐS')
  await submit.click()
  await expect(page.getByRole('heading', { name: 'Văn bản cam kết số 05/SKHCN-CĐS' })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expectFrozen(page)
  await expect(previewOf(page).getByText('Số: 05/SKHCN-CĐS')).toBeVisible()
  await expect(previewOf(page).getByText('ngày 15 tháng 12 năm 2025').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Đầu văn bản' })).toContainText('Văn phòng UBND tỉnh')
}

/** Nothing to type into, nothing to throw away, and no second issue; files can still be taken. */
async function expectFrozen(page: Page): Promise<void> {
  const main = page.getByRole('main')
  await expect(main.getByText('Đã ban hành', { exact: true })).toBeVisible()
  await expect(main.getByRole('textbox')).toHaveCount(0)
  await expect(main.getByRole('button', { name: 'Bỏ', exact: true })).toHaveCount(0)
  await expect(main.getByRole('button', { name: 'Ban hành…' })).toHaveCount(0)
  await expect(main.getByRole('button', { name: 'Xuất .docx' })).toBeEnabled()
  await expect(main.getByRole('button', { name: /Xem trước .*\.docx/ })).toBeVisible()
}

async function sendAndAttach(launched: Launched, scan: string): Promise<void> {
  const { page } = launched
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Ghi đã gửi…' }).click()
  await expect(dialog.getByLabel('Gửi đến')).toHaveValue('Sở Nội vụ\nVăn phòng UBND tỉnh')
  await expect(dialog.getByLabel('Hình thức gửi')).toHaveValue('Trục liên thông văn bản')
  await dialog.getByLabel('Ngày gửi').fill('16/12/2025')
  await dialog.getByLabel('Hình thức gửi').fill('Fax của Văn phòng')
  await dialog.getByRole('button', { name: 'Ghi đã gửi' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('main').getByText('Đến: Sở Nội vụ; Văn phòng UBND tỉnh')).toBeVisible()

  await page.getByRole('button', { name: 'Đính kèm bản ký (scan)…' }).click()
  await dialog.getByRole('button', { name: 'Đính kèm' }).click()
  await expect(dialog.getByText('Cần chọn tệp bản ký')).toBeVisible()
  launched.answerOpenDialog([scan])
  await dialog.getByRole('button', { name: 'Chọn tệp…' }).click()
  await expect(dialog.getByText('bản ký.pdf')).toBeVisible()
  await dialog.getByRole('button', { name: 'Đính kèm' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Xem trước bản ký.pdf' })).toBeVisible()
}

async function replaceLetter(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lập văn bản thay thế' }).click()
  await expect(page.getByText('Thay thế văn bản')).toBeVisible()
  const { dialog, submit } = await startIssue(page, '5', '17/12/2025')
  await submit.click()
  await expect(dialog.getByRole('button', { name: 'Đóng' })).toBeVisible()
  await expect(dialog.getByText(/Số 5\/SKHCN-CĐS năm 2025 đã được dùng/)).toBeVisible()
  await expect(dialog.getByLabel('Số', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await dialog.getByLabel('Số', { exact: true }).fill('6')
  await submit.click()
  await expect(page.getByRole('heading', { name: 'Văn bản cam kết số 06/SKHCN-CĐS' })).toBeVisible()
  await page.getByRole('link', { name: 'Số 05/SKHCN-CĐS' }).click()
  await expect(page.getByText('Văn bản này đã bị thay thế bởi')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lập văn bản thay thế' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Số 06/SKHCN-CĐS' }).first().click()
  await expect(page.getByRole('heading', { name: 'Văn bản cam kết số 06/SKHCN-CĐS' })).toBeVisible()
}

/** The date of the newest letter stands at the commitment and in the list, with how far it was missed. */
async function seeCommittedDate(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mở cam kết' }).first().click()
  const main = page.getByRole('main')
  await expect(main.getByText(/^\d\d\/\d\d\/\d{4} \(Số 06\/SKHCN-CĐS\)$/)).toBeVisible()
  await expect(main.getByText(/chậm \d+ ngày so với cam kết/)).toBeVisible()
  const timeline = page.getByRole('region', { name: 'Dòng thời gian' })
  await expect(timeline.getByText(/^Đã cam kết: \d\d\/\d\d\/\d{4} \(Số 05\/SKHCN-CĐS\)$/)).toBeVisible()
  await screenLink(page, 'Cam kết').click()
  await expect(page.getByLabel(/Chậm \d+ ngày so với cam kết/).first()).toBeVisible()
}

/** Open points must be looked at; the number may be left to Văn thư. */
async function issueWithFindings(page: Page): Promise<void> {
  await screenLink(page, 'Văn bản cam kết').click()
  await page.getByRole('button', { name: 'Soạn văn bản cam kết' }).click()
  await page.getByRole('radio', { name: /Mọi nhiệm vụ chưa hoàn thành/ }).click()
  await page.getByRole('button', { name: 'Soạn văn bản', exact: true }).click()
  await expect(previewOf(page).getByText('Kính gửi:').first()).toBeVisible()
  const { dialog, submit } = await startIssue(page, '', '19/12/2025')
  await expect(dialog.getByText(/^Còn \d+ điểm cần xử lý$/)).toBeVisible()
  await expect(dialog.getByText('chưa có thời hạn cam kết').first()).toBeVisible()
  await submit.click()
  await expect(dialog.getByText('Cần xem các điểm trên rồi đánh dấu ô này')).toBeVisible()
  await dialog.getByLabel('Tôi đã xem và vẫn ban hành').check()
  await submit.click()
  await expect(page.getByRole('heading', { name: 'Ban hành và gửi' })).toBeVisible()
  await expectFrozen(page)
}

async function issueReport(page: Page): Promise<void> {
  await makeReport(page)
  const { dialog, submit } = await startIssue(page, '12', '18/12/2025')
  // What the sample letters write wrongly is quoted, and looked at.
  await dialog.getByLabel('Tôi đã xem và vẫn ban hành').check()
  await submit.click()
  await expect(page.getByRole('heading', { name: 'Báo cáo số 12/BC-SKHCN' })).toBeVisible()
  await expectFrozen(page)
  await expect(previewOf(page).getByText('Số: 12/BC-SKHCN')).toBeVisible()
  await page.getByRole('tab', { name: 'Số liệu' }).click()
  await page
    .getByRole('button', { name: /^Tổng số: \d+/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click()
  await page.getByRole('button', { name: 'Ghi đã gửi…' }).click()
  await page.getByRole('dialog').getByLabel('Ngày gửi').fill('18/12/2025')
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi đã gửi' }).click()
  await expect(page.getByRole('main').getByText('Đã gửi', { exact: true }).first()).toBeVisible()
}

/** The register of 2025 on screen, and as the only thing on paper. */
async function seeRegister(page: Page): Promise<void> {
  await screenLink(page, 'Báo cáo').click()
  await page.getByRole('link', { name: 'Sổ văn bản đi' }).click()
  const asked = Number(/\d{4}/.exec((await page.getByText(/^Năm \d{4}$/).textContent()) ?? '')?.[0])
  for (let year = asked - 1; year >= 2025; year -= 1) {
    await page.getByRole('button', { name: 'Năm trước' }).click()
    await expect(page.getByText(`Năm ${year}`, { exact: true })).toBeVisible()
  }
  await expect(page.getByText('4 văn bản đã ban hành trong năm 2025')).toBeVisible()
  const rows = [
    /05\/SKHCN-CĐS 15\/12\/2025 .*Sở Nội vụ.*16\/12\/2025 Đã bị thay thế/,
    /06\/SKHCN-CĐS 17\/12\/2025 .*Đã ban hành/,
    /…\/SKHCN-CĐS ?Chưa có số 19\/12\/2025 .*Đã ban hành/,
    /12\/BC-SKHCN 18\/12\/2025 Báo cáo.*18\/12\/2025 Đã gửi/,
  ]
  for (const name of rows) await expect(page.getByRole('table').getByRole('row', { name })).toBeVisible()

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Sổ đăng ký văn bản đi')).toBeVisible()
  await expect(page.getByText('Đơn vị, người nhận bản lưu')).toBeVisible()
  await expect(page.getByText('In sổ')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await expect(page.getByText('Sổ đăng ký văn bản đi')).toBeHidden()
}

async function filterByStage(page: Page): Promise<void> {
  await screenLink(page, 'Văn bản cam kết').click()
  await page.getByText('Đã bị thay thế (1)').click()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2)
  await page.getByRole('table').getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'Văn bản cam kết số 05/SKHCN-CĐS' })).toBeVisible()
  await page.getByRole('button', { name: 'Quay lại' }).click()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2)
  await page.getByText('Nháp (0)').click()
  await expect(page.getByText('Không có văn bản nào ở trạng thái này.')).toBeVisible()
}
