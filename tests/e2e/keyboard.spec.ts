import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { vietnamDate } from '../../src-main/domain/date.ts'
import { elevenTaskLetter, elevenTasks } from '../support/eleven-tasks.ts'
import { previewOf } from './journey.ts'
import {
  type CountedKeys,
  countedKeys,
  expectNoMoreKeys,
  expectNoPointer,
  watchPointer,
} from './support/counted-keys.ts'
import type { Launched } from './support/launched.ts'
import { shells } from './support/shells.ts'

const clears = {
  'Rõ người': 'Trần Ngọc Hân, Phòng Chuyển đổi số',
  'Rõ việc': 'Rà soát và báo cáo',
  'Rõ thời gian': 'Xong trước thời hạn được giao',
  'Rõ trách nhiệm': 'Võ Hoàng Duy, Phó Giám đốc',
  'Rõ sản phẩm': 'Báo cáo rà soát',
  'Rõ thẩm quyền': 'Giám đốc Sở phê duyệt',
} as const

for (const shell of shells) {
  test(`the daily path by keyboard alone, and by few keys, in the ${shell.name}`, async () => {
    test.skip(shell.missing !== null, shell.missing ?? '')
    const out = test.info().outputPath('out')
    mkdirSync(out, { recursive: true })
    const letter = join(out, 'chỉ thị 77.txt')
    writeFileSync(letter, elevenTaskLetter(vietnamDate(new Date())))
    const launched = await shell.launch({ dataDir: test.info().outputPath('data') })
    const { page } = launched
    page.setDefaultTimeout(15_000)
    await watchPointer(page)
    const keys = countedKeys(() => launched.page)

    await keys.step('set up the agency', () => setUp(page, keys))
    await keys.step('register a directive of 11 tasks', () => register(launched, keys, letter))
    await keys.step('fill the six clears of 3', () => fillClears(page, keys))
    await keys.step('log 5 progress entries with evidence', () => logProgress(launched, keys, out))
    await keys.step('report one done from the list', () => reportDone(page, keys))
    await keys.step('draft and export a letter', () => makeLetter(launched, keys, out))
    await keys.step('make and export the report', () => makeReport(launched, keys, out))

    const begins = (file: string) => readFileSync(join(out, file)).subarray(0, 4).toString('latin1')
    for (const file of ['letter.docx', 'report.docx', 'report.xlsx'])
      expect(begins(file)).toBe('PK\u0003\u0004')
    for (const file of ['letter.pdf', 'report.pdf']) expect(begins(file)).toBe('%PDF')
    await expectNoPointer(page)
    expect(launched.complaints).toEqual([])
    await launched.close()
    expectNoMoreKeys(keys.counted)
  })
}

async function setUp(page: Page, keys: CountedKeys): Promise<void> {
  await expect(page.getByLabel('Tên cơ quan')).toBeFocused()
  await keys.type('Sở Khoa học và Công nghệ tỉnh An Giang')
  await keys.press('Tab')
  await keys.type('Ủy ban nhân dân tỉnh An Giang')
  // Place, symbol, kind and the head's title are suggested from the names; the drafting unit may stay empty.
  for (let field = 0; field < 6; field += 1) await keys.press('Tab')
  await expect(page.getByLabel('Họ tên người đứng đầu')).toBeFocused()
  await keys.type('Lê Quốc Minh')
  await keys.press('Enter')
  await expect(page.getByRole('heading', { name: 'Bàn làm việc' })).toBeVisible()
}

/** The letter is chosen in the system's dialog; asked whether a group includes us, one says that it does. */
async function register(launched: Launched, keys: CountedKeys, letter: string): Promise<void> {
  const { page } = launched
  const { tasks, mine, doubtful } = elevenTasks
  launched.answerOpenDialog([letter])
  await keys.press('Control+o')
  await expect(page.getByRole('heading', { name: 'Nhiệm vụ đọc được' })).toBeVisible()
  await expect(page.getByText(`${tasks} nhiệm vụ, ${mine} của cơ quan`)).toBeVisible()
  for (let task = 0; task < doubtful; task += 1) {
    await keys.press('u')
    await expect(page.locator('[data-unsure-id] [aria-pressed]:focus')).toBeVisible()
    await keys.press('Space')
  }
  await expect(page.getByText(`${tasks} nhiệm vụ, ${mine + doubtful} của cơ quan`)).toBeVisible()
  await keys.press('Control+Enter')
  await expect(page.getByText(`Đã ghi văn bản và ${mine + doubtful} cam kết của cơ quan.`)).toBeVisible()
}

