import { fileURLToPath } from 'node:url'
import type { AgencyProfile } from '../../../src-main/contract/agency.ts'
import { type Leaf, leaf as leafSchema } from '../../../src-main/contract/commitment.ts'
import { usualLayoutPreset } from '../../../src-main/contract/layout-preset.ts'
import type { LetterContent, LetterItem } from '../../../src-main/contract/letter.ts'
import type { LiveFigure } from '../../../src-main/contract/live-figures.ts'
import type { ReportIndicator, ReportSnapshot, ReportTask } from '../../../src-main/contract/report.ts'
import type { Counts } from '../../../src-main/contract/statistics.ts'
import type { CitedDocument } from '../../../src-main/documents/citation.ts'
import { draftLetter } from '../../../src-main/documents/letter-draft.ts'
import { letterFigures, resolveLetter } from '../../../src-main/documents/letter-figures.ts'
import { reportingPeriod } from '../../../src-main/domain/period.ts'

export const fontsDir = fileURLToPath(new URL('../../../resources/fonts', import.meta.url))
export const created = '2025-12-05T01:02:03.000Z'

export const agency: AgencyProfile = {
  name: 'Sở Khoa học và Công nghệ',
  parentName: 'Ủy ban nhân dân tỉnh An Giang',
  placeName: 'An Giang',
  symbol: 'SKHCN',
  kind: 'so-ban-nganh',
  headTitle: 'GIÁM ĐỐC',
  headName: 'Nguyễn Văn An',
  draftingUnit: 'CĐS',
  beforeCountsDay: true,
  aliases: [],
  layout: usualLayoutPreset,
}

export const commune: AgencyProfile = {
  ...agency,
  name: 'Ủy ban nhân dân xã Vĩnh Bình',
  parentName: '',
  placeName: 'Vĩnh Bình',
  symbol: 'UBND',
  kind: 'xa-phuong-dac-khu',
  headTitle: 'CHỦ TỊCH',
  draftingUnit: 'VP',
}

export const directive: CitedDocument = {
  type: 'Công văn',
  number: '',
  symbol: '/UBND-KGVX',
  date: null,
  issuer: 'Ủy ban nhân dân tỉnh An Giang',
  subject: 'V/v xử lý dứt điểm các nhiệm vụ chậm tiến độ',
}

export const counts: Counts = {
  total: 45,
  doneOnTime: 20,
  doneLate: 2,
  openInTime: 15,
  openOverdue: 5,
  standing: 3,
  paused: 0,
  noInformation: 4,
}

export function letterItem(index: number, more: Partial<LetterItem> = {}): LetterItem {
  const late = index % 2 === 0
  return {
    commitmentId: uuid(index),
    text: late
      ? 'Rà soát toàn bộ nhiệm vụ chủ trì thuộc lĩnh vực khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số'
      : 'Hoàn thành kết nối, chia sẻ 04 cơ sở dữ liệu chuyên ngành với Kho dữ liệu dùng chung của tỉnh',
    source: `Công văn số      /UBND-KGVX (mục 1.${index + 1})`,
    assignedDeadline: late ? '30/11/2025' : 'Trong năm 2025',
    assignedLastDay: late ? '2025-11-30' : '2025-12-31',
    leaf: late ? 'openOverdue' : 'openInTime',
    situation: late ? 'Quá hạn 05 ngày; chờ ý kiến thẩm định của Sở Tài chính' : 'Đạt 60% khối lượng',
    committedDate: '2025-12-20',
    product: 'Báo cáo; biên bản nghiệm thu',
    responsible: 'Trần Thị Bình, Phó Giám đốc',
    coordinating: late ? '' : 'Sở Nội vụ; Công an tỉnh',
    note: '',
    ...more,
  }
}

export function letterContent(
  items: number,
  more: Partial<LetterContent> = {},
  own: AgencyProfile = agency,
): LetterContent {
  const drafted = draftLetter({
    agency: own,
    directive,
    items: Array.from({ length: items }, (_, index) => letterItem(index)),
    total: 45,
    figuresAsOf: null,
    figuresDirectiveId: null,
    year: 2025,
    recipients: ['Sở Nội vụ tỉnh An Giang'],
  })
  return { ...resolveLetter(drafted, sampleFigures(drafted.items)), ...more }
}

/** The figures of a letter for the 45 commitments of `counts`, as they are on 5 December 2025. */
export function sampleFigures(items: readonly LetterItem[] = []): LiveFigure[] {
  const leaves = leafSchema.options.flatMap((leaf) => Array.from({ length: counts[leaf] }, () => leaf))
  return letterFigures({
    asOf: '2025-12-05',
    counted: leaves.map((leaf, index) => ({
      commitmentId: uuid(index),
      leaf,
      noInformation: index < counts.noInformation,
    })),
    items: items.map((item) => ({ ...item, noInformation: false })),
  })
}

