import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Extraction } from '../contract/extraction.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { extract } from '../intake/extract.ts'
import { readDocument } from '../intake/read-document.ts'
import { asFileFailure } from '../storage/file-errors.ts'
import type { TakenFile } from '../storage/incoming.ts'
import { type Core, ourAgency } from './core.ts'
import { storeFile } from './evidence-service.ts'

export interface ReadDirective {
  readonly fileName: string
  readonly sha256: string
  readonly size: number
  readonly sourceText: string
  readonly extraction: Extraction
}

/** Letters are small; anything larger is evidence, not a letter. */
const MOST_BYTES = 60 * 1024 * 1024

/**
 * Reads a letter and puts the file into the vault. A letter that may not be stored is refused before that.
 * @throws ExpectedError FILE_… , PDF_WITHOUT_TEXT, TEXT_ENCODING, STATE_SECRET.
 */
export async function readIncomingDirective(core: Core, file: TakenFile): Promise<ReadDirective> {
  await ourAgency(core)
  if (file.size > MOST_BYTES) throw new ExpectedError('FILE_TOO_LARGE', { name: file.name, limit: '60 MB' })
  const bytes = await buffer(file.read()).catch((error: unknown) => {
    throw asFileFailure(error, file.name)
  })
  return readBytes(core, file.name, bytes)
}

/** Pasted text is kept as a text file, so that its source stays evidence like any other. */
export async function readPastedDirective(core: Core, name: string, text: string): Promise<ReadDirective> {
  await ourAgency(core)
  const fileName = name.toLowerCase().endsWith('.txt') ? name : `${name}.txt`
  return readBytes(core, fileName, Buffer.from(text, 'utf8'))
}

async function readBytes(core: Core, name: string, bytes: Buffer): Promise<ReadDirective> {
  const source = await readDocument({ name, bytes })
  const extraction = extract(source)
  const stored = await storeFile(core, { name, read: () => Readable.from([bytes]) })
  return { fileName: name, ...stored, sourceText: source.text, extraction }
}
