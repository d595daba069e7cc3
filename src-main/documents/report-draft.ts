import type { AgencyProfile } from '../contract/agency.ts'
import { type ReportContent, type ReportSnapshot, usualAppendices } from '../contract/report.ts'
import { agencyWords } from './agency-words.ts'
import { cleanLine } from './clean-text.ts'
import { fillLines, fillText } from './templates/placeholders.ts'
import {
  type ReportWording,
  type ReportWordingKey,
  reportPlaceholderValues,
  reportWording,
} from './templates/report-wording.ts'

/** What error texts call it. */
export const REPORT_WORDING = 'Lời văn báo cáo'

/**
 * The first wording of a periodic report: the agency's texts, or the shipped ones, filled from the snapshot.
 * @throws ExpectedError TEMPLATE_PLACEHOLDER.
 */
export function draftReport(input: {
  readonly agency: AgencyProfile
  readonly snapshot: ReportSnapshot
  readonly wording?: ReportWording
  /** As the agency had it in its last report. */
  readonly appendices?: ReportContent['appendices']
}): ReportContent {
  const { agency, snapshot, wording = reportWording, appendices = usualAppendices } = input
  const words = agencyWords(agency, '')
  const parent = cleanLine(agency.parentName)
  const values = reportPlaceholderValues(agency, snapshot)
  const text = (key: ReportWordingKey) => fillText(wording[key], values, REPORT_WORDING)
  const lines = (key: ReportWordingKey) => fillLines(wording[key].split('\n'), values, REPORT_WORDING)
  return {
    number: '',
    date: null,
    year: Number(snapshot.asOf.slice(0, 4)),
    subject: text('subject'),
    recipients: parent === '' ? [] : [parent],
    opening: text('opening'),
    headings: {
      leadership: text('heading.leadership'),
      results: text('heading.results'),
      shortcomings: text('heading.shortcomings'),
      nextPeriod: text('heading.nextPeriod'),
      proposals: text('heading.proposals'),
    },
    leadership: lines('leadership'),
    results: lines('results'),
    shortcomings: lines('shortcomings'),
    nextPeriod: lines('nextPeriod'),
    proposals: lines('proposals'),
    appendices,
    signer: words.signer,
    distribution: parent === '' ? [...words.distribution] : words.distribution.slice(1),
  }
}
