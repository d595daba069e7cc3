import type { app as vi } from '../vi/app.ts'
import type { Words } from '../words.ts'

export const app = {
  nav: {
    label: 'Main navigation',
    workbench: 'Workbench',
    directives: 'Directives',
    commitments: 'Commitments',
    letters: 'Letters',
    evidence: 'Evidence',
    reports: 'Reports',
    settings: 'Settings',
    count_one: '{{count}} entry',
    count_other: '{{count}} entries',
    overdue_one: '{{count}} overdue',
    overdue_other: '{{count}} overdue',
    skip: 'Skip navigation, go to the content',
    toggle: 'Fold or unfold the navigation',
  },
  asOf: {
    label: 'As of',
    today: 'Today',
    notToday: 'The figures are as of {{date}}, not of today.',
    backToToday: 'Back to today',
  },
  sample: {
    text: 'This is sample data: anything you do here is only a trial. For real work, start with a new data folder.',
    short: 'Sample data',
  },
  drop: {
    title: 'Drop the directive here',
    hint: 'Word (.docx), PDF with a text layer or .txt – several files at once are fine',
  },
  import: {
    read: 'Read a directive',
    title: 'Reading directives',
    waiting: 'Waiting',
    sending: 'Receiving the file',
    reading: 'Reading',
    done: 'Read – open to review',
    progress: '{{done}} of {{total}} files done',
    pasted: 'Text pasted on {{date}}',
  },
  theme: { light: 'Switch to light', dark: 'Switch to dark' },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be old, or the entry was taken back.',
    home: 'Back to the workbench',
  },
  crash: {
    title: 'This screen ran into an error',
    text: 'Saved data is not affected. Open the screen again; if it happens again, send the report to support.',
    reload: 'Open again',
  },
} satisfies Words<typeof vi>
