import type { Letter, LetterItem } from '../contract/letter.ts'
import { draftExtension } from '../documents/extension-draft.ts'
import { shortDate } from '../domain/date.ts'
import { readDirective } from '../storage/directives.ts'
import { insertLetter } from '../storage/documents.ts'
import { uuidv7 } from '../storage/ids.ts'
import { type Standing, standings } from './commitment-service.ts'
import { author, type Core, instantNow, ourAgency, required, today } from './core.ts'
import { citationOf, letterById, letterItem, mostFrequent } from './letter-service.ts'

/**
 * Drafts the letter that asks for a later date for some commitments, addressed to who assigned them. Nothing is
 * recorded about the commitments until it is issued.
 * @throws ExpectedError NOT_FOUND when one of them is not there at the as-of date.
 */
export async function draftExtensionLetter(
  core: Core,
  input: { asOf: string; commitmentIds: readonly string[]; newLastDay: string; reason: string },
): Promise<Letter> {
  const { db } = core.database
  const by = await author(core)
  const agency = await ourAgency(core)
  const all = await standings(core, input.asOf)
  const byId = new Map(all.map((one) => [one.commitment.id, one]))
  const chosen = [...new Set(input.commitmentIds)].map((id) => required(byId.get(id), 'cam kết'))
  const sources = new Set(chosen.map(({ commitment }) => commitment.directiveId))
  const directiveId = mostFrequent(chosen.map(({ commitment }) => commitment.directiveId))
  const directive =
    directiveId === null ? null : required(await readDirective(db, directiveId), 'văn bản chỉ đạo')
  // Tasks of several directives are counted among all that the agency has.
  const figuresDirectiveId = sources.size === 1 ? directiveId : null
  const counted = all.filter(
    ({ commitment }) => figuresDirectiveId === null || commitment.directiveId === figuresDirectiveId,
  )
  const now = instantNow(core)
  const content = draftExtension({
    agency,
    directive: citationOf(directive),
    recipients: chosen.flatMap(({ header }) => (header === null ? [] : [header.issuer])),
    items: chosen.map(extensionItem),
    total: counted.length,
    figuresAsOf: input.asOf === today(core) ? null : input.asOf,
    figuresDirectiveId,
    year: Number(input.asOf.slice(0, 4)),
    newLastDay: input.newLastDay,
    reason: input.reason,
  })
  const id = uuidv7()
  const letter = {
    id,
    directiveId,
    asOf: input.asOf,
    replacesId: null,
    content,
    createdAt: now,
    updatedAt: now,
  }
  await core.database.write((trx) => insertLetter(trx, by, letter))
  return letterById(core, id)
}

/** The date as assigned stays in its column; an extension that was given before is told beside it. */
function extensionItem(one: Standing): LetterItem {
  const item = letterItem(one)
  const { lastDay, assignedLastDay } = one.status
  if (lastDay === null || lastDay === assignedLastDay) return item
  return { ...item, note: `Đã được gia hạn đến ngày ${shortDate(lastDay)}` }
}
