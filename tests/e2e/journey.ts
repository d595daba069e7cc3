import { expect, type Page } from '@playwright/test'
import type { Launched } from './support/launched.ts'
import { screenLink } from './support/screen-link.ts'

/** What one letter must give, whatever file it comes in. */
export interface LetterStory {
  readonly file: string
  readonly symbol: string
  readonly subject: string
  /** Tasks in the letter, and how many of them are ours. */
  readonly tasks: number
  readonly mine: number
  /** Tasks of which a person must say whether they are ours. */
  readonly doubtful: number
}

/** First run: the agency of the story. */
export async function setUp(page: Page): Promise<void> {
  page.setDefaultTimeout(15_000)
  await page.getByLabel('Tên cơ quan').fill('Sở Khoa học và Công nghệ tỉnh An Giang')
  await page.getByLabel('Cơ quan chủ quản').fill('Ủy ban nhân dân tỉnh An Giang')
  await page.getByLabel('Địa danh').fill('An Giang')
  await page.getByLabel('Chữ viết tắt trong ký hiệu').fill('SKHCN')
  await page.getByLabel('Chức vụ người đứng đầu').fill('GIÁM ĐỐC')
  await page.getByLabel('Họ tên người đứng đầu').fill('Lê Quốc Minh')
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await expect(page.getByRole('heading', { name: 'Bàn làm việc' })).toBeVisible()
}

/** Step 1: drops the letter on the window, sees what was read, corrects one task, confirms. */
export async function readLetter(launched: Launched, story: LetterStory): Promise<void> {
  const { page } = launched
  await launched.dropFiles(page.getByRole('main'), [story.file])
  await expect(page.getByRole('heading', { name: 'Nhiệm vụ đọc được' })).toBeVisible()
  await expect(page.getByText(`${story.tasks} nhiệm vụ, ${story.mine} của cơ quan`)).toBeVisible()
  await expect(page.getByText(story.symbol).first()).toBeVisible()
  await expect(page.getByText(story.subject).first()).toBeVisible()

  const first = page.getByRole('article', { name: /^Nhiệm vụ/ }).first()
  await first.getByRole('button', { name: 'Sửa', exact: true }).click()
  await page.getByLabel('Sản phẩm').fill('Báo cáo rà soát đã sửa')
  await page.getByRole('button', { name: 'Xong', exact: true }).click()
  await expect(page.getByText('Đã lưu nháp')).toBeVisible()

  await page.getByRole('button', { name: 'Xác nhận và ghi' }).click()
  if (story.doubtful > 0) {
    await expect(page.getByText(`Còn ${story.doubtful} nhiệm vụ chưa rõ`)).toBeVisible()
    await page.getByRole('button', { name: 'Vẫn ghi' }).click()
  }
  await expect(page.getByText(`Đã ghi văn bản và ${story.mine} cam kết của cơ quan.`)).toBeVisible()
}

/** Opens the n-th commitment of the list. */
export async function openCommitment(page: Page, index: number): Promise<void> {
  await screenLink(page, 'Cam kết').click()
  await expect(page.getByRole('heading', { name: 'Cam kết', exact: true })).toBeVisible()
  await page
    .getByRole('row')
    .nth(index + 1)
    .getByRole('gridcell')
    .nth(2)
    .click()
  await expect(page.getByRole('tab', { name: 'Cập nhật tiến độ' })).toBeVisible()
}

/** Step 2: fills the six clears; the app lists what is still unclear until nothing is. */
export async function fillClears(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^6 rõ/ }).click()
  await expect(page.getByText(/^Còn chưa rõ: .*Rõ người/)).toBeVisible()
  await page.getByLabel('Rõ người').fill('Trần Ngọc Hân, Phòng Chuyển đổi số')
  await page.getByLabel('Rõ việc').fill('Rà soát và báo cáo')
  await page.getByLabel('Rõ thời gian').fill('Xong trước ngày 01/12/2025')
  await page.getByLabel('Rõ trách nhiệm').fill('Võ Hoàng Duy, Phó Giám đốc')
  await page.getByLabel('Rõ sản phẩm').fill('Báo cáo rà soát')
  await page.getByLabel('Rõ thẩm quyền').fill('Giám đốc Sở phê duyệt')
  await expect(page.getByText('Đã đủ 6 rõ.')).toBeVisible()
  await page.getByRole('button', { name: 'Lưu 6 rõ' }).click()
  await expect(page.getByText('Đã lưu 6 rõ.')).toBeVisible()
}

