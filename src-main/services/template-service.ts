import { buffer } from 'node:stream/consumers'
import { z } from 'zod'
import type { Template, TemplateKind, WordingTexts } from '../contract/template.ts'
import { REPORT_WORDING } from '../documents/report-draft.ts'
import { resolveReport } from '../documents/report-figures.ts'
import { LETTER_WORDING, letterPlaceholders } from '../documents/templates/letter-wording.ts'
import { checkPlaceholders } from '../documents/templates/placeholders.ts'
import { reportPlaceholders, reportPlaceholderValues } from '../documents/templates/report-wording.ts'
import { starterTemplate, wordTemplateNames } from '../documents/templates/starter.ts'
import { checkWordTemplate, fillWordTemplate } from '../documents/templates/word-template.ts'
import {
  letterWordPlaceholders,
  letterWordValues,
  reportWordPlaceholders,
  reportWordValues,
} from '../documents/templates/word-values.ts'
import { writeDocx } from '../documents/write-docx.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { readSetting, writeSetting } from '../storage/settings.ts'
import { agencyTexts, shippedTexts, wordingKey } from './agency-wording.ts'
import { type Core, instantNow, ourAgency, required } from './core.ts'
import { letterAsDocument } from './letter-service.ts'
import { reportAsDocument } from './report-service.ts'

/** The agency's wording and Word template of a kind of document, with what may stand in them. */
export async function templateOf(core: Core, kind: TemplateKind): Promise<Template> {
  const { placeholders, wordPlaceholders } = kinds[kind]
  const texts = await agencyTexts(core, kind)
  const word = await storedWord(core, kind)
  return {
    kind,
    fields: Object.entries(shippedTexts[kind]).map(([key, shipped]) => ({
      key,
      text: texts[key] ?? shipped,
      standard: shipped,
    })),
    placeholders: [...placeholders],
    wordPlaceholders: [...wordPlaceholders],
    word: word === null ? null : { name: word.name, size: word.size, addedAt: word.addedAt },
  }
}

/**
 * Keeps the agency's texts; those that are as shipped are forgotten, so that they follow a better version.
 * @throws ExpectedError TEMPLATE_PLACEHOLDER, INVALID_INPUT.
 */
export async function saveWording(core: Core, kind: TemplateKind, texts: WordingTexts): Promise<Template> {
  const { placeholders, name } = kinds[kind]
  const shipped = new Map<string, string>(Object.entries(shippedTexts[kind]))
  const known = placeholders.map((one) => one.name)
  const own: Record<string, string> = {}
  for (const [key, text] of Object.entries(texts)) {
    if (!shipped.has(key)) throw new ExpectedError('INVALID_INPUT', { detail: `mẫu không có phần “${key}”` })
    checkPlaceholders(text, known, name)
    if (text !== shipped.get(key)) own[key] = text
  }
  await core.database.write((trx) => writeSetting(trx, wordingKey(kind), own, instantNow(core)))
  return templateOf(core, kind)
}

/** Word templates of offices have a picture or two; more is not a template. */
const MOST_BYTES = 3_000_000

/** @throws ExpectedError TEMPLATE_PLACEHOLDER, TEMPLATE_DAMAGED, FILE_TOO_LARGE, HANDLE_EXPIRED. */
export async function setWordTemplate(core: Core, kind: TemplateKind, handle: string): Promise<Template> {
  const word = await core.incoming.take(handle, async (file) => {
    if (file.size > MOST_BYTES) throw new ExpectedError('FILE_TOO_LARGE', { name: file.name, limit: '3 MB' })
    const bytes = await buffer(file.read())
    await checkWordTemplate({ name: file.name, bytes }, wordTemplateNames(await ourAgency(core), kind))
    return { name: file.name, size: file.size, addedAt: instantNow(core), content: bytes.toString('base64') }
  })
  await core.database.write((trx) => writeSetting(trx, wordKey(kind), word, instantNow(core)))
  return templateOf(core, kind)
}

export async function removeWordTemplate(core: Core, kind: TemplateKind): Promise<Template> {
  await core.database.write((trx) => writeSetting(trx, wordKey(kind), null, instantNow(core)))
  return templateOf(core, kind)
}

/** The agency's Word template; null where there is none. */
export async function wordTemplateOf(
  core: Core,
  kind: TemplateKind,
): Promise<{ name: string; bytes: Uint8Array } | null> {
  const word = await storedWord(core, kind)
  return word === null ? null : { name: word.name, bytes: Buffer.from(word.content, 'base64') }
}

/** A .docx to begin with, in the layout that the app itself prints. */
export async function starterFile(core: Core, kind: TemplateKind): Promise<Uint8Array> {
  return writeDocx(starterTemplate(await ourAgency(core), kind), { created: STARTER_DATE })
}

/** The starter has no date of its own. */
const STARTER_DATE = '2025-01-01T00:00:00.000Z'

/**
 * A report or letter in the agency's Word template.
 * @throws ExpectedError NOT_FOUND without a template; TEMPLATE_PLACEHOLDER, TEMPLATE_DAMAGED.
 */
export async function inWordTemplate(core: Core, kind: TemplateKind, id: string): Promise<Uint8Array> {
  const template = required(await wordTemplateOf(core, kind), 'mẫu Word')
  const agency = await ourAgency(core)
  const known = wordTemplateNames(agency, kind)
  if (kind === 'letter') {
    const { document, modifiedAt } = await letterAsDocument(core, id)
    return fillWordTemplate(template, letterWordValues(document), { known, created: modifiedAt })
  }
  const { document, report } = await reportAsDocument(core, id)
  const { snapshot, figures, updatedAt } = report
  const content = resolveReport(report.content, figures)
  const places = reportPlaceholderValues(agency, snapshot)
  const values = reportWordValues(document, content, snapshot, places)
  return fillWordTemplate(template, values, { known, created: updatedAt })
}

const kinds = {
  report: {
    name: REPORT_WORDING,
    placeholders: reportPlaceholders,
    wordPlaceholders: reportWordPlaceholders,
  },
  letter: {
    name: LETTER_WORDING,
    placeholders: letterPlaceholders,
    wordPlaceholders: letterWordPlaceholders,
  },
} as const

const storedWordTemplate = z
  .object({ name: z.string(), size: z.int(), addedAt: z.iso.datetime(), content: z.base64() })
  .nullable()

async function storedWord(core: Core, kind: TemplateKind) {
  return readSetting(core.database.db, wordKey(kind), storedWordTemplate)
}

function wordKey(kind: TemplateKind): string {
  return `wordTemplate.${kind}`
}
