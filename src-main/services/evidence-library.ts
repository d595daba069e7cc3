import { Buffer } from 'node:buffer'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Evidence } from '../contract/evidence.ts'
import {
  type AddedEvidence,
  type DocumentReference,
  type EvidenceFactContent,
  type EvidenceFactUse,
  type EvidenceRemark,
  type FilePreview,
  type LibraryItem,
  referenceMediaType,
} from '../contract/evidence-library.ts'
import { shortDate } from '../domain/date.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { insertEvidence, listEvidence, readEvidence } from '../storage/evidence.ts'
import {
  countEvidence,
  documentsOfEvidence,
  evidenceFacts,
  factsWithEvidence,
  insertEvidenceFact,
  usedEvidence,
} from '../storage/evidence-library.ts'
import { uuidv7 } from '../storage/ids.ts'
import { isWebp } from '../storage/thumbnails.ts'
import { author, type Core, instantNow, required } from './core.ts'
import { addEvidenceFile, storeFile } from './evidence-service.ts'

/** The clerk's evidence with everything said about it, latest first; frozen renderings are not among it. */
export async function evidenceLibrary(core: Core): Promise<LibraryItem[]> {
  const { db } = core.database
  const uses = await listEvidence(db)
  const facts = await evidenceFacts(db, null)
  const documents = await documentsOfEvidence(db)
  const used = await usedEvidence(core.database, db)
  const thumbnails = await core.thumbnails.list()
  return uses.map((one) => {
    const scans = documents.get(one.id) ?? []
    const shown = one.commitments.length + one.directives.length + scans.length > 0
    return {
      ...one,
      documents: scans,
      usedElsewhere: used.has(one.id) && !shown,
      ...said(facts.get(one.id) ?? [], used.has(one.id)),
      thumbnail: thumbnails.has(one.sha256),
    }
  })
}

/** How many pieces of evidence the library shows at first. */
export async function evidenceCount(core: Core): Promise<number> {
  const facts = [...(await evidenceFacts(core.database.db, null))]
  const aside = facts.filter(([, known]) => said(known, false).putAside)
  const total = countEvidence(core.database)
  // Most libraries have nothing put aside, and who uses what need not be looked up.
  if (aside.length === 0) return total
  const used = await usedEvidence(core.database, core.database.db)
  return total - aside.filter(([id]) => !used.has(id)).length
}

export function evidenceFactUses(core: Core, id: string): Promise<EvidenceFactUse[]> {
  return factsWithEvidence(core.database.db, id)
}

/**
 * Records the same about several pieces of evidence, in one transaction.
 * @returns those for which it says something new
 * @throws ExpectedError NOT_FOUND; EVIDENCE_IN_USE for putting aside what something refers to
 */
export async function remarkOnEvidence(
  core: Core,
  ids: readonly string[],
  remark: EvidenceRemark,
): Promise<string[]> {
  const by = await author(core)
  return core.database.write(async (trx) => {
    const used = await usedEvidence(core.database, trx)
    const facts = await evidenceFacts(trx, ids)
    const changed: string[] = []
    for (const id of new Set(ids)) {
      const evidence = required(await readEvidence(trx, id), 'minh chứng')
      if (remark.kind === 'putAside' && used.has(id)) {
        throw new ExpectedError('EVIDENCE_IN_USE', { name: evidence.name })
      }
      if (!saysMore(said(facts.get(id) ?? [], used.has(id)), remark)) continue
      await insertEvidenceFact(trx, by, {
        id: uuidv7(),
        evidenceId: id,
        enteredAt: instantNow(core),
        content: remark,
      })
      changed.push(id)
    }
    return changed
  })
}

/** A picture from the clipboard, as it was sent: base64. */
export function addPastedEvidence(core: Core, name: string, content: string): Promise<AddedEvidence> {
  const bytes = Buffer.from(content, 'base64')
  return addEvidenceFile(core, { name, size: bytes.length, read: () => Readable.from([bytes]) })
}

/**
 * Registers a document that lies elsewhere. What the vault keeps is the reference in words, so that it has a hash,
 * travels in exports and can be read without the app.
 */
