import { execFile, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { forkReading } from '../../../src-main/intake/fork-reading.ts'
import { processReader } from '../../../src-main/intake/reader.ts'
import { letterText } from '../../support/letter-text.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const reader = processReader(forkReading())
const bytes = (text: string) => new TextEncoder().encode(text)

/** A reading process that, once it is asked, runs what a hostile document would make it run. */
function hostile(body: string, limits: { memoryMb: number; ms: number }) {
  const module = join(temporaryFolder(), 'hostile.mjs')
  writeFileSync(module, `process.on('message', () => { ${body} })\nprocess.send('ready')`)
  return processReader(forkReading(pathToFileURL(module)), limits)
}

describe('reading in a process', () => {
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
    const endless = hostile('for (;;);', { memoryMb: 64, ms: 500 })
    await expect(endless.readTable(asked)).rejects.toMatchObject({
      code: 'FILE_DAMAGED',
      params: { reason: 'đọc quá lâu' },
    })
  })

  it('hands on the failures that are expected', async () => {
    await expect(reader.read('trống.txt', bytes(''))).rejects.toMatchObject({
      code: 'FILE_EMPTY',
      params: { name: 'trống.txt' },
    })
  })

  // The first one is caught at the limit; the others are one allocation beyond it, which ends a whole process.
  it.each([
    ['more and more memory', 'const all = []; for (;;) all.push(new Array(1e5).fill({}))'],
    ['one list without end', 'const all = []; for (;;) all.push(1.5)'],
    ['one huge text', "const text = 'ab'.repeat(2e8); text.charCodeAt(1e8); text.split('')"],
  ])('names the file when a document needs %s', async (_what, body) => {
    const greedy = hostile(body, { memoryMb: 32, ms: 60_000 })
    await expect(greedy.read('lớn.docx', bytes('x'))).rejects.toMatchObject({
      code: 'FILE_DAMAGED',
      params: { name: 'lớn.docx', reason: 'cần quá nhiều bộ nhớ' },
    })
  })

  it('gives up a document that never ends, and one that nobody wants any more', async () => {
    const endless = hostile('for (;;);', { memoryMb: 64, ms: 500 })
    await expect(endless.read('vòng lặp.docx', bytes('x'))).rejects.toMatchObject({
      code: 'FILE_DAMAGED',
      params: { reason: 'đọc quá lâu' },
    })
    const stop = new AbortController()
    const words = hostile('for (;;);', { memoryMb: 64, ms: 60_000 }).readWords(
      'a.txt',
      bytes('x'),
      stop.signal,
    )
    stop.abort()
    await expect(words).rejects.toThrow('reading was stopped')
  })

  it('does not blame the document when the process does not start', async () => {
    const broken = join(temporaryFolder(), 'broken.mjs')
    writeFileSync(broken, 'throw new Error("broken")')
    const reading = processReader(forkReading(pathToFileURL(broken))).read('a.txt', bytes('x'))
    await expect(reading).rejects.toThrow('ended before it could be asked')
  })

  it('ends by itself when the app is killed while a document keeps it busy', async (context) => {
    if (process.platform === 'win32') context.skip('the test asks `ps` who is running')
    const folder = temporaryFolder()
    const watchdog = new URL('../../../src-main/intake/end-in-time.ts', import.meta.url).href
    const busy = join(folder, 'busy.mjs')
    writeFileSync(
      busy,
      `import { endInTime } from '${watchdog}'\nendInTime(1500)\nprocess.send(process.pid)\nfor (;;);`,
    )
    const parent = spawn(process.execPath, [
      '-e',
      `require('node:child_process').fork(${JSON.stringify(busy)}).on('message', (pid) => console.log(pid))`,
    ])
    const pid = await new Promise<number>((resolve) =>
      parent.stdout.once('data', (data: Buffer) => resolve(Number(data.toString()))),
    )
    expect(await isRunning(pid)).toBe(true)
    parent.kill('SIGKILL')
    await expect.poll(() => isRunning(pid), { timeout: 20_000 }).toBe(false)
  })
})

function isRunning(pid: number): Promise<boolean> {
  return new Promise((resolve) => {
    // A process that ended and that nobody has asked about is still listed, as a zombie.
    execFile('ps', ['-o', 'stat=', '-p', String(pid)], (_error, out) =>
      resolve(out.trim() !== '' && !out.startsWith('Z')),
    )
  })
}
