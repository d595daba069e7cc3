import { clausePathWords } from '../contract/clause-path.ts'
import type { Leaf } from '../contract/commitment.ts'
import type { IsoDate } from '../contract/common.ts'
import type { ReportSnapshot, ReportTask } from '../contract/report.ts'
import type { Counts, NamedCounts } from '../contract/statistics.ts'
import { shortDate } from '../domain/date.ts'
import { cleanText } from './clean-text.ts'
import type { Column, Table } from './document-model.ts'
import { addUp, formatNumber, formatSize, sums } from './figures.ts'
import { indicatorTable } from './indicator-table.ts'
import { roman } from './wording.ts'

/** A value with its type, so that paper and spreadsheet show the same figure each in its way. */
export type Cell = string | number | { readonly date: IsoDate | null } | { readonly bytes: number }

/** A table for paper and spreadsheet. */
export interface SheetTable {
  /** Name of the sheet. */
  readonly sheet: string
  /** In capitals, as the title of an appendix. */
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly bold?: boolean }[]
}

const leafNames: Readonly<Record<Leaf, string>> = {
  doneOnTime: 'Hoàn thành đúng hạn',
  doneLate: 'Hoàn thành quá hạn',
  openInTime: 'Đang thực hiện, trong hạn',
  openOverdue: 'Chưa hoàn thành, quá hạn',
  standing: 'Thường xuyên',
  paused: 'Tạm dừng',
}

export interface ReportTable extends SheetTable {
  readonly key: AppendixKey
}

export type AppendixKey = 'byDirective' | 'byField' | 'detail' | 'overdue' | 'evidence' | 'indicators'

/**
 * The tables behind a report, in their order; each is a sheet of the workbook too. Fields are told where any task has
 * one, indicators where any ran in the window. These come last: they can be left out, and the numbers of the
 * appendices before them, which the text names, stay as they are.
 */
export function reportTables(snapshot: ReportSnapshot): ReportTable[] {
  return [
    summaryTable(snapshot),
    ...(hasFields(snapshot) ? [fieldTable(snapshot)] : []),
    detailTable(snapshot),
    overdueTable(snapshot),
    evidenceTable(snapshot),
    ...(snapshot.indicators.length > 0 ? [indicatorTable(snapshot)] : []),
  ]
}

/** The tables that every report has, in their order. */
export function usualKeys(snapshot: Pick<ReportSnapshot, 'tasks'>): AppendixKey[] {
  return [
    'byDirective',
    ...(hasFields(snapshot) ? (['byField'] as const) : []),
    'detail',
    'overdue',
    'evidence',
  ]
}

/** "Phụ lục III": where the text refers to one of the tables that every report has. */
export function appendixLabel(snapshot: ReportSnapshot, key: AppendixKey): string {
  return numberedAppendix(usualKeys(snapshot).indexOf(key))
}

/** "Phụ lục I" for 0. */
export function numberedAppendix(index: number): string {
  return `Phụ lục ${roman(index + 1)}`
}

/** Whether any task of the period is classified. */
export function hasFields({ tasks }: Pick<ReportSnapshot, 'tasks'>): boolean {
  return tasks.some(({ field }) => field !== '')
}

/** A table as it is printed; without rows it says so. */
export function printedTable(table: SheetTable): Table {
  const none = { cells: table.columns.map((_, index) => (index === 1 ? 'Không có' : '')) }
  return {
    columns: table.columns,
    rows:
      table.rows.length === 0
        ? [none]
        : table.rows.map((row) => ({ cells: row.cells.map(printedCell), bold: row.bold === true })),
  }
}

/** "624/TB-VPCP (mục 1.b)". */
export function sourceOf(task: { readonly directive: string; readonly path: string }): string {
  return [task.directive, task.path === '' ? '' : `(${clausePathWords(task.path)})`].filter(Boolean).join(' ')
}

function printedCell(cell: Cell): string {
  if (typeof cell === 'string') return cleanText(cell).trim()
  if (typeof cell === 'number') return formatNumber(cell)
  if ('bytes' in cell) return formatSize(cell.bytes)
  return cell.date === null ? '' : shortDate(cell.date)
}

function summaryTable({ byDirective }: ReportSnapshot): ReportTable {
  return {
    key: 'byDirective',
    sheet: 'Tổng hợp',
    title: 'TỔNG HỢP KẾT QUẢ THỰC HIỆN THEO VĂN BẢN GIAO NHIỆM VỤ',
    ...countsTable('Văn bản giao nhiệm vụ', byDirective),
  }
}

function fieldTable({ byField }: ReportSnapshot): ReportTable {
  return {
    key: 'byField',
    sheet: 'Lĩnh vực',
    title: 'TỔNG HỢP KẾT QUẢ THỰC HIỆN THEO LĨNH VỰC',
    ...countsTable('Lĩnh vực', byField),
  }
}

