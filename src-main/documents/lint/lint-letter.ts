import type { AgencyProfile } from '../../contract/agency.ts'
import type { IsoDate } from '../../contract/common.ts'
import type { LetterContent, LetterItem } from '../../contract/letter.ts'
import type { LintFinding } from '../../contract/lint.ts'
import { shortDate } from '../../domain/date.ts'
import { agencyWords } from '../agency-words.ts'
import { cleanLine } from '../clean-text.ts'
import { defaultAsking } from '../extension-draft.ts'
import { defaultCommitments, defaultResponsibility } from '../letter-draft.ts'
import {
  basisFindings,
  deputyFindings,
  distributionFindings,
  missingFindings,
  numberFindings,
  signerFindings,
  subjectFindings,
} from './component-rules.ts'
import { finding, fix, type LintText, nd30 } from './finding.ts'
import { bySeverity, type LintContext, lintTexts } from './lint-texts.ts'

/**
 * What the clerk should settle in a commitment letter before the head signs. The six clears are checked where
 * the facts are.
 */
export function lintLetter(
  content: LetterContent,
  context: LintContext & { readonly agency: AgencyProfile; readonly asOf: IsoDate },
): LintFinding[] {
  const { agency } = context
  const party = agency.layout.letterhead === 'party'
  const words = agencyWords(agency, context.cited[0]?.issuer ?? '')
  const opening = content.opening.split('\n')
  const commits = content.purpose === 'commitment'
  return bySeverity([
    ...numberFindings(content.number),
    ...subjectFindings(content.subject, /^(?:v\/v|về việc)[\s:]+/iu),
    ...missingFindings(
      commits
        ? [
            section('situation', content.situation, []),
            section('commitments', content.commitments, defaultCommitments(content.items.length)),
            section('responsibility', content.responsibility, defaultResponsibility(words)),
          ]
        : [
            asked('situation', content.situation, []),
            asked('reason', content.reason, []),
            asked('commitments', content.commitments, defaultAsking(words.name)),
          ],
    ),
    ...(content.form === 'banCamKet' ? basisFindings('opening', opening) : []),
    ...appendixFindings(content),
    ...lintTexts(letterTexts(content), context),
    ...content.items.flatMap((item, index) =>
      commits
        ? itemFindings(item, index, content.year, context.asOf)
        : extensionFindings(item, index, context.asOf),
    ),
    ...distributionFindings(content.recipients, content.distribution),
    ...signerFindings(content.signer, party),
    ...(commits ? deputyFindings(content.signer, words.signer) : []),
  ])
}

function section(field: string, lines: readonly string[], usual: readonly string[]) {
  const rule = 'Nội dung cam kết: tình hình, cam kết, trách nhiệm của người đứng đầu'
  return { field, lines, usual, rule, severity: 'warning' } as const
}

const EXTENSION_RULE = 'Gia hạn chỉ được xem xét khi nêu rõ tình hình, nguyên nhân và thời hạn đề nghị'

function asked(field: string, lines: readonly string[], usual: readonly string[]) {
  return { field, lines, usual, rule: EXTENSION_RULE, severity: 'error' } as const
}

/** The clerk's own words in the order of the page; what is quoted from the directive is not the clerk's. */
function letterTexts(content: LetterContent): LintText[] {
  return [
    text('recipients', 'names', content.recipients),
    text('subject', 'names', [content.subject]),
    text('opening', 'running', content.opening.split('\n')),
    text('situation', 'running', content.situation),
    text('reason', 'running', content.reason),
    text('commitments', 'points', content.commitments),
    text('responsibility', 'running', content.responsibility),
    text('requests', 'running', content.requests),
    text('distribution', 'names', content.distribution),
    ...content.items.flatMap((item, itemIndex) =>
      (['situation', 'product', 'responsible', 'coordinating', 'note'] as const).map(
        (name): LintText => ({
          field: `items.${itemIndex}.${name}`,
          kind: 'cell',
          itemIndex,
          lines: item[name].split('\n'),
        }),
      ),
    ),
  ]
}

function text(field: string, kind: LintText['kind'], lines: readonly string[]): LintText {
  return { field, kind, itemIndex: null, lines }
}

