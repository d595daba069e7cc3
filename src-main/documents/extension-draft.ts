import type { IsoDate } from '../contract/common.ts'
import type { LetterContent } from '../contract/letter.ts'
import { figurePlace } from '../contract/live-figures.ts'
import { longDate } from '../domain/date.ts'
import { agencyWords } from './agency-words.ts'
import { fullCitation, shortCitation } from './citation.ts'
import { cleanLine } from './clean-text.ts'
import { countedSituation, isBlank, type LetterDraftInput, withoutAddressees } from './letter-draft.ts'

/** What the draft of a letter needs, and what is asked for. */
export interface ExtensionDraftInput extends LetterDraftInput {
  readonly newLastDay: IsoDate
  /** Why the dates as assigned cannot be kept. */
  readonly reason: string
}

/**
 * The default wording of a công văn that asks who assigned the tasks for a later date: what was done, why the date as
 * assigned cannot be kept, until when time is asked for. Its figures are those of a commitment letter.
 */
export function draftExtension(input: ExtensionDraftInput): LetterContent {
  const { agency, directive, items, newLastDay, year } = input
  const words = agencyWords(agency, directive.issuer)
  const recipients = addressees(input, cleanLine(agency.parentName))
  const basis = isBlank(directive) ? '' : ` tại ${shortCitation(directive)}`
  const cited = isBlank(directive) ? 'các nhiệm vụ được giao' : fullCitation(directive, year)
  return {
    purpose: 'extension',
    form: 'congVan',
    number: '',
    date: null,
    year,
    subject: `đề nghị gia hạn thời gian thực hiện nhiệm vụ được giao${basis}`,
    recipients,
    opening: `Thực hiện ${cited}, ${words.name} báo cáo tình hình thực hiện và đề nghị gia hạn thời gian thực hiện ${figurePlace('items')} như sau:`,
    situation: [...countedSituation(input.total, words.name), done(input)],
    reason: [input.reason],
    commitments: defaultAsking(words.name, assignedOnce(input)),
    responsibility: [
      `${words.head} chịu trách nhiệm toàn diện trước ${words.superior} về tiến độ, chất lượng và kết quả thực hiện nhiệm vụ trong thời gian được gia hạn.`,
    ],
    requests: [`${words.name} kính đề nghị ${recipients.join(', ')} xem xét, quyết định.`],
    items: items.map((item) => ({ ...item, committedDate: newLastDay })),
    signer: words.signer,
    distribution: withoutAddressees(words, recipients),
    urgency: '',
    drafterCode: '',
    figuresAsOf: input.figuresAsOf,
    figuresDirectiveId: input.figuresDirectiveId,
  }
}

/** What is asked for, point by point; `assigned` is the date as assigned where all tasks share it. */
export function defaultAsking(name: string, assigned: IsoDate | null = null): string[] {
  const given = assigned === null ? '' : ` (thời hạn được giao: ${longDate(assigned)})`
  return [
    `Gia hạn thời gian thực hiện ${figurePlace('items')} nêu tại Phụ lục${given}${figurePlace('newLastDayPart')}`,
    `Trong thời gian chờ ý kiến, ${name} tiếp tục tổ chức thực hiện nhiệm vụ; thời hạn được giao giữ nguyên cho đến khi có ý kiến đồng ý của cấp có thẩm quyền`,
  ]
}

function addressees({ recipients = [], directive }: LetterDraftInput, superior: string): string[] {
  const given = recipients.map(cleanLine).filter((name) => name !== '')
  if (given.length > 0) return [...new Set(given)]
  return [cleanLine(directive.issuer) || superior || 'Cơ quan giao nhiệm vụ']
}

/** A single task is told in the text; the rows of the appendix tell of several. */
function done({ items }: ExtensionDraftInput): string {
  const appendix = 'được nêu tại Phụ lục kèm theo.'
  const [only] = items
  if (only === undefined || items.length > 1) {
    return `Thời hạn được giao, kết quả đã thực hiện và thời hạn đề nghị của từng nhiệm vụ ${appendix}`
  }
  const result = cleanLine(only.situation)
  const told = result === '' ? '' : ` Kết quả đã thực hiện: ${/[.!?]$/.test(result) ? result : `${result}.`}`
  return `Nhiệm vụ đề nghị gia hạn và thời hạn được giao ${appendix}${told}`
}

function assignedOnce({ items }: ExtensionDraftInput): IsoDate | null {
  const days = new Set(items.map(({ assignedLastDay }) => assignedLastDay))
  const [day = null] = days
  return days.size === 1 ? day : null
}
