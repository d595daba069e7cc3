import type { Fact, FactContent, RegisteredCommitment } from '../../src-main/contract/commitment.ts'
import type { Deadline } from '../../src-main/contract/deadline.ts'

const AGENCY = '01990000-0000-7000-8000-000000000001'
const DEVICE = '01990000-0000-7000-8000-000000000002'

export const noDeadline: Deadline = {
  text: null,
  kind: 'none',
  lastDay: null,
  qualifier: null,
  recurrence: null,
}

export function dayDeadline(lastDay: string, qualifier = 'trước ngày'): Deadline {
  return { text: `${qualifier} ${lastDay}`, kind: 'day', lastDay, qualifier, recurrence: null }
}

export function commitmentWith(changes: Partial<RegisteredCommitment>): RegisteredCommitment {
  return {
    id: '01990000-0000-7000-8000-00000000000a',
    directiveId: null,
    path: '1.a',
    text: 'Rà soát danh mục dữ liệu dùng chung của ngành.',
    agencies: ['Sở Khoa học và Công nghệ'],
    coordinating: [],
    role: 'lead',
    deadline: noDeadline,
    reportTo: null,
    product: null,
    accountable: null,
    sourceDocument: null,
    note: null,
    assignedOn: '2025-10-01',
    registeredAt: '2025-10-01T02:00:00.000Z',
    ...changes,
  }
}

let made = 0

/** A fact that was entered on the day it happened, after every fact made before it. */
export function factOn(happenedOn: string, content: FactContent): Fact {
  made += 1
  const number = made.toString(16).padStart(12, '0')
  return {
    id: `01990000-0000-7000-8000-${number}`,
    commitmentId: '01990000-0000-7000-8000-00000000000a',
    happenedOn,
    enteredAt: `${happenedOn}T03:00:00.000Z`,
    agencyId: AGENCY,
    deviceId: DEVICE,
    content,
  }
}