/** An appendix must be announced in the text. */
function appendixFindings(content: LetterContent): LintFinding[] {
  if (content.items.length === 0) {
    return [
      finding(
        'noItems',
        'error',
        { field: 'situation' },
        { rule: 'Văn bản nêu từng nhiệm vụ trong danh mục kèm theo' },
      ),
    ]
  }
  const { opening, situation, reason, commitments, responsibility, requests } = content
  const said = [opening, ...situation, ...reason, ...commitments, ...responsibility, ...requests].some(
    (line) => /phụ lục/iu.test(line),
  )
  if (said) return []
  const to = `Tình trạng, nguyên nhân và ${content.purpose === 'commitment' ? 'tiến độ cam kết' : 'thời hạn đề nghị'} của từng nhiệm vụ được nêu tại Phụ lục kèm theo.`
  return [
    finding(
      'appendixNotMentioned',
      'error',
      { field: 'situation' },
      {
        rule: nd30('Mục III.1.a'),
        fixes: fix('situation', '', to),
      },
    ),
  ]
}

/** A date is asked for that lies ahead and gives more time. */
function extensionFindings(item: LetterItem, itemIndex: number, asOf: IsoDate): LintFinding[] {
  const { committedDate, assignedLastDay } = item
  const at = { field: `items.${itemIndex}.committedDate`, itemIndex }
  if (committedDate === null) return [finding('newLastDayMissing', 'error', at, { rule: EXTENSION_RULE })]
  const later = committedDate >= asOf && (assignedLastDay === null || committedDate > assignedLastDay)
  if (later) return []
  const given = assignedLastDay === null ? [] : [shortDate(assignedLastDay)]
  const detail = [...given, shortDate(committedDate)].join(' → ')
  return [finding('newLastDayNotLater', 'error', at, { detail, rule: EXTENSION_RULE })]
}

function itemFindings(item: LetterItem, itemIndex: number, year: number, asOf: IsoDate): LintFinding[] {
  const { committedDate, assignedLastDay } = item
  const at = (name: string) => ({ field: `items.${itemIndex}.${name}`, itemIndex })
  const dateField = at('committedDate')
  const yearEnd = `${year}-12-31`
  const rule = 'Văn bản giao nhiệm vụ: cam kết tiến độ cụ thể của từng nhiệm vụ'
  // The assigned day while it lies ahead, else the end of the year.
  const proposal = assignedLastDay !== null && assignedLastDay >= asOf ? assignedLastDay : yearEnd
  const dated = (to: string) => (to < asOf ? [] : fix(dateField.field, committedDate ?? '', to))
  const findings: LintFinding[] = []
  if (committedDate === null) {
    findings.push(finding('committedDateMissing', 'error', dateField, { rule, fixes: dated(proposal) }))
  } else {
    if (committedDate < asOf) {
      const detail = shortDate(committedDate)
      findings.push(
        finding('committedDatePast', 'error', dateField, { detail, rule, fixes: dated(proposal) }),
      )
    }
    // Who was given until next year commits within what was given.
    const givenLonger = assignedLastDay !== null && assignedLastDay > yearEnd
    if (committedDate > yearEnd && !givenLonger) {
      const detail = `${shortDate(committedDate)} > ${shortDate(yearEnd)}`
      findings.push(
        finding('committedAfterYearEnd', 'error', dateField, { detail, rule, fixes: dated(yearEnd) }),
      )
    }
    // A later date is a request for more time, which needs its reason in the row itself.
    const later = assignedLastDay !== null && committedDate > assignedLastDay
    if (later && cleanLine(item.situation) === '' && cleanLine(item.note) === '') {
      const detail = `${shortDate(assignedLastDay)} → ${shortDate(committedDate)}`
      findings.push(
        finding('committedAfterAssignedWithoutReason', 'error', at('situation'), {
          detail,
          rule: 'Gia hạn chỉ được xem xét khi nêu rõ nguyên nhân',
        }),
      )
    }
  }
  if (cleanLine(item.product) === '') {
    findings.push(finding('productMissing', 'error', at('product'), { rule: '6 rõ: rõ sản phẩm' }))
  }
  return findings
}