/** From the directive's first task of ours, one commitment after the other, only what is not clear yet. */
async function fillClears(page: Page, keys: CountedKeys): Promise<void> {
  await expect(page.getByRole('article', { name: /^Nhiệm vụ/ }).first()).toBeVisible()
  await keys.press('ArrowDown')
  await keys.press('r')
  for (let commitment = 0; commitment < 3; commitment += 1) {
    await focusedIn(page, 'Rõ')
    for (const [name, text] of Object.entries(clears)) {
      const field = page.getByLabel(name, { exact: true })
      if ((await field.inputValue()) !== '') continue
      for (let steps = 0; steps < 6 && !(await isFocused(page, name)); steps += 1) await keys.press('Tab')
      await keys.type(text)
    }
    await expect(page.getByText('Đã đủ 6 rõ.')).toBeVisible()
    await keys.press('Control+Enter')
    await expect(page.getByRole('tab', { name: '6 rõ', exact: true })).toBeVisible()
    if (commitment < 2) await next(page, keys)
  }
}

/** From the workbench, which says what waits; each entry with its day, share, words and a file. */
async function logProgress(launched: Launched, keys: CountedKeys, out: string): Promise<void> {
  const { page } = launched
  await keys.press('Alt+1')
  await expect(page.locator('[data-today-row]').first()).toBeVisible()
  await keys.press('ArrowDown')
  await keys.press('t')
  for (let entry = 1; entry <= 5; entry += 1) {
    const file = join(out, `minh chứng ${entry}.txt`)
    writeFileSync(file, `Minh chứng của lần cập nhật ${entry}.`)
    await focusedIn(page, 'Kết quả thực hiện')
    const text = `Đã xong phần ${entry}, đang tổng hợp.`
    await keys.type(text)
    await keys.press('Shift+Tab')
    await keys.type(`${entry * 10}`)
    launched.answerOpenDialog([file])
    await keys.press('Alt+g')
    // The entry waits for its file, so nobody has to.
    await keys.press('Control+Enter')
    const timeline = page.getByRole('region', { name: 'Dòng thời gian' })
    await expect(timeline.getByText(text)).toBeVisible()
    await expect(timeline.getByText(`minh chứng ${entry}.txt`)).toBeVisible()
    await expect(timeline.getByText(`${entry * 10}%`)).toBeVisible()
    if (entry < 5) await next(page, keys)
  }
}

async function reportDone(page: Page, keys: CountedKeys): Promise<void> {
  await keys.press('Alt+3')
  await expect(page.getByRole('grid')).toBeVisible()
  await keys.press('ArrowDown')
  await keys.press('Alt+x')
  await focusedIn(page, 'Kết quả, sản phẩm đã hoàn thành')
  await keys.type('Đã gửi báo cáo rà soát.')
  await keys.press('Control+Enter')
  await expect(page.getByText('Đã ghi báo cáo hoàn thành.')).toBeVisible()
}

async function makeLetter(launched: Launched, keys: CountedKeys, out: string): Promise<void> {
  const { page } = launched
  await keys.press('Alt+4')
  await expect(page.getByRole('heading', { name: 'Văn bản cam kết', exact: true })).toBeVisible()
  await keys.press('n')
  await focusedIn(page, 'Văn bản chỉ đạo')
  await keys.press('Tab')
  await keys.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /Mọi nhiệm vụ chưa hoàn thành/ })).toBeChecked()
  await keys.press('Control+Enter')
  await expect(previewOf(page).getByText('Kính gửi:').first()).toBeVisible()
  await exportBy(launched, keys, 'Control+s', join(out, 'letter.docx'))
  await exportBy(launched, keys, 'Control+p', join(out, 'letter.pdf'))
}

async function makeReport(launched: Launched, keys: CountedKeys, out: string): Promise<void> {
  const { page } = launched
  await keys.press('Alt+6')
  await expect(page.getByRole('heading', { name: 'Báo cáo', exact: true })).toBeVisible()
  await keys.press('n')
  await expect(page.getByRole('dialog').getByText(/số liệu từ ngày/)).toBeVisible()
  await keys.press('Control+Enter')
  await expect(previewOf(page).getByText('BÁO CÁO', { exact: true }).first()).toBeVisible()
  await exportBy(launched, keys, 'Control+s', join(out, 'report.docx'))
  await exportBy(launched, keys, 'Control+p', join(out, 'report.pdf'))
  await exportBy(launched, keys, 'Control+e', join(out, 'report.xlsx'))
}

/** Goes to the next commitment of the list from which this one was opened. */
async function next(page: Page, keys: CountedKeys): Promise<void> {
  const title = page.getByRole('heading', { level: 1 })
  const before = await title.innerText()
  await keys.press('Alt+ArrowDown')
  await expect(title).not.toHaveText(before)
}

async function exportBy(launched: Launched, keys: CountedKeys, key: string, path: string): Promise<void> {
  const saved = launched.answerSaveDialog(path)
  await keys.press(key)
  await saved
}

async function focusedIn(page: Page, label: string): Promise<void> {
  await expect(page.locator('textarea:focus, input:focus')).toBeFocused()
  await expect.poll(() => focusedLabel(page)).toContain(label)
}

async function isFocused(page: Page, label: string): Promise<boolean> {
  return (await focusedLabel(page)) === label
}

function focusedLabel(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document
    const field = activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement
    return field ? (activeElement.labels?.[0]?.textContent ?? '').replace(/\s*\*$/, '').trim() : ''
  })
}
