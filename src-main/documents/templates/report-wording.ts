import type { AgencyProfile } from '../../contract/agency.ts'
import { type ReportSnapshot, usualHeadings } from '../../contract/report.ts'
import { periodName } from '../../domain/period.ts'
import { agencyWords } from '../agency-words.ts'
import { isWithoutInformation } from '../report-figures.ts'
import { reportLists } from '../report-lists.ts'
import {
  linesPlace,
  livePlace,
  type PlaceholderInfo,
  type PlaceholderValues,
  wordsPlace,
} from './placeholders.ts'

/** The wording of a periodic report as it is shipped; one line is one paragraph. An empty heading leaves its section out. */
export const reportWording = {
  subject: 'Kết quả thực hiện các nhiệm vụ được giao {ky_bao_cao}',
  opening:
    'Thực hiện {ly_do}, {ten_co_quan} báo cáo kết quả thực hiện các nhiệm vụ được giao {ky_bao_cao} như sau:',
  'heading.leadership': usualHeadings.leadership,
  leadership: `{!tong_so}Trong kỳ, {ten_co_quan} không có nhiệm vụ nào phải theo dõi.
{?tong_so}Trong kỳ, {ten_co_quan} theo dõi, chỉ đạo thực hiện {tong_so} được giao tại {so_van_ban}; trong đó {chuyen_ky} chuyển từ kỳ trước và {giao_moi} phát sinh trong kỳ.
{?thuc_hien_lai}Đã hoàn thành trước kỳ nhưng phải thực hiện lại: {thuc_hien_lai}.
{?thoi_thuc_hien}Thôi thực hiện trong kỳ theo văn bản, không tính vào số liệu: {thoi_thuc_hien}.
{?tong_so}Đã phân công người thực hiện đối với {phan_cong}.`,
  'heading.results': usualHeadings.results,
  results: `{?tong_so}Đã hoàn thành {hoan_thanh}, gồm {dung_han} đúng hạn và {hoan_thanh_muon} quá hạn.
{?tong_so}Chưa hoàn thành {chua_hoan_thanh}, gồm {trong_han} trong hạn và {qua_han} quá hạn.
{?den_han}Trong {den_han} đã đến hạn, hoàn thành {den_han_xong}.
{?thuong_xuyen}Nhiệm vụ thường xuyên: {thuong_xuyen}.
{?tam_dung}Nhiệm vụ tạm dừng: {tam_dung}.
{?chua_thong_tin}Nhiệm vụ chưa có thông tin cập nhật tiến độ: {chua_thong_tin}.
{?linh_vuc}Kết quả theo lĩnh vực:
{linh_vuc}
{?xong_trong_ky}Hoàn thành trong kỳ {xong_trong_ky}, nổi bật là:
{?tong_so}{!xong_trong_ky}Số nhiệm vụ hoàn thành trong kỳ: {xong_trong_ky}.
{noi_bat}`,
  'heading.shortcomings': usualHeadings.shortcomings,
  shortcomings: `{?tong_so}{!qua_han}Không có nhiệm vụ quá hạn chưa hoàn thành.
{?qua_han}Còn {ty_le_qua_han} chưa hoàn thành, đã quá hạn; quá hạn lâu nhất {qua_han_nhat}.
{?tong_so}{!kho_khan}Chưa ghi nhận khó khăn, vướng mắc.
{?kho_khan}Nguyên nhân, khó khăn, vướng mắc:
{kho_khan}`,
  'heading.nextPeriod': usualHeadings.nextPeriod,
  nextPeriod: `{!dang_mo}Duy trì thực hiện các nhiệm vụ thường xuyên và nhiệm vụ mới được giao.
{?qua_han}Tập trung hoàn thành dứt điểm {qua_han} đã quá hạn ({phu_luc_qua_han}).
{?trong_han}Hoàn thành đúng hạn {trong_han} đang thực hiện, trong đó có:
{viec_toi}`,
  'heading.proposals': usualHeadings.proposals,
  proposals: `{!kien_nghi}Không có.
{kien_nghi}`,
} as const

export type ReportWordingKey = keyof typeof reportWording
export type ReportWording = Readonly<Record<ReportWordingKey, string>>

