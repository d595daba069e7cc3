import { readFileSync } from 'node:fs'
import { foldSpace } from '../../src-main/domain/vietnamese.ts'
import { extract } from '../../src-main/intake/extract.ts'
import { type SourceText, sourceFromText } from '../../src-main/intake/source-text.ts'
import { type Measured, median, ms, slope, times } from './measure.ts'

const SIZES = [20, 100] as const
/** Characters on a full page of a letter (Nghị định 30/2020/NĐ-CP: A4, size 14). */
const perPage = 2400

/**
 * Reading a letter of many pages, header, items and signature, against folding the white space of the same text: the
 * least that anything that looks at every character costs.
 */
export async function readLetter(): Promise<Measured> {
  const lines: string[] = []
  const taken: { size: number; ms: number }[] = []
  let ratio = Number.NaN
  const warm = longLetter(SIZES[1])
  for (let run = 0; run < 3; run += 1) extract(warm)
  for (const pages of SIZES) {
    const source = longLetter(pages)
    const tasks = extract(source).tasks.length
    if (tasks < pages) throw new Error(`only ${tasks} tasks on ${pages} pages`)
    const own = await median(7, () => {
      extract(source)
    })
    const plain = await median(7, () => {
      foldSpace(source.text)
    })
    ratio = own / plain
    lines.push(`${pages} pages, ${tasks} tasks: reading ${ms(own)}, folding ${plain.toFixed(2)} ms`)
    taken.push({ size: source.text.length, ms: own })
  }
  const [small, large] = taken
  if (small === undefined || large === undefined) throw new Error('two sizes are measured')
  return { lines, summary: `${times(ratio)} folding at 100 pages; slope ${slope(small, large).toFixed(2)}` }
}

/** A directive whose items are given out again and again under new numbers until the pages are full. */
function longLetter(pages: number): SourceText {
  const text = readFileSync(
    new URL('../fixtures/letters/chi-thi-phong-chay-rung.txt', import.meta.url),
    'utf8',
  )
  const start = text.indexOf('\n1. ') + 1
  const end = text.indexOf('\nYêu cầu Thủ trưởng') + 1
  const items = text.slice(start, end)
  const numbers = items.match(/^\d+\. /gmu)?.length ?? 1
  const parts: string[] = []
  for (let length = 0; length < pages * perPage; length += items.length) {
    const before = parts.length * numbers
    parts.push(items.replace(/^(\d+)\. /gmu, (_all, number: string) => `${Number(number) + before}. `))
  }
  return sourceFromText('dai.txt', text.slice(0, start) + parts.join('\f') + text.slice(end))
}
