import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Extraction, ReaderNote, Span } from '../contract/extraction.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { extract } from '../intake/extract.ts'
import type { ReadText } from '../intake/reader.ts'
import { sourceFromText } from '../intake/source-text.ts'
import { asFileFailure } from '../storage/file-errors.ts'
import type { TakenFile } from '../storage/incoming.ts'
import { type Core, ourAgency } from './core.ts'
import { storeFile } from './evidence-service.ts'
import { rememberedColumns } from './remembered-columns.ts'

export interface ReadDirective {
  readonly file: { readonly name: string; readonly sha256: string; readonly size: number }
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

/** An extraction whose places stand so many characters and pages further on; negative numbers move them back. */
export function movedExtraction(read: Extraction, offset: number, pages: number): Extraction {
  const move = (at: Span): Span => movedSpan(at, offset, pages)
  const maybe = (at: Span | null): Span | null => (at === null ? null : move(at))
  const note = (one: ReaderNote): ReaderNote => ({ ...one, span: maybe(one.span) })
  return {
    ...read,
    bases: read.bases.map((base) => ({ ...base, span: maybe(base.span) })),
    tasks: read.tasks.map((task) => ({
      ...task,
      span: move(task.span),
      places: Object.fromEntries(Object.entries(task.places).map(([value, at]) => [value, at.map(move)])),
      notes: task.notes.map(note),
    })),
    tables: read.tables.map((table) => ({ ...table, span: move(table.span) })),
    skipped: read.skipped.map((one) => ({ ...one, span: move(one.span) })),
    notes: read.notes.map(note),
  }
}

export function movedSpan({ start, end, page }: Span, offset: number, pages: number): Span {
  return { start: start + offset, end: end + offset, page: page + pages }
}

async function readBytes(core: Core, name: string, bytes: Buffer): Promise<ReadDirective> {
  const { text, extraction } = await readOrKeep(core, name, bytes)
  const stored = await storeFile(core, { name, read: () => Readable.from([bytes]) })
  return { file: { name, ...stored }, sourceText: text, extraction }
}

/** A scan has nothing to read but is still the letter: it is kept, and its tasks are typed beside it. */
async function readOrKeep(core: Core, name: string, bytes: Buffer): Promise<ReadText> {
  try {
    return await core.reader.read(name, bytes, await rememberedColumns(core))
  } catch (error) {
    if (!(error instanceof ExpectedError) || error.code !== 'PDF_WITHOUT_TEXT') throw error
    const empty = extract(sourceFromText(name, ''))
    return { text: '', extraction: { ...empty, notes: [{ code: 'noTextLayer', detail: null, span: null }] } }
  }
}
