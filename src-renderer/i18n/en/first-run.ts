import type { firstRun as vi } from '../vi/first-run.ts'
import type { Words } from '../words.ts'

export const firstRun = {
  title: 'Welcome to Cam\u00a0Kết',
  intro: 'Describe the agency once; these names and titles are printed on commitment letters and reports.',
  points: {
    offline: 'Works entirely on this computer, without a network.',
    read: 'Reads directives and finds tasks and deadlines.',
    letter: 'Drafts commitment letters and reports in the layout of Decree 30.',
  },
  sample: {
    title: 'Want to look around first?',
    text: 'Open with the sample data of a department: documents, commitments, progress and a report. It can be left at any time.',
    button: 'Try with sample data',
  },
  dataDir: 'Data is kept in {{dir}}',
  formTitle: 'Your agency',
  submit: 'Start',
  field: {
    name: 'Name of the agency',
    nameHint: 'Sở Khoa học và Công nghệ',
    parentName: 'Parent agency',
    parentNameHint: 'Ủy ban nhân dân tỉnh An Giang',
    placeName: 'Place name',
    placeNameHint: 'An Giang',
    symbol: 'Abbreviation in symbols',
    symbolHint: 'SKHCN',
    kind: 'Kind of agency',
    headTitle: 'Title of the head',
    headTitleHint: 'GIÁM ĐỐC',
    headName: 'Name of the head',
    headNameHint: 'Nguyễn Văn A',
    draftingUnit: 'Drafting unit (abbreviation)',
    draftingUnitHint: 'VP',
    draftingUnitNote: 'Printed in “Lưu: VT, …”',
    aliases: 'Other names used in letters',
    aliasesNote: 'Such as “Sở KH&CN”; type a name, then Enter',
    beforeCountsDay: '“Trước ngày X”: finished on day X still counts as on time',
    beforeCountsDayNote: 'Applies to all figures, later reports included.',
  },
  kind: {
    'so-ban-nganh': 'Department of the province',
    'xa-phuong-dac-khu': "People's Committee of a commune, ward or special zone",
    khac: 'Other agency',
  },
} satisfies Words<typeof vi>
