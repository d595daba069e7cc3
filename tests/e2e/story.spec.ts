import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import {
  draftLetter,
  exportAs,
  fillClears,
  type LetterStory,
  logProgress,
  makeReport,
  openCommitment,
  previewOf,
  readLetter,
  reportDone,
  setUp,
} from './journey.ts'
import { screenLink } from './support/screen-link.ts'
import { shells } from './support/shells.ts'

const root = join(import.meta.dirname, '..', '..')
const samples = join(root, 'resources', 'samples')
const real = join(root, '..', 'shared', 'directives', 'an-giang-thong-bao-624.txt')

const sample = {
  symbol: '/UBND-KGVX',
  subject: 'V/v xử lý dứt điểm các nhiệm vụ chậm tiến độ',
  tasks: 11,
  mine: 8,
  doubtful: 1,
}
const stories: readonly { name: string; missing: string | null; letter: LetterStory }[] = [
  {
    name: 'a sample letter (.docx)',
    missing: null,
    letter: { ...sample, file: join(samples, '03-nhiem-vu-cham.docx') },
  },
  {
    name: 'a real letter (.txt)',
    missing: existsSync(real) ? null : 'the real letters are not beside the project',
    letter: {
      file: real,
      symbol: '/UBND-KGVX',
      subject: 'V/v triển khai thực hiện Thông báo số 624/TB-VPCP',
      tasks: 11,
      mine: 9,
      doubtful: 1,
    },
  },
]

for (const shell of shells) {
  for (const { name, missing, letter } of stories) {
    test(`the whole story with ${name} in the ${shell.name}`, async () => {
      const testInfo = test.info()
      const reason = shell.missing ?? missing
      test.skip(reason !== null, reason ?? '')
      const dataDir = testInfo.outputPath('data')
      const out = testInfo.outputPath('out')
      mkdirSync(out, { recursive: true })
      const evidence = ['biên bản họp.txt', 'số liệu tháng 11.txt'].map((file) => join(out, file))
      for (const path of evidence) writeFileSync(path, `Nội dung ${path}`)

      let launched = await shell.launch({ dataDir })
      const { page } = launched
      await setUp(page)
      await readLetter(launched, letter)

      await openCommitment(page, 0)
      await fillClears(page)
      await logProgress(launched, {
        on: '20/11/2025',
        percent: '40',
        text: 'Đã lập kế hoạch rà soát.',
        dropped: [],
        picked: [],
      })
      await logProgress(launched, {
        on: '28/11/2025',
        percent: '90',
        text: 'Đã rà soát xong, đang tổng hợp.',
        dropped: evidence.slice(0, 1),
        picked: evidence.slice(1),
      })
      await reportDone(page, '01/12/2025')

      await draftLetter(page)
      for (const format of ['docx', 'pdf']) await exportAs(launched, format, join(out, `letter.${format}`))
      await makeReport(page)
      await expect(previewOf(page).getByText('1/').first()).toBeVisible()
      for (const format of ['docx', 'pdf', 'xlsx'])
        await exportAs(launched, format, join(out, `report.${format}`))
      const begins = (file: string) => readFileSync(join(out, file)).subarray(0, 4).toString('latin1')
      for (const file of ['letter.docx', 'report.docx', 'report.xlsx'])
        expect(begins(file)).toBe('PK\u0003\u0004')
      for (const file of ['letter.pdf', 'report.pdf']) expect(begins(file)).toBe('%PDF')
      expect(launched.complaints).toEqual([])
      await launched.close()

      launched = await shell.launch({ dataDir })
      await openCommitment(launched.page, 0)
      await expect(launched.page.getByText('Đã rà soát xong, đang tổng hợp.')).toBeVisible()
      await expect(launched.page.getByText('biên bản họp.txt')).toBeVisible()
      await screenLink(launched.page, 'Báo cáo').click()
      await expect(launched.page.getByText('Quý IV năm 2025').first()).toBeVisible()
      expect(launched.complaints).toEqual([])
      await launched.close()
    })
  }
}
