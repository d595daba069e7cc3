import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Extraction } from '../contract/extraction.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { extract } from '../intake/extract.ts'
import { readDocument } from '../intake/read-document.ts'
import { reasonOf } from '../storage/file-errors.ts'
import { readArguments, UsageError } from './usage.ts'

const USAGE = 'extract FILE… [--json]'

/** Reads letters and prints what was found; stores nothing. */
export async function extractFiles(args: readonly string[]): Promise<number> {
  const { positionals, json } = readArguments(args, [], USAGE)
  if (positionals.length === 0) throw new UsageError(`no file named; usage: camket ${USAGE}`)
  const read = []
  for (const path of positionals) read.push({ file: basename(path), ...(await extractionOf(path)) })
  if (json) {
    console.log(JSON.stringify(read, null, 1))
    return 0
  }
  for (const { file, documentType, documentNumber, documentSymbol, subject, tasks } of read) {
    console.log([file, documentType, documentNumber ?? documentSymbol, subject].filter(Boolean).join(' · '))
    for (const { path, agencies, deadlineText, text } of tasks) {
      console.log(`  ${path}\t${agencies.join('; ')}\t${deadlineText ?? '–'}\t${text}`)
    }
  }
  return 0
}

/** @throws ExpectedError when the file cannot be read. */
export async function extractionOf(path: string): Promise<Extraction> {
  const name = basename(path)
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new ExpectedError('FILE_UNREADABLE', { name, reason: reasonOf(error) })
  })
  return extract(await readDocument({ name, bytes }))
}
