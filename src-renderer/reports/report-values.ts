import { z } from 'zod'
import { isoDate } from '../../src-main/contract/common.ts'
import { type ReportContent, reportContent } from '../../src-main/contract/report.ts'
import { fromLines, toLines } from '../drafting/lines.ts'

/** A report as the editor holds it: lists of paragraphs and names are texts with one a line. */
export const reportValues = z.object({
  number: z.string(),
  date: isoDate.nullable(),
  year: z.int(),
  subject: z.string(),
  recipients: z.string(),
  opening: z.string(),
  headings: reportContent.shape.headings,
  leadership: z.string(),
  results: z.string(),
  shortcomings: z.string(),
  nextPeriod: z.string(),
  proposals: z.string(),
  appendices: reportContent.shape.appendices,
  signer: z.object({ authority: z.string(), title: z.string(), name: z.string() }),
  distribution: z.string(),
})
export type ReportValues = z.infer<typeof reportValues>

/** The sections I–V in their order. */
export const sections = ['leadership', 'results', 'shortcomings', 'nextPeriod', 'proposals'] as const

/** A report for the editor. */
export function toReportValues(content: ReportContent): ReportValues {
  return {
    ...content,
    recipients: toLines(content.recipients),
    leadership: toLines(content.leadership),
    results: toLines(content.results),
    shortcomings: toLines(content.shortcomings),
    nextPeriod: toLines(content.nextPeriod),
    proposals: toLines(content.proposals),
    distribution: toLines(content.distribution),
  }
}

/** What the editor holds as a report; null while something that a report needs is empty. */
export function fromReportValues(values: ReportValues): ReportContent | null {
  const parsed = reportContent.safeParse({
    ...values,
    recipients: fromLines(values.recipients),
    leadership: fromLines(values.leadership),
    results: fromLines(values.results),
    shortcomings: fromLines(values.shortcomings),
    nextPeriod: fromLines(values.nextPeriod),
    proposals: fromLines(values.proposals),
    distribution: fromLines(values.distribution),
  })
  return parsed.success ? parsed.data : null
}

/** The fields that a report cannot do without, as paths of the form. */
export function emptyFields(values: ReportValues): string[] {
  const fields: [path: string, value: string][] = [
    ['signer.title', values.signer.title],
    ['signer.name', values.signer.name],
  ]
  return fields.filter(([, value]) => value.trim() === '').map(([path]) => path)
}
