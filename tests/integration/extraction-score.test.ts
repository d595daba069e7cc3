import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { extract } from '../../src-main/intake/extract.ts'
import { readDocument } from '../../src-main/intake/read-document.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { typesetLetter } from '../support/typeset-letter.ts'

/**
 * Scores the reader against letters whose tasks were marked by hand. The public letters and the scorer live beside
 * the repository (../shared) and are not part of it; without them these tests are skipped and say so.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const shared = join(root, '..', 'shared')
const scorer = join(shared, 'bin', 'score-extraction.mjs')
const gold = join(shared, 'gold')
const missingShared = existsSync(scorer) && existsSync(gold) ? null : `no ${scorer} beside the repository`
const missingOffice =
  spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0
    ? null
    : 'LibreOffice is not installed'

const floors = {
  tasks: 0.97,
  paths: 0.95,
  lead: 0.95,
  coordinating: 0.9,
  reportTo: 0.8,
  deadlines: 0.97,
  deadlineText: 0.9,
  bases: 0.97,
  recipients: 0.95,
  header: 0.95,
}
type Scores = ReadonlyMap<string, number>
const least: Scores = new Map(Object.entries(floors))
const scored = z.object({ result: z.record(z.string(), z.object({ f1: z.number() })) })

/** The texts that have gold, wherever under ../shared they lie. */
function markedLetters(): string[] {
  const marked = new Set(readdirSync(gold).map((name) => basename(name, '.json')))
  return ['directives', 'corpus'].flatMap((folder) =>
    readdirSync(join(shared, folder))
      .filter((name) => extname(name) === '.txt' && marked.has(basename(name, '.txt')))
      .map((name) => join(shared, folder, name)),
  )
}

async function score(goldFolder: string, files: readonly string[]): Promise<Scores> {
  const extracted = []
  for (const file of files) {
    const name = basename(file)
    extracted.push({ ...extract(await readDocument({ name, bytes: readFileSync(file) })), file: name })
  }
  const output = join(temporaryFolder(), 'extracted.json')
  writeFileSync(output, JSON.stringify(extracted))
  const printed = execFileSync('node', [scorer, goldFolder, output, '--json'], { encoding: 'utf8' })
  const { result } = scored.parse(JSON.parse(printed))
  return new Map(Object.entries(result).map(([name, { f1 }]) => [name, f1]))
}

function expectAtLeast(scores: Scores, floor: Scores): void {
  const short = [...floor].filter(([name, value]) => (scores.get(name) ?? 0) < value)
  const report = short.map(([name, value]) => `${name} ${scores.get(name) ?? 0} < ${value}`)
  expect(report, JSON.stringify(Object.fromEntries(scores))).toEqual([])
}

async function typesetAll(files: readonly string[], folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const made: string[] = []
  for (const file of files) {
    const target = join(folder, `${basename(file, '.txt')}.docx`)
    writeFileSync(target, await typesetLetter(readFileSync(file, 'utf8')))
    made.push(target)
  }
  return made
}

function toPdf(files: readonly string[], folder: string): string[] {
  const profile = `-env:UserInstallation=file://${join(folder, 'office-profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    stdio: 'ignore',
    timeout: 180_000,
  })
  return files.map((file) => file.replace(/\.docx$/, '.pdf'))
}

describe('public letters marked by hand', () => {
  it('are read well as text', async ({ skip }) => {
    if (missingShared !== null) return skip(missingShared)
    expectAtLeast(await score(gold, markedLetters()), least)
  })

  it('lose next to nothing as Word and PDF files', { timeout: 240_000 }, async ({ skip }) => {
    if (missingShared !== null) return skip(missingShared)
    const text = await score(gold, markedLetters())
    const near = new Map([...text].map(([name, value]) => [name, value - 0.02]))
    const folder = temporaryFolder()
    const word = await typesetAll(markedLetters(), folder)
    expectAtLeast(await score(gold, word), near)
    if (missingOffice !== null) return skip(missingOffice)
    expectAtLeast(await score(gold, toPdf(word, folder)), near)
  })
})

describe('letters of other forms and provinces', () => {
  // Directives, a telegram, a plan with fields, a notice of conclusions and a letter, marked before they were first read.
  it('are read well as text', async ({ skip }) => {
    if (missingShared !== null) return skip(missingShared)
    const folder = join(root, 'tests', 'fixtures', 'letters-gold')
    const files = readdirSync(folder).map((name) =>
      join(root, 'tests', 'fixtures', 'letters', name.replace(/\.json$/, '.txt')),
    )
    expect(files.length).toBeGreaterThanOrEqual(6)
    expectAtLeast(await score(folder, files), least)
  })
})

describe("the product's own sample letters", () => {
  it.for(['.txt', '.docx', '.pdf'])('are read well as %s', async (extension, { skip }) => {
    if (missingShared !== null) return skip(missingShared)
    const samples = join(root, 'resources', 'samples')
    const files = readdirSync(samples).filter((name) => extname(name) === extension)
    expect(files.length).toBeGreaterThan(0)
    expectAtLeast(
      await score(
        join(root, 'tests', 'fixtures', 'samples-gold'),
        files.map((name) => join(samples, name)),
      ),
      least,
    )
  })
})
