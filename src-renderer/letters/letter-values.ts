import { z } from 'zod'
import { isoDate } from '../../src-main/contract/common.ts'
import { type LetterContent, letterContent } from '../../src-main/contract/letter.ts'
import { fromLines, toLines } from '../drafting/lines.ts'

/** A letter as the editor holds it: lists of paragraphs and names are texts with one a line. */
export const letterValues = z.object({
  purpose: letterContent.shape.purpose,
  form: letterContent.shape.form,
  number: z.string(),
  date: isoDate.nullable(),
  year: z.int(),
  subject: z.string(),
  recipients: z.string(),
  opening: z.string(),
  situation: z.string(),
  reason: z.string().default(''),
  commitments: z.string(),
  responsibility: z.string(),
  requests: z.string(),
  items: z.array(
    z.object({
      commitmentId: z.string(),
      text: z.string(),
      source: z.string(),
      assignedDeadline: z.string(),
      assignedLastDay: isoDate.nullable(),
      leaf: letterContent.shape.items.element.shape.leaf,
      situation: z.string(),
      committedDate: isoDate.nullable(),
      product: z.string(),
      responsible: z.string(),
      coordinating: z.string(),
      note: z.string(),
    }),
  ),
  signer: z.object({ authority: z.string(), title: z.string(), name: z.string() }),
  distribution: z.string(),
  // Kept drafts of earlier versions lack the rest.
  urgency: letterContent.shape.urgency,
  drafterCode: z.string().default(''),
  figuresAsOf: letterContent.shape.figuresAsOf,
  figuresDirectiveId: letterContent.shape.figuresDirectiveId,
})
export type LetterValues = z.infer<typeof letterValues>

/** A letter for the editor. */
export function toLetterValues(content: LetterContent): LetterValues {
  return {
    ...content,
    recipients: toLines(content.recipients),
    situation: toLines(content.situation),
    reason: toLines(content.reason),
    commitments: toLines(content.commitments),
    responsibility: toLines(content.responsibility),
    requests: toLines(content.requests),
    distribution: toLines(content.distribution),
  }
}

/** What the editor holds as a letter; null while something that a letter needs is empty. */
export function fromLetterValues(values: LetterValues): LetterContent | null {
  const parsed = letterContent.safeParse({
    ...values,
    recipients: fromLines(values.recipients),
    situation: fromLines(values.situation),
    reason: fromLines(values.reason),
    commitments: fromLines(values.commitments),
    responsibility: fromLines(values.responsibility),
    requests: fromLines(values.requests),
    distribution: fromLines(values.distribution),
  })
  return parsed.success ? parsed.data : null
}

/** The fields that a letter cannot do without, as paths of the form. */
export function emptyFields(values: LetterValues): string[] {
  const fields: [path: string, value: string][] = [
    ['subject', values.subject],
    ['recipients', values.recipients],
    ['opening', values.opening],
    ['signer.title', values.signer.title],
    ['signer.name', values.signer.name],
    ...values.items.map(({ text }, index): [string, string] => [`items.${index}.text`, text]),
  ]
  return fields.filter(([, value]) => value.trim() === '').map(([path]) => path)
}