function countsTable(name: string, groups: readonly NamedCounts[]): Pick<ReportTable, 'columns' | 'rows'> {
  const rows = groups.map((one, index) => ({ cells: [index + 1, one.name, ...figures(one)] }))
  // The bottom line is the sum of the lines above it, never a figure from elsewhere.
  const totals = figures(addUp(groups))
  return {
    columns: [
      { title: 'STT', width: 13, align: 'center' },
      { title: name, width: 85, align: 'left' },
      count('Tổng số nhiệm vụ'),
      count('Hoàn thành đúng hạn'),
      count('Hoàn thành quá hạn'),
      count('Đang thực hiện, trong hạn'),
      count('Chưa hoàn thành, quá hạn'),
      count('Thường xuyên'),
      count('Tạm dừng'),
      count('Chưa có thông tin'),
    ],
    rows: rows.length === 0 ? [] : [...rows, { cells: ['', 'Tổng cộng', ...totals], bold: true }],
  }
}

function figures(counts: Omit<Counts, 'total'>): number[] {
  return [
    sums(counts).total,
    counts.doneOnTime,
    counts.doneLate,
    counts.openInTime,
    counts.openOverdue,
    counts.standing,
    counts.paused,
    counts.noInformation,
  ]
}

function count(title: string): Column {
  return { title, width: 19, align: 'center' }
}

function detailTable({ tasks }: ReportSnapshot): ReportTable {
  return {
    key: 'detail',
    sheet: 'Chi tiết',
    title: 'CHI TIẾT NHIỆM VỤ TRONG KỲ BÁO CÁO',
    columns: [
      { title: 'STT', width: 13, align: 'center' },
      { title: 'Nhiệm vụ', width: 52, align: 'left' },
      { title: 'Văn bản giao nhiệm vụ', width: 30, align: 'left' },
      { title: 'Chủ trì; phối hợp', width: 29, align: 'left' },
      { title: 'Người thực hiện', width: 21, align: 'left' },
      { title: 'Thời hạn', width: 24, align: 'center' },
      { title: 'Tình trạng', width: 23, align: 'left' },
      { title: 'Kết quả, tiến độ', width: 39, align: 'left' },
      { title: 'Minh chứng', width: 17, align: 'center' },
    ],
    rows: tasks.map((task, index) => ({
      cells: [
        index + 1,
        task.text,
        sourceOf(task),
        [task.agencies, task.coordinating === '' ? '' : `Phối hợp: ${task.coordinating}`]
          .filter(Boolean)
          .join('\n'),
        task.person,
        task.lastDay === null ? task.deadline : { date: task.lastDay },
        `${leafNames[task.leaf]}\n(${entryName(task)})`,
        progressOf(task),
        task.evidenceCount,
      ],
    })),
  }
}

function entryName(task: ReportTask): string {
  if (task.newInPeriod) return 'giao mới'
  return task.reopened ? 'thực hiện lại' : 'chuyển kỳ'
}

function progressOf(task: ReportTask): string {
  const done = task.doneOn === null ? '' : `Hoàn thành ngày ${shortDate(task.doneOn)}.`
  const percent = task.doneOn !== null || task.percent === null ? '' : `Đạt ${task.percent}%.`
  const words = [done, percent, task.progress].filter(Boolean).join(' ')
  return words === '' ? 'Chưa có thông tin' : words
}

function overdueTable({ tasks }: ReportSnapshot): ReportTable {
  const overdue = tasks
    .filter((task) => task.leaf === 'openOverdue' || task.leaf === 'doneLate')
    .sort((a, b) => (a.leaf === b.leaf ? b.daysLate - a.daysLate : a.leaf === 'openOverdue' ? -1 : 1))
  return {
    key: 'overdue',
    sheet: 'Quá hạn',
    title: 'NHIỆM VỤ QUÁ HẠN VÀ NGUYÊN NHÂN',
    columns: [
      { title: 'STT', width: 13, align: 'center' },
      { title: 'Nhiệm vụ', width: 58, align: 'left' },
      { title: 'Văn bản giao nhiệm vụ', width: 32, align: 'left' },
      { title: 'Thời hạn', width: 24, align: 'center' },
      { title: 'Số ngày quá hạn', width: 18, align: 'center' },
      { title: 'Tình trạng', width: 25, align: 'left' },
      { title: 'Nguyên nhân, khó khăn, vướng mắc', width: 44, align: 'left' },
      { title: 'Đề xuất, kiến nghị', width: 38, align: 'left' },
    ],
    rows: overdue.map((task, index) => ({
      cells: [
        index + 1,
        task.text,
        sourceOf(task),
        { date: task.lastDay },
        task.daysLate,
        leafNames[task.leaf],
        task.obstacles,
        task.proposals,
      ],
    })),
  }
}

function evidenceTable({ evidence }: ReportSnapshot): ReportTable {
  return {
    key: 'evidence',
    sheet: 'Minh chứng',
    title: 'DANH MỤC MINH CHỨNG',
    columns: [
      { title: 'STT', width: 13, align: 'center' },
      { title: 'Tên tệp', width: 64, align: 'left' },
      { title: 'Nhiệm vụ', width: 48, align: 'left' },
      { title: 'Ngày', width: 24, align: 'center' },
      { title: 'Dung lượng', width: 23, align: 'right' },
      { title: 'Mã băm SHA-256', width: 80, align: 'left' },
    ],
    rows: evidence.map((one, index) => ({
      cells: [
        index + 1,
        one.name,
        one.indicator || sourceOf(one),
        { date: one.happenedOn },
        { bytes: one.size },
        one.sha256,
      ],
    })),
  }
}
