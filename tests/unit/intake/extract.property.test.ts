import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extraction } from '../../../src-main/contract/extraction.ts'
import { extract } from '../../../src-main/intake/extract.ts'
import { sourceFromText } from '../../../src-main/intake/source-text.ts'
import { letterText } from '../../support/letters.ts'

const names = [
  'chi-thi-dat-dai.txt',
  'chi-thi-phong-chay-rung.txt',
  'cong-dien-mua-lu.txt',
  'cong-van-giam-ngheo.txt',
  'cong-van-giao-viec.txt',
  'ke-hoach-bieu-mau.txt',
  'ke-hoach-thu-tuc-hanh-chinh.txt',
  'thong-bao-ket-luan.txt',
]
const letters = names.map(letterText)
const runs = { numRuns: 150 }

/** What is not part of any sentence: cell borders, rules, page numbers, and the footnotes that the reader notes. */
function folded(text: string, removed: readonly { start: number; end: number }[]): string {
  const kept = [...removed]
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, span) => `${rest.slice(0, span.start)}\n${rest.slice(span.end)}`, text)
  return kept
    .split(/[\n\f]/)
    .map((line) => line.trim())
    .filter(
      (line) => line !== '|' && !/^[-_=*–—.\s]{3,}$/.test(line) && !/^[-–—]?\s?\d{1,3}\s?[-–—]?$/.test(line),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** No word is lost from a task's own place, and none is made up. */
function checkWords(text: string): void {
  const source = sourceFromText('a', text)
  const result = extract(source)
  extraction.parse(result)
  const footnotes = result.notes.flatMap((note) =>
    note.code === 'footnoteRemoved' && note.span !== null ? [note.span] : [],
  )
  const whole = folded(source.text, footnotes)
  for (const task of result.tasks) {
    expect(whole).toContain(task.text)
    expect(task.span.end).toBeLessThanOrEqual(source.text.length)
    // Receivers that stand apart in the sentence are listed.
    for (const words of [task.deadlineText, task.product, ...(task.reportTo?.split('; ') ?? [])]) {
      if (words !== null) expect(whole).toContain(words)
    }
  }
  const unbroken = source.text.replace(/[\s|]/g, '')
  for (const base of result.bases) expect(unbroken).toContain(base.number)
}

function headerOf(text: string) {
  const { documentNumber, documentDate, issuer, subject, tasks } = extract(sourceFromText('a', text))
  return { documentNumber, documentDate, issuer, subject, paths: tasks.map((task) => task.path) }
}

describe('mutated letters', () => {
  it('lose and invent no word when blanks are doubled and lines broken elsewhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...letters),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('\n', '  ', '\n\n', '\f', '\t', ' \n')), {
          maxLength: 40,
        }),
        (letter, places) => {
          let text = letter
          for (const [seed, gap] of places) {
            const at = text.indexOf(' ', seed % text.length)
            // A number cut off at the beginning of a line is a page number for any reader.
            if (at > 0 && !/(?:^|\n)\s*\d+$/.test(text.slice(0, at)))
              text = text.slice(0, at) + gap + text.slice(at + 1)
          }
          checkWords(text)
        },
      ),
      runs,
    )
  })

  it('lose and invent no word when lines are dropped, doubled or moved', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...letters),
        fc.array(fc.tuple(fc.constantFrom('drop', 'double', 'swap'), fc.nat()), { maxLength: 15 }),
        (letter, changes) => {
          const lines = letter.split('\n')
          for (const [change, seed] of changes) {
            const at = seed % lines.length
            const line = lines[at] ?? ''
            if (change === 'drop') lines.splice(at, 1)
            else if (change === 'double') lines.splice(at, 0, line)
            else lines.splice(at, 1, lines[(at + 1) % lines.length] ?? '', line)
          }
          checkWords(lines.join('\n'))
        },
      ),
      runs,
    )
  })

  it('lose and invent no word when digits are glued to words and cases of letters change', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...letters),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('digit', 'upper', 'lower')), { maxLength: 20 }),
        (letter, changes) => {
          const lines = letter.split('\n')
          for (const [seed, change] of changes) {
            const at = seed % lines.length
            const line = lines[at] ?? ''
            if (change === 'upper') lines[at] = line.toUpperCase()
            else if (change === 'lower') lines[at] = line.toLowerCase()
            // A footnote mark or a slip of the keyboard: "Chính phủ2".
            else lines[at] = line.replace(/(?<=\p{L})(?=[ ,.;])/u, String(seed % 10))
          }
          checkWords(lines.join('\n'))
        },
      ),
      runs,
    )
  })

  it('keep the paths of their tasks whatever the case of the headings of their parts', () => {
    for (const letter of letters) {
      const { tasks } = extract(sourceFromText('a', letter))
      const raised = letter.replace(/^[IVX]+\. .{4,60}$/gmu, (heading) => heading.toUpperCase())
      expect(extract(sourceFromText('a', raised)).tasks.map(({ path }) => path)).toEqual(
        tasks.map(({ path }) => path),
      )
    }
  })

  it('never give two tasks one path', () => {
    fc.assert(
      fc.property(fc.constantFrom(...letters), fc.array(fc.nat(), { maxLength: 12 }), (letter, seeds) => {
        const lines = letter.split('\n')
        for (const seed of seeds) lines.splice(seed % lines.length, 0, lines[seed % lines.length] ?? '')
        const paths = extract(sourceFromText('a', lines.join('\n'))).tasks.map(({ path }) => path)
        expect(new Set(paths).size).toBe(paths.length)
      }),
      runs,
    )
  })

  it('survive damaged characters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...letters),
        fc.array(fc.tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 25 }),
        (letter, changes) => {
          let text = letter
          for (const [seed, insert] of changes) {
            const at = seed % text.length
            text = text.slice(0, at) + insert + text.slice(at + 1)
          }
          extraction.parse(extract(sourceFromText('a', text)))
        },
      ),
      runs,
    )
  })

  it('read the same in decomposed Unicode', () => {
    for (const letter of letters)
      expect(extract(sourceFromText('a', letter.normalize('NFD')))).toEqual(
        extract(sourceFromText('a', letter)),
      )
  })

  it('read the same with the header columns in the other order', () => {
    const left = 'ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH\nSố: 12/UBND-VX\nV/v thay biển tên đường'
    const right =
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Tĩnh, ngày 09 tháng 3 năm 2026'
    const rest =
      'Kính gửi: Sở Nội vụ.\n\nCăn cứ kế hoạch năm, yêu cầu:\n\n1. Sở Nội vụ rà soát hồ sơ./.\n\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLê Văn An\n'
    expect(headerOf(`${right}\n\n${left}\n\n${rest}`)).toEqual(headerOf(`${left}\n\n${right}\n\n${rest}`))
  })
})

/** Far above what any of these costs; a cost that grows with the square would pass it. */
const HANGS_MS = 30_000

describe('cost', () => {
  it.each([
    ['one endless line', 'Sở Nội vụ, '.repeat(20_000)],
    ['colons', 'Về việc: Sở '.repeat(10_000)],
    ['brackets', '(((1) '.repeat(20_000)],
    ['numbers', '12/UBND-VX ngày 1/1/2026, '.repeat(8_000)],
    ['dashes', '- Rà soát: \n'.repeat(10_000)],
    ['capitals', 'ỦY BAN NHÂN DÂN '.repeat(10_000)],
    ['dates', 'trước ngày 1/1/2026 '.repeat(8_000)],
    ['quotes', '“a” "b '.repeat(20_000)],
  ])(
    'stays bounded for %s',
    (_what, text) => {
      const { tasks, skipped } = extract(sourceFromText('a', `1. ${text}`))
      expect(tasks.length + skipped.length).toBeGreaterThan(0)
    },
    HANGS_MS,
  )
})
