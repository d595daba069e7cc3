import { type TemplateKind, type WordingTexts, wordingTexts } from '../contract/template.ts'
import { type LetterWording, letterWording } from '../documents/templates/letter-wording.ts'
import { type ReportWording, reportWording } from '../documents/templates/report-wording.ts'
import { readSetting } from '../storage/settings.ts'
import type { Core } from './core.ts'

/** The texts as shipped, in the order of the document. */
export const shippedTexts = { report: reportWording, letter: letterWording } as const

/** The setting that keeps the agency's texts. */
export function wordingKey(kind: TemplateKind): string {
  return `wording.${kind}`
}

/** What the agency changed; a part that later versions no longer have is left alone and not used. */
export async function agencyTexts(core: Core, kind: TemplateKind): Promise<WordingTexts> {
  const stored = (await readSetting(core.database.db, wordingKey(kind), wordingTexts)) ?? {}
  return Object.fromEntries(Object.entries(stored).filter(([key]) => Object.hasOwn(shippedTexts[kind], key)))
}

/** The texts of reports as this agency words them. */
export async function reportWordingOf(core: Core): Promise<ReportWording> {
  return { ...reportWording, ...(await agencyTexts(core, 'report')) }
}

/** The texts of letters as this agency words them; null where it changed none. */
export async function letterWordingOf(core: Core): Promise<LetterWording | null> {
  const texts = await agencyTexts(core, 'letter')
  return Object.keys(texts).length === 0 ? null : { ...letterWording, ...texts }
}