/** A snapshot whose counts are counted from its tasks, as the product makes it. */
export function snapshot(size: number, change: (task: ReportTask) => ReportTask = same): ReportSnapshot {
  const tasks = Array.from({ length: size }, (_, index) => change(reportTask(index)))
  const newInPeriod = tasks.filter((task) => task.newInPeriod).length
  const due = tasks.filter((task) => task.lastDay !== null && task.lastDay <= '2025-12-14')
  return {
    period: reportingPeriod('quarter', 2025, 4),
    asOf: '2025-12-14',
    sendBy: '2025-12-15',
    beforeCountsDay: true,
    counts: countTasks(tasks),
    byDirective: [...Map.groupBy(tasks, (task) => task.directive)].map(([name, own]) => ({
      id: null,
      name,
      ...countTasks(own),
    })),
    byField: [...Map.groupBy(tasks, (task) => task.field || 'Chưa phân lĩnh vực')].map(([name, own]) => ({
      id: null,
      name,
      ...countTasks(own),
    })),
    carriedOver: size - newInPeriod,
    newInPeriod,
    finishedInPeriod: tasks.filter((task) => task.finishedInPeriod).length,
    reopened: 0,
    due: due.length,
    dueDone: due.filter((task) => task.doneOn !== null).length,
    removed: [],
    comparisons: [],
    tasks,
    evidence: Array.from({ length: Math.min(size, 5) }, (_, index) => ({
      commitmentId: uuid(index),
      indicator: '',
      path: '1.a',
      directive: 'Kế hoạch số 105/KH-UBND',
      name: `Báo cáo kết quả ${index + 1}.pdf`,
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      size: 1_234_567,
      happenedOn: '2025-11-20',
    })),
    indicators: [],
    trend: [],
  }
}

/** An indicator of a share that is behind its plan. */
export function indicator(part: Partial<ReportIndicator> = {}): ReportIndicator {
  return {
    id: 'a',
    name: 'Tỷ lệ hồ sơ nộp trực tuyến',
    unit: '%',
    target: 90,
    direction: 'up',
    counting: 'cumulative',
    numeratorName: 'hồ sơ trực tuyến',
    denominatorName: 'hồ sơ',
    source: 'Kế hoạch số 105/KH-UBND',
    standing: {
      actual: (1234 / 1577) * 100,
      numerator: 1234,
      denominator: 1577,
      until: '2025-11-30',
      planned: 80,
      ofTarget: null,
      state: 'behind',
    },
    before: { actual: 61.2, until: '2025-08-31' },
    ...part,
  }
}

/** The value, or a failure that says it is missing. */
export function must<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('expected a value')
  return value
}

const leafCycle: readonly Leaf[] = [
  'doneOnTime',
  'openInTime',
  'openOverdue',
  'doneLate',
  'openInTime',
  'standing',
  'paused',
]

function reportTask(index: number): ReportTask {
  const leaf = leafCycle[index % leafCycle.length] ?? 'openInTime'
  const done = leaf === 'doneOnTime' || leaf === 'doneLate'
  return {
    commitmentId: uuid(index),
    directiveId: uuid(index % 3 === 0 ? 900 : 901),
    directive: index % 3 === 0 ? 'Kế hoạch số 105/KH-UBND' : 'Công văn số 440/UBND-TH',
    path: `${(index % 4) + 1}.a`,
    text: `Nhiệm vụ thứ ${index + 1}: rà soát, cập nhật cơ sở dữ liệu chuyên ngành`,
    agencies: 'Sở Khoa học và Công nghệ',
    coordinating: index % 2 === 0 ? 'Công an tỉnh' : '',
    person: index % 4 === 0 ? '' : 'Trần Thị Bình',
    deadline: 'trước ngày 30/11/2025',
    lastDay: leaf === 'standing' ? null : '2025-11-30',
    leaf,
    doneOn: done ? '2025-11-20' : null,
    daysLate: leaf === 'openOverdue' ? 14 : leaf === 'doneLate' ? 3 : 0,
    percent: done ? 100 : 60,
    progress: index % 5 === 0 ? '' : 'Đã ban hành kế hoạch',
    obstacles: leaf === 'openOverdue' ? 'Chưa được bố trí kinh phí' : '',
    proposals: leaf === 'openOverdue' ? 'Đề nghị Sở Tài chính bố trí kinh phí năm 2026' : '',
    product: 'Báo cáo',
    newInPeriod: index % 2 === 0,
    finishedInPeriod: done,
    reopened: false,
    noInformation: index % 5 === 0,
    field: '',
    evidenceCount: index % 3,
  }
}

function countTasks(tasks: readonly ReportTask[]): Counts {
  const number = (leaf: Leaf) => tasks.filter((task) => task.leaf === leaf).length
  return {
    total: tasks.length,
    doneOnTime: number(leafSchema.enum.doneOnTime),
    doneLate: number(leafSchema.enum.doneLate),
    openInTime: number(leafSchema.enum.openInTime),
    openOverdue: number(leafSchema.enum.openOverdue),
    standing: number(leafSchema.enum.standing),
    paused: number(leafSchema.enum.paused),
    noInformation: tasks.filter((task) => task.progress === '').length,
  }
}

function same(task: ReportTask): ReportTask {
  return task
}

function uuid(index: number): string {
  return `0198c0de-0000-7000-8000-${String(index).padStart(12, '0')}`
}
