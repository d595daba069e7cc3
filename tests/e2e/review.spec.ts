import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { begin, cards, readLetter } from './support/begin.ts'
import { appendixText, correctedLetterText, letterText, writeScan, writeText } from './support/letters.ts'
import { screenLink } from './support/screen-link.ts'
import { browserShell } from './support/shells.ts'

const saved = (page: Page) => expect(page.getByText('Đã lưu nháp')).toBeVisible()

test('a task is split, merged and brought back by keyboard', async () => {
  const { launched, out } = await begin(browserShell)
  const { page } = launched
  await readLetter(launched, writeText(join(out, 'công văn 512.txt'), letterText()))
  await expect(cards(page)).toHaveCount(3)
  await cards(page).first().focus()

  await page.keyboard.press('s')
  const slider = page.getByRole('slider', { name: 'Chỗ tách' })
  await expect(slider).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(slider).toHaveAttribute('aria-valuetext', /dùng chung;” và “lập danh mục/)
  await page.keyboard.press('Enter')
  await expect(cards(page)).toHaveCount(4)
  await expect(page.getByRole('article', { name: 'Nhiệm vụ mục 1.a, ý thứ 1' })).toBeFocused()
  const second = page.getByRole('article', { name: 'Nhiệm vụ mục 1.a, ý thứ 2' })
  await expect(second).toContainText('lập danh mục phần mềm cần nâng cấp; báo cáo')
  await expect(second).toContainText('Sở Khoa học và Công nghệ')

  await page.keyboard.press('m')
  await expect(cards(page)).toHaveCount(3)
  await expect(page.getByRole('article', { name: 'Nhiệm vụ mục 1.a', exact: true })).toContainText(
    'dùng chung; lập danh mục phần mềm cần nâng cấp',
  )
  await page.keyboard.press('m')
  await expect(cards(page)).toHaveCount(2)
  await expect(cards(page).first()).toContainText('Sở Nội vụ')
  await expect(cards(page).first()).toContainText('09/12/2025')

  await page.keyboard.press('Control+z')
  await expect(cards(page)).toHaveCount(3)
  await page.keyboard.press('Delete')
  await expect(cards(page).first()).toContainText('Đã bỏ')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(cards(page)).toHaveCount(4)
  await page.keyboard.press('Control+y')
  await expect(cards(page)).toHaveCount(3)
  await page.getByRole('button', { name: 'Hoàn tác (Ctrl+Z)' }).click()
  await page.getByRole('button', { name: 'Hoàn tác (Ctrl+Z)' }).click()
  await expect(cards(page)).toHaveCount(3)
  await expect(page.getByRole('button', { name: 'Hoàn tác (Ctrl+Z)' })).toBeDisabled()
  expect(launched.complaints).toEqual([])
  await launched.close()
})

