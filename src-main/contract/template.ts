import { z } from 'zod'
import { instant, text } from './common.ts'

/** What can have wording and a Word template of its own. */
export const templateKind = z.enum(['letter', 'report'])
export type TemplateKind = z.infer<typeof templateKind>

/** The agency's texts by their key; what is not here is as shipped. */
export const wordingTexts = z.record(z.string(), text.pipe(z.string().max(20_000)))
export type WordingTexts = z.infer<typeof wordingTexts>

export const template = z.object({
  kind: templateKind,
  /** The texts in the order of the document; one line is one paragraph. */
  fields: z.array(z.object({ key: z.string(), text: z.string(), standard: z.string() })),
  /** What may stand in braces, "{tong_so}", and what it prints. */
  placeholders: z.array(z.object({ name: z.string(), meaning: z.string() })),
  /** More of them that only a Word template knows: sections and the rows of tables. */
  wordPlaceholders: z.array(z.object({ name: z.string(), meaning: z.string() })),
  /** The agency's own .docx; null where there is none. */
  word: z.object({ name: z.string(), size: z.int(), addedAt: instant }).nullable(),
})
export type Template = z.infer<typeof template>
