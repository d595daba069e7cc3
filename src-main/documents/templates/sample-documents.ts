import type { AgencyProfile } from '../../contract/agency.ts'
import type { LetterContent } from '../../contract/letter.ts'
import type { ReportSnapshot } from '../../contract/report.ts'
import { reportingPeriod } from '../../domain/period.ts'
import { draftLetter } from '../letter-draft.ts'

const ID = '00000000-0000-7000-8000-000000000000'
const none = {
  total: 0,
  doneOnTime: 0,
  doneLate: 0,
  openInTime: 0,
  openOverdue: 0,
  standing: 0,
  paused: 0,
  noInformation: 0,
}

/** A report with one task, from which templates learn which sections, tables and columns there are. */
export const sampleSnapshot: ReportSnapshot = {
  period: reportingPeriod('quarter', 2025, 4),
  asOf: '2025-12-14',
  sendBy: null,
  beforeCountsDay: true,
  counts: none,
  byDirective: [{ ...none, id: null, name: 'x' }],
  byField: [{ ...none, id: null, name: 'x' }],
  carriedOver: 0,
  newInPeriod: 0,
  finishedInPeriod: 0,
  reopened: 0,
  due: 0,
  dueDone: 0,
  removed: [],
  comparisons: [],
  tasks: [
    {
      commitmentId: ID,
      directiveId: null,
      directive: '',
      path: '',
      text: 'x',
      agencies: '',
      coordinating: '',
      person: '',
      deadline: '',
      lastDay: null,
      leaf: 'openOverdue',
      doneOn: null,
      daysLate: 0,
      percent: null,
      progress: '',
      obstacles: '',
      proposals: '',
      product: '',
      newInPeriod: false,
      finishedInPeriod: false,
      reopened: false,
      field: 'x',
      evidenceCount: 0,
    },
  ],
  evidence: [
    {
      commitmentId: ID,
      indicator: '',
      path: '',
      directive: '',
      name: 'x',
      sha256: '',
      size: 0,
      happenedOn: '2025-12-14',
    },
  ],
  indicators: [
    {
      id: ID,
      name: 'x',
      unit: '%',
      target: 100,
      direction: 'up',
      counting: 'cumulative',
      numeratorName: '',
      denominatorName: '',
      source: '',
      standing: {
        actual: null,
        numerator: null,
        denominator: null,
        until: null,
        planned: null,
        ofTarget: null,
        state: 'noData',
      },
      before: { actual: null, until: null },
    },
  ],
  trend: [],
}

/** A letter with one row in its appendix. */
export function sampleLetter(agency: AgencyProfile): LetterContent {
  return draftLetter({
    agency,
    directive: { type: '', number: '', symbol: '', date: null, issuer: '', subject: '' },
    items: [
      {
        commitmentId: ID,
        text: 'x',
        source: '',
        assignedDeadline: '',
        assignedLastDay: null,
        leaf: 'openInTime',
        situation: '',
        committedDate: null,
        product: '',
        responsible: '',
        coordinating: '',
        note: '',
      },
    ],
    total: 0,
    figuresAsOf: null,
    figuresDirectiveId: null,
    year: 2025,
  })
}