export async function addReference(core: Core, reference: DocumentReference): Promise<Evidence> {
  const by = await author(core)
  const name = referenceName(reference)
  const bytes = Buffer.from(referenceWords(reference), 'utf8')
  const stored = await storeFile(core, { name, read: () => Readable.from([bytes]) })
  const row = { id: uuidv7(), name, mediaType: referenceMediaType, addedAt: instantNow(core) }
  return core.database.write(async (trx) => {
    const evidence = await insertEvidence(trx, by, stored, row)
    const content = { kind: 'reference', reference } as const
    await insertEvidenceFact(trx, by, { id: uuidv7(), evidenceId: row.id, enteredAt: row.addedAt, content })
    return evidence
  })
}

/** Larger files are not opened for a look. */
const PREVIEW_BYTES = 60 * 1024 * 1024
const PREVIEW_CHARACTERS = 300_000

/** The words of a Word or Excel file, read away from the thread that answers the app. */
export async function previewEvidence(core: Core, id: string): Promise<FilePreview> {
  const evidence = required(await readEvidence(core.database.db, id), 'minh chứng')
  if (evidence.size > PREVIEW_BYTES) {
    const params = { name: evidence.name, limit: '60 MB' }
    return { text: null, truncated: false, failure: { code: 'FILE_TOO_LARGE', params } }
  }
  try {
    const bytes = await buffer(core.vault.read(evidence.sha256))
    const { text } = await core.reader.read(evidence.name, bytes)
    const truncated = text.length > PREVIEW_CHARACTERS
    return { text: text.slice(0, PREVIEW_CHARACTERS).toWellFormed(), truncated, failure: null }
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    return { text: null, truncated: false, failure: { code: error.code, params: { ...error.params } } }
  }
}

/** Keeps a small picture that the screen has drawn; anything but WebP is dropped. */
export async function saveThumbnail(core: Core, id: string, image: string): Promise<void> {
  const evidence = required(await readEvidence(core.database.db, id), 'minh chứng')
  const bytes = new Uint8Array(Buffer.from(image, 'base64'))
  if (isWebp(bytes)) await core.thumbnails.write(evidence.sha256, bytes)
}

type Said = Pick<LibraryItem, 'note' | 'tags' | 'reference' | 'putAside'>

/** What counts of everything that was said: the latest word, and "put aside" only for what nothing uses. */
function said(facts: readonly EvidenceFactContent[], used: boolean): Said {
  let now: Said = { note: '', tags: [], reference: null, putAside: false }
  for (const fact of facts) now = after(now, fact)
  return { ...now, putAside: now.putAside && !used }
}

function after(now: Said, fact: EvidenceFactContent): Said {
  switch (fact.kind) {
    case 'note':
      return { ...now, note: fact.text }
    case 'tagged':
      return now.tags.includes(fact.tag) ? now : { ...now, tags: [...now.tags, fact.tag] }
    case 'untagged':
      return { ...now, tags: now.tags.filter((tag) => tag !== fact.tag) }
    case 'putAside':
      return { ...now, putAside: true }
    case 'restored':
      return { ...now, putAside: false }
    case 'reference':
      return { ...now, reference: fact.reference }
  }
}

function saysMore(now: Said, remark: EvidenceRemark): boolean {
  const next = after(now, remark)
  return next.note !== now.note || next.putAside !== now.putAside || next.tags.length !== now.tags.length
}

/** "12/BC-SKHCN ngày 01/12/2025: Báo cáo kết quả …", as lists show it. */
function referenceName({ number, date, title }: DocumentReference): string {
  const when = date === null ? '' : `ngày ${shortDate(date)}`
  const head = [number, when].filter((part) => part !== '').join(' ')
  return head === '' ? title : `${head}: ${title}`
}

function referenceWords({ number, date, title, keptAt }: DocumentReference): string {
  return [
    `Văn bản: ${title}`,
    number === '' ? null : `Số, ký hiệu: ${number}`,
    date === null ? null : `Ngày: ${shortDate(date)}`,
    `Nơi lưu: ${keptAt}`,
    '',
  ]
    .filter((line) => line !== null)
    .join('\n')
}