test('a letter that comes again is compared, and only what is new is taken', async () => {
  const { launched, out } = await begin(browserShell)
  const { page } = launched
  await readLetter(launched, writeText(join(out, 'lần một.txt'), letterText()))
  await page.getByRole('button', { name: 'Xác nhận và ghi' }).click()
  await expect(page.getByText(/Đã ghi văn bản và 2 cam kết/)).toBeVisible()

  await readLetter(launched, writeText(join(out, 'lần hai.txt'), correctedLetterText()))
  await page.getByRole('button', { name: 'Đối chiếu', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Đối chiếu với văn bản đã ghi' })
  await expect(dialog.getByText('1 giống, 1 đã sửa, 1 mới, 1 không còn')).toBeVisible()
  const changed = dialog.getByRole('listitem').filter({ hasText: 'Đã sửa' })
  await expect(changed.getByRole('deletion').first()).toHaveText(/trong Quý IV\/2025/)
  await expect(changed.getByRole('insertion').first()).toHaveText(/trước ngày 31\/12\/2025/)
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Không còn' })).toContainText(
    'hướng dẫn các xã',
  )
  await dialog.getByRole('button', { name: 'Chỉ lấy phần mới' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('1 nhiệm vụ, 1 của cơ quan')).toBeVisible()
  await expect(cards(page).filter({ hasText: 'kiểm thử an toàn' })).not.toContainText('Đã bỏ')
  await page.getByRole('button', { name: 'Xác nhận và ghi' }).click()
  await expect(page.getByText(/Đã ghi văn bản và 1 cam kết/)).toBeVisible()
  expect(launched.complaints).toEqual([])
  await launched.close()
})

test('an appendix file becomes part of the directive, picked or dropped', async () => {
  const { launched, out } = await begin(browserShell)
  const { page } = launched
  await readLetter(launched, writeText(join(out, 'công văn 512.txt'), letterText()))
  await cards(page).first().focus()
  await page.keyboard.press('Delete')

  launched.answerOpenDialog([writeText(join(out, 'phụ lục.txt'), appendixText())])
  await page.getByRole('button', { name: 'Tệp (1)' }).click()
  await page.getByRole('menuitem', { name: 'Thêm tệp phụ lục…' }).click()
  await expect(page.getByRole('heading', { name: 'Phụ lục 1: phụ lục.txt' })).toBeVisible()
  await expect(page.getByRole('article', { name: /phụ lục kèm theo \(tệp 1\), mục 1$/ })).toContainText(
    'thống kê số lượng tài khoản',
  )
  await expect(cards(page).first(), 'what was dropped before stays so').toContainText('Đã bỏ')
  await saved(page)

  const client = await page.context().newCDPSession(page)
  const files = [writeText(join(out, 'phụ lục hai.txt'), appendixText())]
  const data = { items: [], files, dragOperationsMask: 1 }
  const over = await page.getByRole('main').boundingBox()
  if (over === null) throw new Error('There is no screen.')
  const where = { x: over.x + over.width / 4, y: over.y + over.height / 2 }
  for (const type of ['dragEnter', 'dragOver'] as const) {
    await client.send('Input.dispatchDragEvent', { type, ...where, data })
  }
  await expect(page.getByText('Thêm làm phụ lục')).toBeVisible()
  await expect(page.getByText('Đọc như văn bản khác')).toBeVisible()
  for (const type of ['dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, ...where, data })
  }
  await expect(page.getByRole('heading', { name: 'Phụ lục 2: phụ lục hai.txt' })).toBeVisible()
  await page.getByRole('button', { name: 'Tệp (3)' }).click()
  await expect(page.getByRole('menuitem', { name: /Phụ lục 2: phụ lục hai\.txt/ })).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Xác nhận và ghi' }).click()
  await expect(page.getByText(/^Đã ghi văn bản và/)).toBeVisible()
  await page.getByRole('button', { name: /đẩy mạnh sử dụng phần mềm/ }).click()
  const chip = page.getByRole('button', { name: 'Xem trước phụ lục hai.txt' })
  // A click scrolls a panel that is still opening; the panel then slides back under the pointer.
  await expect(chip).toBeInViewport({ ratio: 1 })
  await chip.click()
  await expect(page.getByRole('dialog').getByText('thống kê số lượng tài khoản')).toBeVisible()
  expect(launched.complaints).toEqual([])
  await launched.close()
})

test('a letter and its appendix that were dropped together are joined by one key, and parted again', async () => {
  const { launched, out } = await begin(browserShell)
  const { page } = launched
  await launched.dropFiles(page.getByRole('main'), [
    writeText(join(out, 'công văn 512.txt'), letterText()),
    writeText(join(out, 'nhiệm vụ chi tiết.txt'), appendixText()),
  ])
  const offer = page.getByRole('alert').filter({ hasText: 'Hai tệp có thể là một văn bản' })
  await expect(offer).toContainText('nhiệm vụ chi tiết.txt ghi là kèm theo văn bản này.')
  await cards(page).first().focus()
  await page.keyboard.press('g')
  await expect(page.getByRole('heading', { name: 'Phụ lục 1: nhiệm vụ chi tiết.txt' })).toBeVisible()
  await expect(cards(page)).toHaveCount(5)
  await expect(offer).toBeHidden()

  await page.getByRole('button', { name: 'Tệp (2)' }).click()
  await page.getByRole('menuitem', { name: 'Tách nhiệm vụ chi tiết.txt thành văn bản riêng' }).click()
  await expect(cards(page)).toHaveCount(3)
  await expect(offer).toBeVisible()
  await page.getByRole('button', { name: '1 văn bản khác đang chờ' }).click()
  await page.getByRole('menuitem', { name: /nhiệm vụ chi tiết\.txt/ }).click()
  await expect(offer).toContainText('Tệp này ghi là kèm theo Công văn 512/UBND-KGVX.')
  await offer.getByRole('button', { name: 'Ghép thành một văn bản (G)' }).click()
  await expect(cards(page)).toHaveCount(5)

  await page.getByRole('button', { name: 'Xác nhận và ghi' }).click()
  await expect(page.getByText(/^Đã ghi văn bản và/)).toBeVisible()
  await page.getByRole('button', { name: 'Thu hồi', exact: true }).click()
  await expect(cards(page), 'the review waits as it was confirmed').toHaveCount(5)
  await page.getByRole('button', { name: 'Khôi phục' }).click()
  await expect(page.getByText(/^Đã khôi phục/)).toBeVisible()
  await expect(page.getByRole('heading', { name: /512\/UBND-KGVX/ })).toBeVisible()
  expect(launched.complaints).toEqual([])
  await launched.close()
})

test('the tasks of a scan are typed beside its picture and survive a kill', async () => {
  const { launched: first, out, dataDir } = await begin(browserShell)
  let launched = first
  let { page } = launched
  const scan = await writeScan(join(out, 'bản chụp.pdf'), ['CÔNG VĂN SỐ 77/UBND-TH', '1. Rà soát dữ liệu'])
  await readLetter(launched, scan)
  await expect(page.getByText('Bản chụp, không có lớp chữ')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Trang 1/1' })).toBeVisible()

  await page.getByRole('heading', { name: 'Nhiệm vụ đọc được' }).click()
  await page.keyboard.type('nGõ ngay')
  const form = page.getByRole('form', { name: 'Nhiệm vụ nhập tay' })
  await expect(form.getByLabel('Nội dung')).toHaveValue('Gõ ngay')
  await form.getByLabel('Nội dung').fill('')
  await page.keyboard.press('Enter')
  await expect(form.getByText('Cần nhập nội dung nhiệm vụ')).toBeVisible()
  await form.getByLabel('Điểm, khoản').fill('1')
  await form.getByLabel('Nội dung').fill('Rà soát dữ liệu dùng chung.')
  await form.getByLabel('Cơ quan chủ trì').fill('Sở Khoa học và Công nghệ; Sở Nội vụ')
  await form.getByLabel('Thời hạn').fill('trước ngày 9/12/2025')
  await expect(form.getByText('Ngày cụ thể → 09/12/2025')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(cards(page)).toHaveCount(1)
  await expect(form.getByLabel('Nội dung')).toBeFocused()
  await expect(form.getByLabel('Điểm, khoản')).toHaveValue('2')
  await page.keyboard.type('Báo cáo kết quả.')
  await page.keyboard.press('Enter')
  await expect(cards(page)).toHaveCount(2)
  const written = page.waitForRequest((request) => request.postData()?.includes('gõ dở') === true)
  await page.keyboard.type('Nhiệm vụ gõ dở')
  await (await written).response()
  await saved(page)
  await launched.kill()

  launched = await browserShell.launch({ dataDir })
  page = launched.page
  await screenLink(page, 'Văn bản chỉ đạo').click()
  await page.getByRole('link', { name: 'Văn bản chưa rõ số, ký hiệu' }).click()
  await expect(cards(page)).toHaveCount(2)
  await expect(cards(page).first()).toContainText('Sở Nội vụ')
  await expect(page.getByRole('img', { name: 'Trang 1/1' })).toBeVisible()
  await page.getByRole('button', { name: 'Thêm nhiệm vụ (N)' }).click()
  await expect(page.getByRole('form').getByLabel('Nội dung')).toHaveValue('Nhiệm vụ gõ dở')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Xác nhận và ghi' }).click()
  await expect(page.getByText(/Đã ghi văn bản và 3 cam kết/)).toBeVisible()
  await expect(page.getByRole('img', { name: 'Trang 1/1' })).toBeVisible()
  expect(launched.complaints).toEqual([])
  await launched.close()
})

test('text and files on the clipboard are read as letters', async () => {
  const { launched } = await begin(browserShell)
  const { page } = launched
  const paste = (text: string, file: string | null) =>
    page.evaluate(
      ([pasted, name]) => {
        const clipboardData = new DataTransfer()
        if (pasted !== null && pasted !== undefined) clipboardData.setData('text/plain', pasted)
        if (name !== null && name !== undefined && pasted !== null && pasted !== undefined) {
          clipboardData.clearData()
          clipboardData.items.add(new File([pasted], name))
        }
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
        document.body.dispatchEvent(event)
      },
      [text, file],
    )
  await paste('Số 512', null)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await paste(letterText(), null)
  const dialog = page.getByRole('dialog', { name: 'Đọc nội dung vừa dán như một văn bản?' })
  await expect(dialog.getByLabel('Nội dung')).toHaveValue(/512\/UBND-KGVX/)
  await page.keyboard.press('Control+Enter')
  await expect(cards(page)).toHaveCount(3)

  await paste(correctedLetterText(), 'văn bản dán.txt')
  await expect(page.getByText('kiểm thử an toàn thông tin').first()).toBeVisible()
  expect(launched.complaints).toEqual([])
  await launched.close()
})

test('what the reader left out and where the numbering breaks can be shown and taken in', async () => {
  const { launched, out } = await begin(browserShell)
  const { page } = launched
  const gap = letterText().replace(
    '\nYêu cầu các',
    '\n2. Sở Y tế kiểm kê máy chủ trước ngày 01/12/2025.\n4. Sở Tư pháp rà soát văn bản quy phạm pháp luật trước ngày 02/12/2025.\n\nYêu cầu các',
  )
  await readLetter(launched, writeText(join(out, 'thiếu trang.txt'), gap))
  await page.getByRole('button', { name: /^Xem chỗ này: Số thứ tự bị ngắt quãng/ }).click()
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('ck-shown') ?? [])].map(String)))
    .toEqual([expect.stringContaining('4. Sở Tư pháp')])

  const before = await cards(page).count()
  await page
    .getByRole('radiogroup', { name: 'Lọc nhiệm vụ' })
    .getByText(/^Ngoài nhiệm vụ/)
    .click()
  const left = page.getByRole('listitem').filter({ hasText: 'nghiêm túc triển khai' })
  await left.getByRole('button', { name: 'Xem trong văn bản' }).click()
  await left.getByRole('button', { name: 'Thành nhiệm vụ' }).click()
  await expect(left).toHaveCount(0)
  await page
    .getByRole('radiogroup', { name: 'Lọc nhiệm vụ' })
    .getByText(/^Tất cả/)
    .click()
  await expect(cards(page)).toHaveCount(before + 1)
  await expect(cards(page).last()).toContainText('nghiêm túc triển khai')
  expect(launched.complaints).toEqual([])
  await launched.close()
})

test('values and their places choose each other, and what is unsure is visited by key', async () => {
  const { launched, out } = await begin(browserShell)
  const { page } = launched
  const gap = letterText().replace('b) Sở Nội vụ', 'd) Sở Nội vụ')
  await readLetter(launched, writeText(join(out, 'thiếu điểm.txt'), gap))
  const shown = () => page.evaluate(() => [...(CSS.highlights.get('ck-shown') ?? [])].map(String))
  await cards(page).first().focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(shown).toEqual(['trước ngày 09/12/2025'])
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(shown).toEqual(['Sở Tài chính'])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Cơ quan phối hợp' })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('h')
  await expect(page.getByLabel('Thời hạn (nguyên văn)')).toBeFocused()
  await expect.poll(shown).toEqual(['trước ngày 09/12/2025'])
  await page.getByLabel('Thời hạn (nguyên văn)').fill('Quý I/2026')
  await expect(page.getByLabel('Ngày cuối cùng')).toHaveValue('31/03/2026')
  await page.keyboard.press('Escape')

  const source = page.getByRole('region', { name: 'Toàn văn' })
  await source.getByText('trước ngày 20/12/2025').click()
  await expect(page.locator('[data-value="deadline"]:focus')).toHaveText('trước ngày 20/12/2025')
  await source.getByText('V/v đẩy mạnh sử dụng').click()
  await expect(page.getByLabel('Trích yếu')).toBeFocused()

  await page.getByRole('heading', { name: 'Nhiệm vụ đọc được' }).click()
  await page.keyboard.press('u')
  await expect(page.locator('li:focus')).toContainText('Số thứ tự bị ngắt quãng')
  await page.keyboard.press('k')
  await expect(page.getByRole('button', { name: /Đã kiểm.*Số thứ tự bị ngắt quãng/ })).toHaveCount(0)

  const before = await cards(page).count()
  await page.keyboard.press('v')
  await expect(source).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(cards(page)).toHaveCount(before + 1)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^Đã ghi văn bản và/)).toBeVisible()
  await screenLink(page, 'Văn bản chỉ đạo').click()
  await page.getByRole('searchbox').fill('day manh su dung')
  await page.keyboard.press('ArrowDown')
  // The list of waiting drafts may still show the one that has just been confirmed.
  await expect(page.getByRole('table').getByRole('link', { name: /512\/UBND-KGVX/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Toàn văn' })).toBeVisible()
  expect(launched.complaints).toEqual([])
  await launched.close()
})
