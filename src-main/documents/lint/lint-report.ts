import type { AgencyProfile } from '../../contract/agency.ts'
import type { LintFinding } from '../../contract/lint.ts'
import type { ReportContent } from '../../contract/report.ts'
import {
  distributionFindings,
  missingFindings,
  numberFindings,
  signerFindings,
  subjectFindings,
  type Wanted,
} from './component-rules.ts'
import { type LintText, nd30 } from './finding.ts'
import { bySeverity, type LintContext, lintTexts } from './lint-texts.ts'

const sections = ['leadership', 'results', 'shortcomings', 'nextPeriod', 'proposals'] as const

/** What the clerk should settle in a periodic report before it is signed. */
export function lintReport(
  content: ReportContent,
  context: LintContext & { readonly agency: AgencyProfile },
): LintFinding[] {
  return bySeverity([
    ...numberFindings(content.number),
    ...subjectFindings(content.subject, /^(?:v\/v|báo cáo)[\s:]+/iu),
    ...missingFindings([
      head('subject', [content.subject], nd30('Mục II.5.b', '5a'), 'error'),
      head('recipients', content.recipients, nd30('Mục II.9.b (báo cáo gửi cấp trên)', '9a'), 'warning'),
      head('opening', [content.opening], nd30('Mục II.6.c', '6'), 'warning'),
    ]),
    ...quoted(
      lintTexts(
        [
          { field: 'recipients', kind: 'names', itemIndex: null, lines: content.recipients },
          { field: 'subject', kind: 'names', itemIndex: null, lines: [content.subject] },
          running('opening', content.opening.split('\n')),
          ...sections.map((name) => running(name, content[name])),
          { field: 'distribution', kind: 'names', itemIndex: null, lines: content.distribution },
        ],
        context,
      ),
    ),
    ...distributionFindings(content.recipients, content.distribution),
    ...signerFindings(content.signer, context.agency.layout.letterhead === 'party'),
  ])
}

/** A report repeats the words of many directives, and how these cite is not the clerk's to settle before issue. */
function quoted(findings: readonly LintFinding[]): LintFinding[] {
  return findings.map((finding) =>
    finding.code === 'citationNotFull' || finding.code === 'citationFullAgain'
      ? { ...finding, severity: 'hint' }
      : finding,
  )
}

function head(field: string, lines: readonly string[], rule: string, severity: 'error' | 'warning'): Wanted {
  return { field, lines, rule, severity, usual: [] }
}

function running(field: string, lines: readonly string[]): LintText {
  return { field, kind: 'running', itemIndex: null, lines }
}
