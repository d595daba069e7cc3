import type { LayoutPreset } from '../../src-main/contract/layout-preset.ts'
import { letterDocument } from '../../src-main/documents/commitment-letter.ts'
import type { DocumentModel } from '../../src-main/documents/document-model.ts'
import { reportDocument } from '../../src-main/documents/period-report.ts'
import { draftReport } from '../../src-main/documents/report-draft.ts'
import { addDays } from '../../src-main/domain/date.ts'
import { agency, commune, indicator, letterContent, letterItem, snapshot } from '../unit/documents/samples.ts'

/** A document as it is checked in two programs and kept as a picture. */
export interface DocumentKind {
  readonly name: string
  readonly model: DocumentModel
  /** By how many pages Word's layout and the browser's may differ. */
  readonly tolerance: number
  /** Its picture shows the last pages instead of the first. */
  readonly end?: boolean
}

const deputy = { authority: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', name: 'Trần Thị Bình' }

/** The largest sizes and gaps that the decree allows, on its smallest text area. */
const largest: LayoutPreset = {
  letterhead: 'state',
  nationalNameSize: 13,
  mottoSize: 14,
  agencySize: 13,
  letterSubjectSize: 13,
  placeDateSize: 14,
  bodySize: 14,
  marginTop: 25,
  marginBottom: 25,
  marginLeft: 35,
  marginRight: 20,
  lineSpacing: 1.5,
  paragraphGap: 12,
  firstLine: 10,
}

const ofParty = {
  ...agency,
  name: 'Đảng ủy Sở Khoa học và Công nghệ',
  parentName: 'Đảng ủy các cơ quan Đảng tỉnh An Giang',
  symbol: 'ĐUSKHCN',
  headTitle: 'BÍ THƯ',
  draftingUnit: '',
  layout: { ...agency.layout, letterhead: 'party' as const },
}

/** 400 characters. */
const longName = 'Trung tâm Ứng dụng tiến bộ khoa học và công nghệ '.repeat(9).slice(0, 400).trim()

/** Every kind of document, small and large, as the State and the Party lay it out. */
export function documentKinds(): readonly DocumentKind[] {
  return [
    { name: 'letter-1', model: letterDocument(agency, letterContent(1)), tolerance: 0 },
    { name: 'letter-4', model: letterDocument(agency, letterContent(4)), tolerance: 0 },
    {
      name: 'letter-numbered-urgent',
      model: letterDocument(
        agency,
        letterContent(2, {
          number: '5',
          date: '2025-12-05',
          urgency: 'THƯỢNG KHẨN',
          drafterCode: 'PL.(300)',
        }),
      ),
      tolerance: 0,
    },
    {
      name: 'letter-deputy',
      model: letterDocument(agency, letterContent(2, { signer: deputy })),
      tolerance: 0,
    },
    {
      name: 'letter-2-addressees',
      model: letterDocument(
        agency,
        letterContent(2, { recipients: ['Ủy ban nhân dân tỉnh An Giang', 'Sở Nội vụ tỉnh An Giang'] }),
      ),
      tolerance: 0,
    },
    {
      name: 'letter-12-addressees',
      model: letterDocument(
        agency,
        letterContent(2, {
          recipients: Array.from({ length: 12 }, (_, index) => `Sở, ban, ngành thứ ${index + 1}`),
        }),
      ),
      tolerance: 0,
    },
    { name: 'letter-commune', model: letterDocument(commune, letterContent(2, {}, commune)), tolerance: 0 },
    {
      name: 'letter-ban-cam-ket',
      model: letterDocument(agency, letterContent(4, { form: 'banCamKet', number: '7', date: '2025-12-05' })),
      tolerance: 0,
    },
    {
      name: 'letter-largest',
      model: letterDocument({ ...agency, layout: largest }, letterContent(2)),
      tolerance: 0,
    },
    {
      name: 'letter-party',
      model: letterDocument(ofParty, letterContent(2, { number: '5', date: '2025-12-05' }, ofParty)),
      tolerance: 0,
    },
    {
      name: 'letter-party-blank',
      model: letterDocument(ofParty, letterContent(2, { form: 'banCamKet' }, ofParty)),
      tolerance: 0,
    },
    {
      name: 'letter-long-name',
      model: letterDocument(
        { ...agency, name: longName, parentName: longName },
        letterContent(2, { signer: deputy }),
      ),
      tolerance: 1,
    },
    { name: 'letter-60', model: letterDocument(agency, letterContent(60)), tolerance: 0 },
    {
      name: 'letter-10000-characters',
      model: letterDocument(
        agency,
        letterContent(0, {
          items: [
            letterItem(0, { text: 'chữ '.repeat(2_500).trim() }),
            letterItem(1, { product: 'x'.repeat(3_000) }),
          ],
        }),
      ),
      tolerance: 1,
    },
    { name: 'report-45', model: reportOf(45), tolerance: 1 },
    { name: 'report-charts', model: reportWithCharts(), tolerance: 1, end: true },
  ]
}

function reportOf(size: number): DocumentModel {
  const frozen = snapshot(size)
  return reportDocument(agency, frozen, draftReport({ agency, snapshot: frozen }))
}

/** With the appendices of indicators and charts, a bar for each week of the quarter. */
function reportWithCharts(): DocumentModel {
  const trend = Array.from({ length: 13 }, (_, index) => {
    const to = addDays('2025-12-14', -7 * (12 - index))
    const overdue = Math.floor(index / 3)
    return { from: addDays(to, -6), to, total: 30, open: 12 + index, overdue, opened: 2, finished: 1 }
  })
  const fields = ['Chuyển đổi số', 'Khoa học và công nghệ', 'Sở hữu trí tuệ']
  const frozen = {
    ...snapshot(30, (task) => ({ ...task, field: fields[task.text.length % fields.length] ?? '' })),
    trend,
    indicators: [
      indicator(),
      indicator({ name: 'Số doanh nghiệp khoa học và công nghệ', unit: 'doanh nghiệp', target: 12 }),
    ],
  }
  const appendices = { indicators: true, charts: true }
  return reportDocument(agency, frozen, draftReport({ agency, snapshot: frozen, appendices }))
}
