import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { search } from '../../src-main/services/search-service.ts'
import { insertCommitment } from '../../src-main/storage/commitments.ts'
import { commitmentWith } from '../support/facts.ts'
import { type Measured, median, ms, slope, times } from './measure.ts'
import { benchCore, benchFolder } from './seed.ts'

const SIZES = [10_000, 100_000] as const
/** Letter by letter, with and without marks, numbers, rare and common words, a typing error, and nothing. */
const TYPED =
  `t|th|thuc|thuc hien ke|chuyển đổi số|chuyen doi so|số hóa hồ sơ|nội dung 4321|4321|512/UBND-KGVX
|bao cao ket qua thuc hien|chuyen dooi so|không có ở đâu xyz`.split('|')

/**
 * A question to the search of everything, as the palette asks it after each letter, against one bare FTS5 query for
 * the same words; both over the same index in the same run.
 */
export async function searchEverything(): Promise<Measured> {
  const lines: string[] = []
  const taken: { size: number; ms: number }[] = []
  let ratio = Number.NaN
  let worst = 0
  for (const size of SIZES) {
    const folder = benchFolder()
    const { app } = await benchCore(folder.path)
    const { core } = app
    const { raw } = core.database
    const start = performance.now()
    await fill(core.database, size)
    const written = performance.now() - start
    const bare = raw.prepare<[string]>(
      `select rowid from search_folded_commitment where search_folded_commitment match ?
       order by rowid desc limit 50`,
    )
    const spent: number[] = []
    for (const text of TYPED) {
      spent.push(await median(5, () => void search(core, { text, kind: null })))
    }
    const words = '"chuyen" AND "doi" AND "so" *'
    const own = await median(9, () => void search(core, { text: 'chuyen doi so', kind: null }))
    const reference = await median(9, () => void bare.all(words))
    ratio = own / reference
    worst = Math.max(...spent)
    const middle = spent.toSorted((a, b) => a - b)[Math.floor(spent.length / 2)] ?? Number.NaN
    lines.push(
      `${size} commitments: ${ms(middle)} in the middle of ${TYPED.length} questions, ${ms(worst)} at worst; ` +
        `"chuyen doi so" ${ms(own)}, bare FTS5 ${ms(reference)}; writing with index ${ms(written / size)} each`,
    )
    taken.push({ size, ms: middle })
    await app.close()
    folder.remove()
  }
  const [small, large] = taken
  if (small === undefined || large === undefined) throw new Error('two sizes are measured')
  return {
    lines,
    summary: `${ms(worst)} at worst and ${times(ratio)} bare FTS5 at 100,000; slope ${slope(small, large).toFixed(2)}`,
  }
}

/** Commitments whose texts are sentences of real letters, put together anew. */
async function fill(
  database: Awaited<ReturnType<typeof benchCore>>['app']['core']['database'],
  count: number,
): Promise<void> {
  const sentences = lettersSentences()
  const author = { agencyId: 'agency', deviceId: 'device' }
  for (let done = 0; done < count; done += 1000) {
    await database.write(async (trx) => {
      for (let number = done; number < done + 1000; number += 1) {
        const text = [number, number * 7 + 3].map((seed) => sentences[seed % sentences.length]).join('; ')
        const id = `01990000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
        const commitment = commitmentWith({ id, text: `${text} (nội dung ${number})` })
        await insertCommitment(trx, author, commitment, null)
      }
    })
  }
}

function lettersSentences(): readonly string[] {
  const folder = join(import.meta.dirname, '..', 'fixtures', 'letters')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/[.;\n]/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 40 && sentence.length < 300)
}
