import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Printer } from '../../app.ts'
import { ExpectedError } from '../../domain/expected-error.ts'
import { quietFlags, sandboxFlags } from './chromium-flags.ts'
import { findChromium } from './find-chromium.ts'

export interface ChromiumPrinterOptions {
  /** Finds the browser's program anew for each print, so that one installed meanwhile is used. */
  find?: () => string | null
  /** Milliseconds until a print is given up. */
  timeoutMs?: number
}

/** Prints with the installed Chrome, Edge or Chromium, without a window and without network. */
export function chromiumPrinter(options: ChromiumPrinterOptions = {}): Printer {
  const { find = findChromium, timeoutMs = 120_000 } = options
  return {
    async print(html) {
      const program = find()
      if (program === null) throw new ExpectedError('PRINTER_MISSING')
      const folder = await mkdtemp(join(tmpdir(), 'cam-ket-print-'))
      try {
        return await printIn(folder, program, html, timeoutMs)
      } finally {
        // Chromium's helpers may still write to the profile for a moment after the main process is gone.
        await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
      }
    },
  }
}

async function printIn(
  folder: string,
  program: string,
  html: string,
  timeoutMs: number,
): Promise<Uint8Array> {
  const page = join(folder, 'page.html')
  const pdf = join(folder, 'page.pdf')
  const profile = join(folder, 'profile')
  await mkdir(join(profile, 'Default'), { recursive: true })
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(noScripts))
  await writeFile(page, html)
  const failure = await run(
    program,
    [
      '--headless',
      '--disable-gpu',
      ...quietFlags,
      ...sandboxFlags(),
      // The page brings its fonts and pictures along; nothing else may be fetched and nothing may run.
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--user-data-dir=${profile}`,
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ],
    timeoutMs,
  )
  const bytes = await readFile(pdf).catch(() => null)
  // Chromium writes the file last and may still report a failure while it shuts down.
  if (bytes !== null && bytes.subarray(0, 5).toString('latin1') === '%PDF-') return bytes
  throw new ExpectedError('PRINT_FAILED', { reason: failure ?? 'no PDF was written' })
}

/**
 * The content setting "block JavaScript" (2). The command line has no switch for it: the one of the engine
 * also stops Chromium's own page that does the printing.
 */
const noScripts = { profile: { default_content_setting_values: { javascript: 2 } } }

/** Runs to the end; null when it ended well, otherwise what happened. */
function run(program: string, args: string[], timeoutMs: number): Promise<string | null> {
  return new Promise((resolve) => {
    // A group of its own on POSIX, so that giving up reaches the helper processes too.
    const child = spawn(program, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    let lastWords = ''
    child.stderr.setEncoding('utf8')
    child.stderr.on('data', (text: string) => {
      lastWords = (lastWords + text).slice(-2_000)
    })
    const stop = () => killGroup(child)
    const timer = setTimeout(() => {
      stop()
      resolve(`timeout after ${timeoutMs / 1000} s`)
    }, timeoutMs)
    process.once('exit', stop)
    child.once('error', (error) => finish(error.message))
    child.once('close', (code, signal) =>
      finish(code === 0 ? null : `${signal ?? `exit ${code}`} ${lastLine(lastWords)}`.trim()),
    )
    function finish(failure: string | null) {
      clearTimeout(timer)
      process.off('exit', stop)
      resolve(failure)
    }
  })
}

function killGroup(child: ChildProcess): void {
  try {
    if (process.platform !== 'win32' && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // Already gone.
  }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.slice(0, 200) ?? ''
}