/** Step 3, one entry; files are dropped or picked. */
export async function logProgress(
  launched: Launched,
  entry: { on: string; percent: string; text: string; dropped: string[]; picked: string[] },
): Promise<void> {
  const { page } = launched
  await page.getByRole('tab', { name: 'Cập nhật tiến độ' }).click()
  await page.getByLabel('Ngày diễn ra').fill(entry.on)
  await page.getByLabel('Tỷ lệ hoàn thành (%)').fill(entry.percent)
  await page.getByLabel('Kết quả thực hiện').fill(entry.text)
  const zone = page.getByRole('tabpanel').getByText('Thả tệp minh chứng vào đây hoặc')
  if (entry.dropped.length > 0) await launched.dropFiles(zone, entry.dropped)
  for (const path of entry.dropped)
    await expect(page.getByRole('tabpanel').getByText(nameOf(path))).toBeVisible()
  if (entry.picked.length > 0) {
    launched.answerOpenDialog(entry.picked)
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: /Chọn tệp/ })
      .click()
  }
  for (const path of entry.picked)
    await expect(page.getByRole('tabpanel').getByText(nameOf(path))).toBeVisible()
  await page.getByRole('button', { name: 'Ghi tiến độ' }).click()
  await expect(page.getByText('Đã ghi cập nhật tiến độ.').last()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Dòng thời gian' }).getByText(entry.text)).toBeVisible()
}

/** Step 3, the end: reports the open commitment done. */
export async function reportDone(page: Page, on: string): Promise<void> {
  await page.getByRole('tab', { name: 'Báo cáo hoàn thành' }).click()
  await page.getByLabel('Ngày hoàn thành').fill(on)
  await page.getByLabel('Kết quả, sản phẩm đã hoàn thành').fill('Đã gửi báo cáo rà soát.')
  await page.getByRole('tabpanel').getByRole('button', { name: 'Báo cáo hoàn thành' }).click()
  await expect(page.getByText('Đã ghi báo cáo hoàn thành.')).toBeVisible()
}

/** Step 4: drafts a letter of all open commitments and waits for its preview. */
export async function draftLetter(page: Page): Promise<void> {
  await screenLink(page, 'Văn bản cam kết').click()
  await page.getByRole('button', { name: 'Soạn văn bản cam kết' }).first().click()
  await page.getByRole('radio', { name: /Mọi nhiệm vụ chưa hoàn thành/ }).click()
  await page.getByRole('button', { name: 'Soạn văn bản', exact: true }).click()
  await expect(previewOf(page).getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').first()).toBeVisible()
  await expect(previewOf(page).getByText('Kính gửi:').first()).toBeVisible()
}

/** Step 5: makes the report of Quý IV/2025 as of the last day of its window. */
export async function makeReport(page: Page): Promise<void> {
  await screenLink(page, 'Báo cáo').click()
  await page.getByRole('button', { name: 'Lập báo cáo' }).first().click()
  const dialog = page.getByRole('dialog')
  await choose(page, 'Kỳ báo cáo', 'Quý')
  await dialog.getByLabel('Năm', { exact: true }).fill('2025')
  await choose(page, 'Quý', 'Quý IV')
  await expect(dialog.getByText('số liệu từ ngày 15/09/2025 đến ngày 14/12/2025')).toBeVisible()
  await dialog.getByRole('button', { name: 'Lập báo cáo' }).click()
  await expect(previewOf(page).getByText('BÁO CÁO', { exact: true }).first()).toBeVisible()
}

/** Exports the open document in one format to a path. */
export async function exportAs(launched: Launched, format: string, path: string): Promise<void> {
  const saved = launched.answerSaveDialog(path)
  await launched.page.getByRole('button', { name: `.${format}` }).click()
  await saved
}

export function previewOf(page: Page) {
  return page.frameLocator('iframe')
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: label, exact: true }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

function nameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}
