import type { AgencyProfile } from '../../contract/agency.ts'
import { usualHeadings } from '../../contract/report.ts'
import type { TemplateKind } from '../../contract/template.ts'
import { letterDocument } from '../commitment-letter.ts'
import type { Appendix, Block, DocumentModel, Table } from '../document-model.ts'
import { reportDocument } from '../period-report.ts'
import { draftReport } from '../report-draft.ts'
import { roman } from '../wording.ts'
import { reportPlaceholderValues } from './report-wording.ts'
import { sampleLetter, sampleSnapshot } from './sample-documents.ts'
import { namesOf } from './word-template.ts'
import { columnNames, letterWordValues, reportWordValues } from './word-values.ts'

/** A document of this kind as a template to begin with: its own layout, with places instead of words. */
export function starterTemplate(agency: AgencyProfile, kind: TemplateKind): DocumentModel {
  if (kind === 'letter') {
    const letter = letterDocument(agency, sampleLetter(agency))
    return withPlaces(letter, [{ heading: '', loop: 'than_van_ban' }], ['bang_cam_ket'])
  }
  const report = reportDocument(agency, sampleSnapshot, draftReport({ agency, snapshot: sampleSnapshot }))
  return withPlaces(
    report,
    [
      { heading: '', loop: 'mo_dau' },
      ...reportSections.map(({ key, loop }, index) => ({
        heading: `${roman(index + 1)}. ${usualHeadings[key]}`,
        loop,
      })),
    ],
    ['bang_van_ban', 'bang_linh_vuc', 'bang_chi_tiet', 'bang_qua_han', 'bang_minh_chung', 'bang_chi_tieu'],
  )
}

/** Every name that a Word template of this kind may hold, columns of loops included. */
export function wordTemplateNames(agency: AgencyProfile, kind: TemplateKind): string[] {
  const values =
    kind === 'letter'
      ? letterWordValues(letterDocument(agency, sampleLetter(agency)))
      : reportWordValues(
          reportDocument(agency, sampleSnapshot, draftReport({ agency, snapshot: sampleSnapshot })),
          draftReport({ agency, snapshot: sampleSnapshot }),
          sampleSnapshot,
          reportPlaceholderValues(agency, sampleSnapshot),
        )
  return namesOf(values)
}

const reportSections = [
  { key: 'leadership', loop: 'muc_chi_dao' },
  { key: 'results', loop: 'muc_ket_qua' },
  { key: 'shortcomings', loop: 'muc_ton_tai' },
  { key: 'nextPeriod', loop: 'muc_ky_toi' },
  { key: 'proposals', loop: 'muc_kien_nghi' },
] as const

function withPlaces(
  document: DocumentModel,
  sections: readonly { readonly heading: string; readonly loop: string }[],
  loops: readonly string[],
): DocumentModel {
  const { letterhead, heading } = document
  return {
    ...document,
    letterhead: {
      ...letterhead,
      parentAgency: letterhead.parentAgency === '' ? '' : '{co_quan_cap_tren}',
      issuingAgency: '{co_quan_ban_hanh}',
      numberLine: '{so_ky_hieu}',
      letterSubject: heading === null ? '{trich_yeu}' : '',
      placeDate: '{dia_danh_ngay}',
    },
    heading: heading === null ? null : { ...heading, subject: '{trich_yeu}' },
    addressees: document.addressees.length === 0 ? [] : ['{kinh_gui}'],
    body: sections.flatMap(({ heading: title, loop }): Block[] => [
      ...(title === '' ? [] : [{ kind: 'section', text: title } as const]),
      ...(loop === 'mo_dau' ? [{ kind: 'body', text: '{mo_dau}' } as const] : loopLines(loop)),
    ]),
    signature: { titles: ['{#chuc_vu}', '{.}', '{/chuc_vu}'], name: '{ho_ten}' },
    recipients: ['{#noi_nhan}', '{.}', '{/noi_nhan}'],
    drafterCode: '',
    appendices: document.appendices.map((appendix, index) => withLoop(appendix, loops[index] ?? '')),
  }
}

/** Opening and closing stand alone on their lines, so that Word repeats whole paragraphs. */
function loopLines(loop: string): Block[] {
  return [`{#${loop}}`, '{.}', `{/${loop}}`].map((text) => ({ kind: 'body', text }))
}

function withLoop(appendix: Appendix, loop: string): Appendix {
  return {
    ...appendix,
    reference: '{kem_theo}',
    blocks: appendix.blocks.map((block) =>
      block.kind === 'table' ? { kind: 'table', table: loopTable(block.table, loop) } : block,
    ),
  }
}

/** One row whose first cell opens the loop and whose last one closes it. */
function loopTable({ columns }: Table, loop: string): Table {
  const names = columnNames(columns)
  const cells = names.map((name, index) => {
    const open = index === 0 ? `{#${loop}}` : ''
    const close = index === names.length - 1 ? `{/${loop}}` : ''
    return `${open}{${name}}${close}`
  })
  return { columns, rows: [{ cells }] }
}
