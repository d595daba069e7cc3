import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { threadReader } from '../../../src-main/intake/reader.ts'
import { letterText } from '../../support/letter-text.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const reader = threadReader(new URL('../../../src-main/intake/worker.ts', import.meta.url))
const bytes = (text: string) => new TextEncoder().encode(text)

describe('reading in a thread', () => {
  it('finds what reading in place finds, several documents at once', async () => {
    const read = await Promise.all([1, 2, 3].map((n) => reader.read(`${n}.txt`, bytes(letterText(n)))))
    expect(read.map((one) => one.extraction.documentNumber)).toEqual(['1/UBND-TH', '2/UBND-TH', '3/UBND-TH'])
    expect(read[0]?.extraction.tasks.map((task) => task.path)).toEqual(['1.a', '1.b', '2'])
  })

  it('reads the rows of a table again, within the same limits', async () => {
    const text = '| TT | Việc cần làm | Ai làm | Hạn |\n| 1 | Đếm lại tủ hồ sơ | Sở Y tế | 30/6/2026 |'
    const { extraction } = await reader.read('bảng.txt', bytes(text))
    const [table] = extraction.tables
    if (table === undefined) throw new Error('the table was not found')
    const asked = { text, table, columns: ['path', 'text', 'lead', 'deadline'], year: 2026 } as const
    expect(await reader.readTable(asked)).toMatchObject([
      { text: 'Đếm lại tủ hồ sơ', agencies: ['Sở Y tế'], deadlineISO: '2026-06-30' },
    ])
    const endless = join(temporaryFolder(), 'endless.mjs')
    writeFileSync(
      endless,
      `import { parentPort } from 'node:worker_threads'
       parentPort.on('message', () => { for (;;); })
       parentPort.postMessage('ready')`,
    )
    await expect(
      threadReader(pathToFileURL(endless), { memoryMb: 64, ms: 200 }).readTable(asked),
    ).rejects.toMatchObject({ code: 'FILE_DAMAGED', params: { reason: 'đọc quá lâu' } })
  })

  it('hands on the failures that are expected', async () => {
    await expect(reader.read('trống.txt', bytes(''))).rejects.toMatchObject({
      code: 'FILE_EMPTY',
      params: { name: 'trống.txt' },
    })
  })

  it('names the file when a document needs more memory than it may have', async () => {
    const greedy = join(temporaryFolder(), 'greedy.mjs')
    writeFileSync(
      greedy,
      `import { parentPort } from 'node:worker_threads'
       parentPort.on('message', () => { const all = []; for (;;) all.push(new Array(1e5).fill({})) })
       parentPort.postMessage('ready')`,
    )
    const hostile = threadReader(pathToFileURL(greedy), { memoryMb: 32, ms: 60_000 })
    await expect(hostile.read('lớn.docx', bytes('x'))).rejects.toMatchObject({
      code: 'FILE_DAMAGED',
      params: { name: 'lớn.docx', reason: 'cần quá nhiều bộ nhớ' },
    })
  })

  it('gives up a document that never ends', async () => {
    const endless = join(temporaryFolder(), 'endless.mjs')
    writeFileSync(
      endless,
      `import { parentPort } from 'node:worker_threads'
       parentPort.on('message', () => { for (;;); })
       parentPort.postMessage('ready')`,
    )
    const hostile = threadReader(pathToFileURL(endless), { memoryMb: 64, ms: 200 })
    await expect(hostile.read('vòng lặp.docx', bytes('x'))).rejects.toMatchObject({
      code: 'FILE_DAMAGED',
      params: { reason: 'đọc quá lâu' },
    })
  })
})
