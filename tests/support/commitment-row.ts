import type { CommitmentRow, Status } from '../../src-main/contract/commitment.ts'
import type { CellWords } from '../../src-main/contract/list-columns.ts'
import { dayDeadline } from './facts.ts'

export const openStatus: Status = {
  leaf: 'openInTime',
  band: 'later',
  atRisk: false,
  stale: false,
  occurrences: null,
  noInformation: true,
  lastDay: '2025-12-31',
  assignedLastDay: '2025-12-31',
  doneOn: null,
  confirmed: false,
  daysLate: 0,
  committedLastDay: null,
  daysPastCommitted: 0,
  daysLeft: 17,
  workingDaysLeft: 13,
  percent: null,
}

/** A row of the list as the core answers it. */
export function rowWith(changes: Partial<CommitmentRow>): CommitmentRow {
  return {
    id: '01990000-0000-7000-8000-00000000000a',
    directiveId: '01990000-0000-7000-8000-0000000000d1',
    directiveLabel: '624/TB-VPCP',
    path: '1.b',
    text: 'Rà soát danh mục dữ liệu dùng chung',
    role: 'lead',
    agencies: ['Sở Khoa học và Công nghệ'],
    coordinating: [],
    deadline: dayDeadline('2025-12-31'),
    status: openStatus,
    missingClears: ['person'],
    person: '',
    assigned: { unit: '', person: '', leader: '' },
    field: '',
    extensionAsked: false,
    portalOn: null,
    evidenceCount: 0,
    lastProgress: null,
    ...changes,
  }
}

export const words: CellWords = {
  language: 'vi',
  noDirective: 'Nhập tay',
  leaf: {
    doneOnTime: 'Đúng hạn',
    doneLate: 'Xong muộn',
    openInTime: 'Trong hạn',
    openOverdue: 'Quá hạn',
    standing: 'Thường xuyên',
    paused: 'Tạm dừng',
  },
  role: { lead: 'Chủ trì', coordinating: 'Phối hợp' },
  clear: {
    person: 'Rõ người',
    work: 'Rõ việc',
    time: 'Rõ thời gian',
    responsibility: 'Rõ trách nhiệm',
    product: 'Rõ sản phẩm',
    authority: 'Rõ thẩm quyền',
  },
  extensionAsked: 'Đang xin',
  extended: 'Đã gia hạn',
}
