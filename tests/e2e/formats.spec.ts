import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { typesetLetter } from '../support/typeset-letter.ts'
import { setUp } from './journey.ts'
import { shells } from './support/shells.ts'

const root = join(import.meta.dirname, '..', '..')
const samples = join(root, 'resources', 'samples')
const real = join(root, '..', 'shared', 'directives', 'an-giang-thong-bao-624.txt')
const [shell] = shells

/** The same letter gives the same tasks in review, whatever file it comes in. */
test('a sample letter reads alike as .txt, .docx and .pdf', async () => {
  const files = ['txt', 'docx', 'pdf'].map((ending) => join(samples, `03-nhiem-vu-cham.${ending}`))
  await readsAlike(files, '11 nhiệm vụ, 8 của cơ quan', ['trước ngày 28/11/2025', 'trước ngày 10/12/2025'])
})

test('a real letter reads alike as .txt, .docx and .pdf', async () => {
  test.skip(!existsSync(real), 'the real letters are not beside the project')
  test.skip(!hasOffice(), 'LibreOffice is not installed')
  const folder = test.info().outputPath()
  const docx = join(folder, `${basename(real, '.txt')}.docx`)
  writeFileSync(docx, await typesetLetter(readFileSync(real, 'utf8')))
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, docx], {
    stdio: 'ignore',
  })
  const files = [real, docx, docx.replace(/docx$/, 'pdf')]
  await readsAlike(files, '11 nhiệm vụ, 9 của cơ quan', ['trước ngày 09/12/2025', 'trước ngày 22/12/2025'])
})

async function readsAlike(files: string[], summary: string, deadlines: string[]): Promise<void> {
  if (shell === undefined) throw new Error('there is a browser shell')
  test.skip(shell.missing !== null, shell.missing ?? '')
  const launched = await shell.launch({ dataDir: test.info().outputPath('data') })
  const { page } = launched
  await setUp(page)
  for (const file of files) {
    await launched.dropFiles(page.getByRole('main'), [file])
    await expect(page.getByText(summary), file).toBeVisible()
    for (const words of deadlines) {
      await expect(page.getByRole('article').getByText(words).first(), file).toBeVisible()
    }
    await page.getByRole('button', { name: 'Bỏ bản đọc' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ bản đọc' }).click()
    await expect(page.getByRole('heading', { name: 'Văn bản chỉ đạo', exact: true })).toBeVisible()
  }
  expect(launched.complaints).toEqual([])
  await launched.close()
}

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
