import type { AgencyProfile } from '../contract/agency.ts'
import type { IsoDate } from '../contract/common.ts'
import type { LetterContent, LetterItem } from '../contract/letter.ts'
import type { Counts } from '../contract/statistics.ts'
import { longDate } from '../domain/date.ts'
import { agencyWords } from './agency-words.ts'
import { type CitedDocument, fullCitation } from './citation.ts'
import { cleanLine } from './clean-text.ts'
import { countWords, share, sums } from './figures.ts'

export interface LetterDraftInput {
  readonly agency: AgencyProfile
  readonly directive: CitedDocument
  /** The rows of the appendix, in their order. */
  readonly items: readonly LetterItem[]
  /** All commitments under the directive at the as-of date, not only those in the appendix. */
  readonly counts: Counts
  readonly asOf: IsoDate
  /** The year of the letter. */
  readonly year: number
  /** Who the directive wants the letter sent to; the issuer of the directive when it names nobody. */
  readonly recipients?: readonly string[]
  /** "ông Nguyễn Văn A, Trưởng phòng …, điện thoại …"; nothing is printed without it. */
  readonly contact?: string
}

/** The default wording of a commitment letter, every figure with its denominator. */
export function draftLetter(input: LetterDraftInput): LetterContent {
  const { agency, directive, items, year } = input
  const words = agencyWords(agency, directive.issuer)
  const recipients = givenRecipients(input)
  return {
    form: 'congVan',
    number: '',
    date: null,
    year,
    subject: 'cam kết tiến độ thực hiện và chịu trách nhiệm đối với các nhiệm vụ được giao',
    recipients,
    opening: `Thực hiện ${isBlank(directive) ? 'các nhiệm vụ được giao' : fullCitation(directive, year)}, ${words.name} báo cáo tình hình thực hiện và cam kết tiến độ, trách nhiệm đối với các nhiệm vụ được giao như sau:`,
    situation: situation(input, words.name),
    commitments: commitments(items),
    responsibility: [
      `${words.head} chịu trách nhiệm toàn diện trước ${words.superior} về tiến độ, chất lượng và kết quả thực hiện các nhiệm vụ đã cam kết.`,
      `Trường hợp không hoàn thành đúng thời hạn đã cam kết mà không có lý do khách quan, chính đáng, ${words.head} chịu trách nhiệm theo quy định của Đảng và pháp luật của Nhà nước.`,
    ],
    requests: requests(input, words.name, words.superior, recipients),
    items: [...items],
    signer: words.signer,
    distribution: recipients.includes(words.superior) ? words.distribution.slice(1) : words.distribution,
  }
}

/** The commitments come from no registered directive. */
function isBlank({ number, symbol, subject }: CitedDocument): boolean {
  return [number, symbol, subject].every((part) => cleanLine(part) === '')
}

function givenRecipients({ recipients = [], directive }: LetterDraftInput): string[] {
  const given = recipients.map(cleanLine).filter((name) => name !== '')
  return given.length > 0 ? given : [cleanLine(directive.issuer) || 'Cơ quan giao nhiệm vụ']
}

/** The four leaves are said even when zero, so that the parts can be added up; the rarer ones when there are any. */
function situation({ items, counts, asOf }: LetterDraftInput, name: string): string[] {
  const { done, open, total } = sums(counts)
  const paragraphs =
    total === 0
      ? [`Tính đến ${longDate(asOf)}, ${name} chưa ghi nhận nhiệm vụ nào được giao tại văn bản nêu trên.`]
      : [
          `Tính đến ${longDate(asOf)}, ${name} được giao ${countWords(total)}. Trong đó: ${[
            `đã hoàn thành ${share(done, total)}, gồm ${countWords(counts.doneOnTime)} đúng hạn và ${countWords(counts.doneLate)} quá hạn`,
            `chưa hoàn thành ${share(open, total)}, gồm ${countWords(counts.openInTime)} trong hạn và ${countWords(counts.openOverdue)} quá hạn`,
            ...(counts.standing > 0 ? [`thực hiện thường xuyên ${share(counts.standing, total)}`] : []),
            ...(counts.paused > 0 ? [`tạm dừng ${share(counts.paused, total)}`] : []),
          ].join('; ')}.`,
          ...(counts.noInformation > 0
            ? [`Số nhiệm vụ chưa có thông tin cập nhật tiến độ: ${share(counts.noInformation, total)}.`]
            : []),
        ]
  if (items.length === 0) return paragraphs
  const overdue = items.filter((item) => item.leaf === 'openOverdue').length
  const late = overdue === 0 ? '' : `, trong đó có ${countWords(overdue)} đã quá thời hạn được giao`
  return [
    ...paragraphs,
    `${name} cam kết tiến độ đối với ${countWords(items.length)}${late}. Tình trạng, nguyên nhân và tiến độ cam kết của từng nhiệm vụ được nêu tại Phụ lục kèm theo.`,
  ]
}

function commitments(items: readonly LetterItem[]): string[] {
  return [
    `Hoàn thành ${countWords(items.length)} nêu tại Phụ lục theo đúng thời hạn cam kết${lastDate(items)}; bảo đảm chất lượng sản phẩm đầu ra, không để nhiệm vụ quá hạn kéo dài`,
    'Phân công từng nhiệm vụ bảo đảm rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền',
    'Thường xuyên kiểm tra, đôn đốc; cập nhật đầy đủ, kịp thời, trung thực tiến độ, kết quả và minh chứng của từng nhiệm vụ trên hệ thống theo dõi tại địa chỉ https://nq57.vn',
    'Kịp thời báo cáo khó khăn, vướng mắc và đề xuất giải pháp trước khi đến hạn; không tự ý điều chỉnh thời hạn đã cam kết khi chưa có ý kiến đồng ý của cấp có thẩm quyền',
  ]
}

function lastDate(items: readonly LetterItem[]): string {
  const dates = items.flatMap((item) => (item.committedDate === null ? [] : [item.committedDate])).sort()
  const last = dates.at(-1)
  return last === undefined || dates.length < items.length ? '' : `, chậm nhất ${longDate(last)}`
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
