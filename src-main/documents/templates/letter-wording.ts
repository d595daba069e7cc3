import type { LetterContent } from '../../contract/letter.ts'
import { type AgencyWords, agencyWords } from '../agency-words.ts'
import { fullCitation } from '../citation.ts'
import { cleanLine } from '../clean-text.ts'
import type { LetterDraftInput } from '../letter-draft.ts'
import {
  fillLines,
  fillText,
  livePlace,
  type PlaceholderInfo,
  type PlaceholderValues,
  wordsPlace,
} from './placeholders.ts'

/** What error texts call it. */
export const LETTER_WORDING = 'Lời văn văn bản cam kết'

/** The wording of a commitment letter as it is shipped; `letter-draft.ts` says the same without a template. */
export const letterWording = {
  subject: 'cam kết tiến độ thực hiện và chịu trách nhiệm đối với các nhiệm vụ được giao',
  opening:
    'Thực hiện {van_ban}, {ten_co_quan} báo cáo tình hình thực hiện và cam kết tiến độ, trách nhiệm đối với các nhiệm vụ được giao như sau:',
  situation: `{!tong_so}Tính đến {ngay_so_lieu}, {ten_co_quan} chưa ghi nhận nhiệm vụ nào được giao tại văn bản nêu trên.
{?tong_so}Tính đến {ngay_so_lieu}, {ten_co_quan} được giao {tong_so}. Trong đó: đã hoàn thành {hoan_thanh}, gồm {dung_han} đúng hạn và {hoan_thanh_muon} quá hạn; chưa hoàn thành {chua_hoan_thanh}, gồm {trong_han} trong hạn và {qua_han} quá hạn{phan_thuong_xuyen}{phan_tam_dung}.{phan_chua_thong_tin}
{?so_cam_ket}{ten_co_quan} cam kết tiến độ đối với {so_cam_ket}{phan_cam_ket_qua_han}. Tình trạng, nguyên nhân và tiến độ cam kết của từng nhiệm vụ được nêu tại Phụ lục kèm theo.`,
  commitments: `{?so_cam_ket}Hoàn thành {so_cam_ket} nêu tại Phụ lục theo đúng thời hạn cam kết{phan_han_cuoi}; bảo đảm chất lượng sản phẩm đầu ra, không để nhiệm vụ quá hạn kéo dài
{!so_cam_ket}Hoàn thành các nhiệm vụ được giao theo đúng thời hạn cam kết{phan_han_cuoi}; bảo đảm chất lượng sản phẩm đầu ra, không để nhiệm vụ quá hạn kéo dài
Phân công từng nhiệm vụ bảo đảm rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền
Thường xuyên kiểm tra, đôn đốc; cập nhật đầy đủ, kịp thời, trung thực tiến độ, kết quả và minh chứng của từng nhiệm vụ trên hệ thống theo dõi tại địa chỉ https://nq57.vn
Kịp thời báo cáo khó khăn, vướng mắc và đề xuất giải pháp trước khi đến hạn; không tự ý điều chỉnh thời hạn đã cam kết khi chưa có ý kiến đồng ý của cấp có thẩm quyền`,
  responsibility: `{thu_truong} chịu trách nhiệm toàn diện trước {cap_tren} về tiến độ, chất lượng và kết quả thực hiện các nhiệm vụ đã cam kết.
Trường hợp không hoàn thành đúng thời hạn đã cam kết mà không có lý do khách quan, chính đáng, {thu_truong} chịu trách nhiệm theo quy định của Đảng và pháp luật của Nhà nước.`,
  requests: `{?dau_moi}Đầu mối liên hệ: {dau_moi}.
{?gui_cap_tren}{ten_co_quan} kính báo cáo {cap_tren} xem xét, chỉ đạo.
{!gui_cap_tren}{ten_co_quan} kính gửi {noi_nhan} tổng hợp, báo cáo {cap_tren} theo quy định.`,
} as const

export type LetterWordingKey = keyof typeof letterWording
export type LetterWording = Readonly<Record<LetterWordingKey, string>>

