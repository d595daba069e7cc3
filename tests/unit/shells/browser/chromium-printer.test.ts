import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { chromiumPrinter } from '../../../../src-main/shells/browser/chromium-printer.ts'
import { findChromium } from '../../../../src-main/shells/browser/find-chromium.ts'

const folder = mkdtempSync(join(tmpdir(), 'printer-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cam kết</title><style>
@page { size: A4; margin: 20mm; @top-center { content: counter(page) } }
@page :first { @top-center { content: none } }
@page wide { size: A4 landscape }
.annex { page: wide; break-before: page }
</style></head><body><h1>Công văn</h1><p id="p">Đúng hạn</p>
<script>document.getElementById('p').textContent = 'script ran'</script>
<div class="annex"><h2>Phụ lục</h2></div></body></html>`

describe('chromiumPrinter', () => {
  it.skipIf(findChromium() === null)(
    'prints mixed page sizes, tagged and with an outline, without running scripts, and leaves nothing behind',
    async () => {
      const before = ownTemporaryFolders()
      const pdf = join(folder, 'out.pdf')
      writeFileSync(pdf, await chromiumPrinter().print(html))
      const info = execFileSync('pdfinfo', ['-f', '1', '-l', '9', pdf], { encoding: 'utf8' })
      expect(info).toMatch(/^Pages:\s+2$/m)
      expect(info).toMatch(/^Tagged:\s+yes$/m)
      expect(info).toMatch(/^Page +1 size:\s+59\d\.\d+ x 84\d/m)
      expect(info).toMatch(/^Page +2 size:\s+84\d\.\d+ x 59\d/m)
      const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
      const [first, second] = text.split('\f')
      expect(first).toContain('Đúng hạn')
      expect(first).not.toMatch(/^\s*1\s*$/m)
      expect(second).toMatch(/^\s*2\s*$/m)
      expect(execFileSync('pdftohtml', ['-xml', '-stdout', pdf], { encoding: 'utf8' })).toContain('<outline>')
      expect(ownTemporaryFolders()).toEqual(before)
    },
  )

  it('says so when no browser is installed', async () => {
    await expect(chromiumPrinter({ find: () => null }).print(html)).rejects.toMatchObject({
      code: 'PRINTER_MISSING',
    })
  })

  it('gives the reason when the program fails, and cleans up', async () => {
    const before = ownTemporaryFolders()
    const broken = program('broken', 'echo "no usable GPU" >&2; exit 7')
    await expect(chromiumPrinter({ find: () => broken }).print(html)).rejects.toMatchObject({
      code: 'PRINT_FAILED',
      params: { reason: 'exit 7 no usable GPU' },
    })
    const silent = program('silent', 'exit 0')
    await expect(chromiumPrinter({ find: () => silent }).print(html)).rejects.toMatchObject({
      code: 'PRINT_FAILED',
    })
    const missing = join(folder, 'nowhere')
    await expect(chromiumPrinter({ find: () => missing }).print(html)).rejects.toMatchObject({
      code: 'PRINT_FAILED',
    })
    expect(ownTemporaryFolders()).toEqual(before)
  })

  it('gives up on a program that hangs and ends it with its helpers', async () => {
    const pids = join(folder, 'pids')
    const hanging = program('hanging', `sleep 600 & echo $! > ${pids}; echo $$ >> ${pids}; wait`)
    await expect(chromiumPrinter({ find: () => hanging, timeoutMs: 500 }).print(html)).rejects.toMatchObject({
      code: 'PRINT_FAILED',
      params: { reason: 'timeout after 0.5 s' },
    })
    const listed = execFileSync('cat', [pids], { encoding: 'utf8' }).trim().split('\n')
    expect(listed).toHaveLength(2)
    await expect.poll(() => listed.filter((pid) => isRunning(Number(pid)))).toEqual([])
  })
})

/** A shell script that stands for a browser; the tests above only need its exit code and its silence. */
function program(name: string, script: string): string {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

function ownTemporaryFolders(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('cam-ket-print-'))
}

function isRunning(pid: number): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('Z')
  } catch {
    return false
  }
}