/** The places of a report's wording, in the order in which the editor lists them. */
export const reportPlaceholders: readonly PlaceholderInfo[] = [
  { name: 'ten_co_quan', meaning: 'Tên cơ quan báo cáo' },
  { name: 'co_quan_chu_quan', meaning: 'Tên cơ quan chủ quản' },
  { name: 'ky_bao_cao', meaning: 'Tên kỳ: “Quý IV năm 2025”, “tháng 11 năm 2025”' },
  { name: 'ly_do', meaning: '“chế độ báo cáo định kỳ”, hoặc “yêu cầu báo cáo” khi đột xuất' },
  { name: 'ngay_so_lieu', meaning: 'Ngày tính số liệu' },
  { name: 'tong_so', meaning: 'Tổng số nhiệm vụ trong kỳ' },
  { name: 'so_van_ban', meaning: 'Số văn bản giao nhiệm vụ' },
  { name: 'chuyen_ky', meaning: 'Số nhiệm vụ chuyển từ kỳ trước' },
  { name: 'giao_moi', meaning: 'Số nhiệm vụ giao mới trong kỳ' },
  { name: 'thuc_hien_lai', meaning: 'Số nhiệm vụ phải thực hiện lại' },
  { name: 'thoi_thuc_hien', meaning: 'Số nhiệm vụ thôi thực hiện trong kỳ' },
  { name: 'phan_cong', meaning: 'Đã phân công người thực hiện / tổng số (tỷ lệ)' },
  { name: 'hoan_thanh', meaning: 'Đã hoàn thành / tổng số (tỷ lệ)' },
  { name: 'dung_han', meaning: 'Số hoàn thành đúng hạn' },
  { name: 'hoan_thanh_muon', meaning: 'Số hoàn thành quá hạn' },
  { name: 'chua_hoan_thanh', meaning: 'Chưa hoàn thành / tổng số (tỷ lệ)' },
  { name: 'dang_mo', meaning: 'Chưa hoàn thành / tổng số; dùng làm điều kiện' },
  { name: 'trong_han', meaning: 'Số đang thực hiện trong hạn' },
  { name: 'qua_han', meaning: 'Số chưa hoàn thành, đã quá hạn' },
  { name: 'ty_le_qua_han', meaning: 'Quá hạn / tổng số (tỷ lệ)' },
  { name: 'qua_han_nhat', meaning: 'Số ngày quá hạn lâu nhất' },
  { name: 'den_han', meaning: 'Số nhiệm vụ đã đến hạn' },
  { name: 'den_han_xong', meaning: 'Hoàn thành / số đã đến hạn (tỷ lệ)' },
  { name: 'thuong_xuyen', meaning: 'Thường xuyên / tổng số (tỷ lệ)' },
  { name: 'tam_dung', meaning: 'Tạm dừng / tổng số (tỷ lệ)' },
  { name: 'chua_thong_tin', meaning: 'Chưa có cập nhật tiến độ / tổng số (tỷ lệ)' },
  { name: 'xong_trong_ky', meaning: 'Hoàn thành trong kỳ / tổng số (tỷ lệ)' },
  { name: 'so_minh_chung', meaning: 'Số tệp minh chứng' },
  { name: 'phu_luc_qua_han', meaning: '“Phụ lục III”: bảng nhiệm vụ quá hạn' },
  { name: 'linh_vuc', meaning: 'Danh sách kết quả theo lĩnh vực' },
  { name: 'noi_bat', meaning: 'Danh sách nhiệm vụ hoàn thành trong kỳ' },
  { name: 'kho_khan', meaning: 'Danh sách khó khăn, vướng mắc' },
  { name: 'viec_toi', meaning: 'Danh sách nhiệm vụ trong hạn, gần hạn trước' },
  { name: 'kien_nghi', meaning: 'Danh sách đề xuất, kiến nghị' },
]

/** What the places hold for one report: figures stay live in the text, lists become the clerk's own text. */
export function reportPlaceholderValues(agency: AgencyProfile, snapshot: ReportSnapshot): PlaceholderValues {
  const { counts, tasks } = snapshot
  const lists = reportLists(snapshot)
  const overdue = counts.openOverdue
  return {
    ten_co_quan: wordsPlace(agencyWords(agency, '').name),
    co_quan_chu_quan: wordsPlace(agency.parentName),
    ky_bao_cao: wordsPlace(periodWords(snapshot)),
    ly_do: wordsPlace(snapshot.period.kind === 'free' ? 'yêu cầu báo cáo' : 'chế độ báo cáo định kỳ'),
    ngay_so_lieu: livePlace('asOf', 1),
    tong_so: livePlace('total', counts.total),
    so_van_ban: livePlace('directives', snapshot.byDirective.length),
    chuyen_ky: livePlace('carriedOver', snapshot.carriedOver),
    giao_moi: livePlace('newInPeriod', snapshot.newInPeriod),
    thuc_hien_lai: livePlace('reopened', snapshot.reopened),
    thoi_thuc_hien: livePlace('removed', snapshot.removed.length),
    phan_cong: livePlace('assignedShare', counts.total),
    hoan_thanh: livePlace('doneShare', counts.doneOnTime + counts.doneLate),
    dung_han: livePlace('doneOnTime', counts.doneOnTime),
    hoan_thanh_muon: livePlace('doneLate', counts.doneLate),
    chua_hoan_thanh: livePlace('openShare', counts.openInTime + overdue),
    dang_mo: livePlace('openShare', counts.openInTime + overdue),
    trong_han: livePlace('openInTime', counts.openInTime),
    qua_han: livePlace('openOverdue', overdue),
    ty_le_qua_han: livePlace('overdueShare', overdue),
    qua_han_nhat: livePlace('longestOverdue', overdue),
    den_han: livePlace('due', snapshot.due),
    den_han_xong: livePlace('dueDoneShare', snapshot.dueDone),
    thuong_xuyen: livePlace('standingShare', counts.standing),
    tam_dung: livePlace('pausedShare', counts.paused),
    chua_thong_tin: livePlace('noInformationShare', tasks.filter(isWithoutInformation).length),
    xong_trong_ky: livePlace('finishedShare', snapshot.finishedInPeriod),
    so_minh_chung: livePlace('evidence', snapshot.evidence.length),
    phu_luc_qua_han: wordsPlace(lists.overdueAppendix),
    linh_vuc: linesPlace(lists.byField),
    noi_bat: linesPlace(lists.finished),
    kho_khan: linesPlace(lists.obstacles),
    viec_toi: linesPlace(lists.next),
    kien_nghi: linesPlace(lists.proposals),
  }
}

/** "Quý IV năm 2025", "tháng 11 năm 2025", within a sentence. */
function periodWords({ period }: ReportSnapshot): string {
  return periodName(period).replace(/^(?:Tháng|Năm|Từ)/, (word) => word.toLocaleLowerCase('vi'))
}
