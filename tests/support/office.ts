import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whether a program of the system is installed. */
export async function works(program: string, args: readonly string[]): Promise<boolean> {
  try {
    await run(program, [...args])
    return true
  } catch {
    return false
  }
}

/**
 * Converts files by LibreOffice with the shipped fonts alone: older Liberation fonts of a system have no Vietnamese
 * and change the layout. `folder` takes its settings.
 */
export async function convertByOffice(
  files: readonly string[],
  outDir: string,
  options: { readonly folder: string; readonly fontsDir: string; readonly format?: string },
): Promise<void> {
  const { folder, fontsDir, format = 'pdf' } = options
  const fonts = join(folder, 'fonts.conf')
  await writeFile(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fontsDir}</dir><cachedir>${join(folder, 'font-cache')}</cachedir><alias binding="same"><family>Times New Roman</family><prefer><family>Liberation Serif</family></prefer></alias></fontconfig>`,
  )
  const profile = `-env:UserInstallation=file://${join(folder, 'office-profile')}`
  await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', outDir, ...files], {
    timeout: 200_000,
    env: { ...process.env, FONTCONFIG_FILE: fonts },
  })
}

/** The text of each page of a PDF, laid out as printed. */
export async function pdfPages(file: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 64 * 1024 * 1024 })
  return stdout.split('\f').slice(0, -1)
}

/** The text of a PDF in the order in which it was written. */
export async function pdfText(file: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-raw', file, '-'], { maxBuffer: 64 * 1024 * 1024 })
  return stdout
}

/** How many lines each page of a PDF has: words whose feet stand within 3 pt of each other share a line. */
export async function pdfLineCounts(file: string): Promise<number[]> {
  const { stdout } = await run('pdftotext', ['-bbox', file, '-'], { maxBuffer: 64 * 1024 * 1024 })
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) => {
      const feet = [...page.matchAll(/yMax="([\d.]+)"/g)]
        .map(([, foot]) => Number(foot))
        .sort((a, b) => a - b)
      return feet.filter((foot, index) => index === 0 || foot - (feet[index - 1] ?? 0) > 3).length
    })
}