/** The places of a letter's wording, in the order in which the editor lists them. */
export const letterPlaceholders: readonly PlaceholderInfo[] = [
  { name: 'ten_co_quan', meaning: 'Tên cơ quan cam kết' },
  { name: 'thu_truong', meaning: 'Người đứng đầu: “Giám đốc Sở …”' },
  { name: 'cap_tren', meaning: 'Người đứng đầu chịu trách nhiệm trước: “Chủ tịch Ủy ban nhân dân tỉnh …”' },
  { name: 'van_ban', meaning: 'Văn bản chỉ đạo, viện dẫn đầy đủ' },
  { name: 'noi_nhan', meaning: 'Các nơi ở dòng Kính gửi' },
  { name: 'dau_moi', meaning: 'Đầu mối liên hệ' },
  { name: 'gui_cap_tren', meaning: 'Gửi thẳng cấp trên; dùng làm điều kiện' },
  { name: 'ngay_so_lieu', meaning: 'Ngày tính số liệu' },
  { name: 'tong_so', meaning: 'Tổng số nhiệm vụ được giao' },
  { name: 'hoan_thanh', meaning: 'Đã hoàn thành / tổng số (tỷ lệ)' },
  { name: 'dung_han', meaning: 'Số hoàn thành đúng hạn' },
  { name: 'hoan_thanh_muon', meaning: 'Số hoàn thành quá hạn' },
  { name: 'chua_hoan_thanh', meaning: 'Chưa hoàn thành / tổng số (tỷ lệ)' },
  { name: 'trong_han', meaning: 'Số chưa hoàn thành, còn trong hạn' },
  { name: 'qua_han', meaning: 'Số chưa hoàn thành, đã quá hạn' },
  { name: 'phan_thuong_xuyen', meaning: '“; thực hiện thường xuyên …”, trống khi không có' },
  { name: 'phan_tam_dung', meaning: '“; tạm dừng …”, trống khi không có' },
  { name: 'phan_chua_thong_tin', meaning: 'Câu về nhiệm vụ chưa có thông tin, trống khi không có' },
  { name: 'so_cam_ket', meaning: 'Số nhiệm vụ trong Phụ lục' },
  { name: 'phan_cam_ket_qua_han', meaning: '“, trong đó có … đã quá thời hạn”, trống khi không có' },
  { name: 'phan_han_cuoi', meaning: '“, chậm nhất ngày …”, trống khi chưa đủ thời hạn cam kết' },
]

/**
 * The texts of a drafted letter by the agency's wording.
 * @throws ExpectedError TEMPLATE_PLACEHOLDER.
 */
export function wordLetter(
  drafted: LetterContent,
  input: LetterDraftInput,
  wording: LetterWording,
): LetterContent {
  const values = letterPlaceholderValues(drafted, input)
  const lines = (key: LetterWordingKey) => fillLines(wording[key].split('\n'), values, LETTER_WORDING)
  return {
    ...drafted,
    subject: fillText(wording.subject, values, LETTER_WORDING),
    opening: lines('opening').join('\n'),
    situation: lines('situation'),
    commitments: lines('commitments'),
    responsibility: lines('responsibility'),
    requests: lines('requests'),
  }
}

function letterPlaceholderValues(drafted: LetterContent, input: LetterDraftInput): PlaceholderValues {
  const { directive, total, items, contact = '' } = input
  const words: AgencyWords = agencyWords(input.agency, directive.issuer)
  const blank = [directive.number, directive.symbol, directive.subject].every(
    (part) => cleanLine(part) === '',
  )
  const toSuperior = drafted.recipients.length === 1 && drafted.recipients[0] === words.superior
  return {
    ten_co_quan: wordsPlace(words.name),
    thu_truong: wordsPlace(words.head),
    cap_tren: wordsPlace(words.superior),
    van_ban: wordsPlace(blank ? 'các nhiệm vụ được giao' : fullCitation(directive, input.year)),
    noi_nhan: wordsPlace(drafted.recipients.join(', ')),
    dau_moi: wordsPlace(cleanLine(contact)),
    gui_cap_tren: wordsPlace(toSuperior ? words.superior : ''),
    ngay_so_lieu: livePlace('asOf'),
    tong_so: livePlace('total', total),
    hoan_thanh: livePlace('doneShare'),
    dung_han: livePlace('doneOnTime'),
    hoan_thanh_muon: livePlace('doneLate'),
    chua_hoan_thanh: livePlace('openShare'),
    trong_han: livePlace('openInTime'),
    qua_han: livePlace('openOverdue'),
    phan_thuong_xuyen: livePlace('standingPart'),
    phan_tam_dung: livePlace('pausedPart'),
    phan_chua_thong_tin: livePlace('noInformationPart'),
    so_cam_ket: livePlace('items', items.length),
    phan_cam_ket_qua_han: livePlace('itemsOverduePart'),
    phan_han_cuoi: livePlace('lastCommittedPart'),
  }
}
