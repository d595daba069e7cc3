import { resolveFigures } from '../../contract/live-figures.ts'
import type { ReportContent, ReportSnapshot } from '../../contract/report.ts'
import { fold } from '../../domain/vietnamese.ts'
import type { Column, DocumentModel } from '../document-model.ts'
import { reportFigures } from '../report-figures.ts'
import { type AppendixKey, printedTable, reportTables, type SheetTable } from '../report-tables.ts'
import type { PlaceholderInfo, PlaceholderValues } from './placeholders.ts'
import type { WordRow, WordValues } from './word-template.ts'

/** What every document has around its text. */
export const framePlaceholders: readonly PlaceholderInfo[] = [
  { name: 'co_quan_cap_tren', meaning: 'Cơ quan chủ quản, chữ in hoa' },
  { name: 'co_quan_ban_hanh', meaning: 'Cơ quan ban hành, chữ in hoa' },
  { name: 'so_ky_hieu', meaning: '“Số:      /BC-SKHCN”' },
  { name: 'dia_danh_ngay', meaning: '“An Giang, ngày 15 tháng 12 năm 2025”' },
  { name: 'trich_yeu', meaning: 'Trích yếu nội dung' },
  { name: 'kinh_gui', meaning: 'Các nơi ở dòng Kính gửi' },
  { name: 'than_van_ban', meaning: 'Lặp: toàn bộ các đoạn của thân văn bản' },
  { name: 'kem_theo', meaning: '“(Kèm theo Báo cáo số … ngày … của …)”' },
  { name: 'chuc_vu', meaning: 'Lặp: quyền hạn, chức vụ người ký' },
  { name: 'ho_ten', meaning: 'Họ tên người ký' },
  { name: 'noi_nhan', meaning: 'Lặp: các dòng Nơi nhận' },
]

/** The sections and tables of a report in a Word template. */
export const reportWordPlaceholders: readonly PlaceholderInfo[] = [
  ...framePlaceholders,
  { name: 'mo_dau', meaning: 'Đoạn mở đầu như trong báo cáo' },
  { name: 'muc_chi_dao', meaning: 'Lặp: các đoạn mục I' },
  { name: 'muc_ket_qua', meaning: 'Lặp: các đoạn mục II' },
  { name: 'muc_ton_tai', meaning: 'Lặp: các đoạn mục III' },
  { name: 'muc_ky_toi', meaning: 'Lặp: các đoạn mục IV' },
  { name: 'muc_kien_nghi', meaning: 'Lặp: các đoạn mục V' },
  { name: 'bang_van_ban', meaning: 'Lặp hàng: tổng hợp theo văn bản' },
  { name: 'bang_linh_vuc', meaning: 'Lặp hàng: tổng hợp theo lĩnh vực' },
  { name: 'bang_chi_tiet', meaning: 'Lặp hàng: chi tiết nhiệm vụ' },
  { name: 'bang_qua_han', meaning: 'Lặp hàng: nhiệm vụ quá hạn' },
  { name: 'bang_minh_chung', meaning: 'Lặp hàng: minh chứng' },
  { name: 'bang_chi_tieu', meaning: 'Lặp hàng: kết quả các chỉ tiêu' },
]

/** The appendix of a letter in a Word template. */
export const letterWordPlaceholders: readonly PlaceholderInfo[] = [
  ...framePlaceholders,
  { name: 'bang_cam_ket', meaning: 'Lặp hàng: các nhiệm vụ cam kết' },
]

/** A report for a Word template: the clerk's final words, the figures, and every table row by row. */
export function reportWordValues(
  document: DocumentModel,
  content: ReportContent,
  snapshot: ReportSnapshot,
  places: PlaceholderValues,
): WordValues {
  const figures = reportFigures(snapshot)
  const named = Object.fromEntries(
    Object.entries(places).map(([name, { text }]) => [
      name,
      typeof text === 'string' ? resolveFigures(text, figures) : text,
    ]),
  )
  const tables = new Map(reportTables(snapshot).map((table) => [table.key, table]))
  const rows = (key: AppendixKey) => {
    const table = tables.get(key)
    return table === undefined ? [] : wordRows(table)
  }
  return {
    ...named,
    ...frameValues(document),
    mo_dau: content.opening,
    muc_chi_dao: content.leadership,
    muc_ket_qua: content.results,
    muc_ton_tai: content.shortcomings,
    muc_ky_toi: content.nextPeriod,
    muc_kien_nghi: content.proposals,
    bang_van_ban: rows('byDirective'),
    bang_linh_vuc: rows('byField'),
    bang_chi_tiet: rows('detail'),
    bang_qua_han: rows('overdue'),
    bang_minh_chung: rows('evidence'),
    bang_chi_tieu: rows('indicators'),
  }
}

/** A letter for a Word template, with the rows of its appendix. */
export function letterWordValues(document: DocumentModel): WordValues {
  const [appendix] = document.appendices
  const block = appendix?.blocks.find((one) => one.kind === 'table')
  const table = block?.kind === 'table' ? block.table : { columns: [], rows: [] }
  const names = columnNames(table.columns)
  return {
    ...frameValues(document),
    bang_cam_ket: table.rows.map(({ cells }) => rowOf(names, cells)),
  }
}

/** The columns of a loop by name: "Nhiệm vụ" is `{nhiem_vu}`, "Chủ trì; phối hợp" is `{chu_tri_phoi_hop}`. */
export function columnNames(columns: readonly Pick<Column, 'title'>[]): string[] {
  return columns.map(({ title }) =>
    fold(title)
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_|_$/g, ''),
  )
}

function frameValues(document: DocumentModel): WordValues {
  const { letterhead, heading, signature } = document
  return {
    co_quan_cap_tren: letterhead.parentAgency,
    co_quan_ban_hanh: letterhead.issuingAgency,
    so_ky_hieu: letterhead.numberLine,
    dia_danh_ngay: letterhead.placeDate,
    trich_yeu: heading === null ? letterhead.letterSubject : heading.subject,
    kinh_gui: document.addressees.map((line) => line.replace(/^- |[;.]$/g, '')).join(', '),
    than_van_ban: document.body.flatMap((block) => ('text' in block ? [block.text] : [])),
    kem_theo: document.appendices[0]?.reference ?? '',
    chuc_vu: signature.titles,
    ho_ten: signature.name,
    noi_nhan: document.recipients,
  }
}

function wordRows(table: SheetTable): WordRow[] {
  const names = columnNames(table.columns)
  if (table.rows.length === 0) return []
  return printedTable(table).rows.map(({ cells }) => rowOf(names, cells))
}

function rowOf(names: readonly string[], cells: readonly string[]): WordRow {
  return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
}
