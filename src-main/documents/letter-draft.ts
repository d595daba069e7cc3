import type { AgencyProfile } from '../contract/agency.ts'
import type { IsoDate } from '../contract/common.ts'
import type { LetterContent, LetterItem } from '../contract/letter.ts'
import { figurePlace } from '../contract/live-figures.ts'
import { type AgencyWords, agencyWords } from './agency-words.ts'
import { type CitedDocument, fullCitation } from './citation.ts'
import { cleanLine } from './clean-text.ts'

export interface LetterDraftInput {
  readonly agency: AgencyProfile
  readonly directive: CitedDocument
  /** The rows of the appendix, in their order. */
  readonly items: readonly LetterItem[]
  /** How many commitments there are under the directive, not only those in the appendix. */
  readonly total: number
  /** The day for which the figures are counted; null follows the calendar. */
  readonly figuresAsOf: IsoDate | null
  /** The directive whose commitments are counted; null counts all. */
  readonly figuresDirectiveId: string | null
  /** The year of the letter. */
  readonly year: number
  /** Who the directive wants the letter sent to; the issuer of the directive when it names nobody. */
  readonly recipients?: readonly string[]
  /** "ông Nguyễn Văn A, Trưởng phòng …, điện thoại …"; nothing is printed without it. */
  readonly contact?: string
}

/** The default wording of a commitment letter: a place for every figure (letter-figures.ts), each with its denominator. */
export function draftLetter(input: LetterDraftInput): LetterContent {
  const { agency, directive, items, year } = input
  const words = agencyWords(agency, directive.issuer)
  const recipients = givenRecipients(input)
  return {
    purpose: 'commitment',
    form: 'congVan',
    number: '',
    date: null,
    year,
    subject: 'cam kết tiến độ thực hiện và chịu trách nhiệm đối với các nhiệm vụ được giao',
    recipients,
    opening: `Thực hiện ${isBlank(directive) ? 'các nhiệm vụ được giao' : fullCitation(directive, year)}, ${words.name} báo cáo tình hình thực hiện và cam kết tiến độ, trách nhiệm đối với các nhiệm vụ được giao như sau:`,
    situation: situation(input, words.name),
    reason: [],
    commitments: defaultCommitments(items.length),
    responsibility: defaultResponsibility(words),
    requests: requests(input, words.name, words.superior, recipients),
    items: [...items],
    signer: words.signer,
    distribution: withoutAddressees(words, recipients),
    urgency: '',
    drafterCode: '',
    figuresAsOf: input.figuresAsOf,
    figuresDirectiveId: input.figuresDirectiveId,
  }
}

/** The commitments come from no registered directive. */
export function isBlank({ number, symbol, subject }: CitedDocument): boolean {
  return [number, symbol, subject].every((part) => cleanLine(part) === '')
}

function givenRecipients({ recipients = [], directive }: LetterDraftInput): string[] {
  const given = recipients.map(cleanLine).filter((name) => name !== '')
  return given.length > 0 ? given : [cleanLine(directive.issuer) || 'Cơ quan giao nhiệm vụ']
}

/** Who is addressed is not named in Nơi nhận again. */
export function withoutAddressees(words: AgencyWords, recipients: readonly string[]): string[] {
  return recipients.includes(words.superior) ? words.distribution.slice(1) : words.distribution
}

/** Four classes are said even when none is in them, so that the parts can be added up; the rarer ones when any is. */
export function countedSituation(total: number, name: string): string[] {
  const at = figurePlace
  return total === 0
    ? [`Tính đến ${at('asOf')}, ${name} chưa ghi nhận nhiệm vụ nào được giao tại văn bản nêu trên.`]
    : [
        `Tính đến ${at('asOf')}, ${name} được giao ${at('total')}. Trong đó: đã hoàn thành ${at('doneShare')}, gồm ${at('doneOnTime')} đúng hạn và ${at('doneLate')} quá hạn; chưa hoàn thành ${at('openShare')}, gồm ${at('openInTime')} trong hạn và ${at('openOverdue')} quá hạn${at('standingPart')}${at('pausedPart')}.${at('noInformationPart')}`,
      ]
}

function situation({ items, total }: LetterDraftInput, name: string): string[] {
  const at = figurePlace
  const paragraphs = countedSituation(total, name)
  if (items.length === 0) return paragraphs
  return [
    ...paragraphs,
    `${name} cam kết tiến độ đối với ${at('items')}${at('itemsOverduePart')}. Tình trạng, nguyên nhân và tiến độ cam kết của từng nhiệm vụ được nêu tại Phụ lục kèm theo.`,
  ]
}

/** What is promised, point by point. */
export function defaultCommitments(itemCount: number): string[] {
  const tasks = itemCount === 0 ? 'các nhiệm vụ được giao' : `${figurePlace('items')} nêu tại Phụ lục`
  return [
    `Hoàn thành ${tasks} theo đúng thời hạn cam kết${figurePlace('lastCommittedPart')}; bảo đảm chất lượng sản phẩm đầu ra, không để nhiệm vụ quá hạn kéo dài`,
    'Phân công từng nhiệm vụ bảo đảm rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền',
    'Thường xuyên kiểm tra, đôn đốc; cập nhật đầy đủ, kịp thời, trung thực tiến độ, kết quả và minh chứng của từng nhiệm vụ trên hệ thống theo dõi tại địa chỉ https://nq57.vn',
    'Kịp thời báo cáo khó khăn, vướng mắc và đề xuất giải pháp trước khi đến hạn; không tự ý điều chỉnh thời hạn đã cam kết khi chưa có ý kiến đồng ý của cấp có thẩm quyền',
  ]
}

/** The head answers in person. */
export function defaultResponsibility(words: Pick<AgencyWords, 'head' | 'superior'>): string[] {
  return [
    `${words.head} chịu trách nhiệm toàn diện trước ${words.superior} về tiến độ, chất lượng và kết quả thực hiện các nhiệm vụ đã cam kết.`,
    `Trường hợp không hoàn thành đúng thời hạn đã cam kết mà không có lý do khách quan, chính đáng, ${words.head} chịu trách nhiệm theo quy định của Đảng và pháp luật của Nhà nước.`,
  ]
}

function requests(
  { contact = '' }: LetterDraftInput,
  name: string,
  superior: string,
  recipients: readonly string[],
): string[] {
  const toSuperior = recipients.length === 1 && recipients[0] === superior
  return [
    ...(cleanLine(contact) === '' ? [] : [`Đầu mối liên hệ: ${cleanLine(contact)}.`]),
    toSuperior
      ? `${name} kính báo cáo ${superior} xem xét, chỉ đạo.`
      : `${name} kính gửi ${recipients.join(', ')} tổng hợp, báo cáo ${superior} theo quy định.`,
  ]
}
