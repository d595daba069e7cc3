import { appendFileSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { watchFolder } from '../../../src-main/storage/watch-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('watchFolder', () => {
  it('shows a file only once it has rested, and starts over when it grows', async () => {
    const folder = temporaryFolder()
    const clock = { now: Date.now() }
    const watch = watchFolder(folder, { settleMs: 2_000, now: () => clock.now })
    onTestFinished(() => watch.close())
    const path = join(folder, 'quét.pdf')
    const write = (content: string) => {
      appendFileSync(path, content)
      const then = new Date(clock.now)
      utimesSync(path, then, then)
    }
    write('một nửa')
    await watch.look()
    expect(watch.seen()).toMatchObject({ files: [], unsettled: 1 })
    clock.now += 1_500
    write(', nửa kia')
    clock.now += 1_500
    await watch.look()
    expect(watch.seen()).toMatchObject({ files: [], unsettled: 1 })
    clock.now += 2_500
    await watch.look()
    expect(watch.seen().files.map(({ name }) => name)).toEqual(['quét.pdf'])
  })

  it('is told of a new file without being asked', async () => {
    const folder = temporaryFolder()
    const watch = watchFolder(folder, { settleMs: 0, pollMs: 600_000 })
    onTestFinished(() => watch.close())
    await watch.look()
    writeFileSync(join(folder, 'mới.pdf'), 'x')
    await expect.poll(() => watch.seen().files.length, { timeout: 5_000 }).toBe(1)
  })

  it('leaves out folders, links, empty and passing files', async () => {
    const folder = temporaryFolder()
    const past = new Date('2025-01-01T00:00:00Z')
    for (const name of [
      'được.pdf',
      '.ẩn',
      '~$thư.docx',
      'Thumbs.db',
      'tải.pdf.crdownload',
      'x.TMP',
      'trống.pdf',
    ]) {
      writeFileSync(join(folder, name), name === 'trống.pdf' ? '' : 'x')
      utimesSync(join(folder, name), past, past)
    }
    mkdirSync(join(folder, 'thư mục'))
    symlinkSync('/etc/hostname', join(folder, 'lối tắt.txt'))
    const watch = watchFolder(folder)
    onTestFinished(() => watch.close())
    await watch.look()
    expect(watch.seen().files.map(({ name }) => name)).toEqual(['được.pdf'])
  })
})
