import type { workbench as vi } from '../vi/workbench.ts'
import type { Words } from '../words.ts'

export const workbench = {
  title: 'Workbench',
  description: 'Figures as of {{date}}',
  figures: 'Commitments by status',
  total: 'All commitments',
  noInformation: 'Without progress entry',
  next: {
    title: 'To do first',
    all: 'All commitments',
    none: 'Nothing is overdue or due soon.',
    column: { task: 'Task', deadline: 'Deadline', status: 'Status' },
    lacking_one: '{{count}} of the six clears is missing',
    lacking_other: '{{count}} of the six clears are missing',
  },
  byDirective: {
    title: 'By directive',
    done: '{{done}} of {{total}} done',
    overdue_one: '{{count}} overdue',
    overdue_other: '{{count}} overdue',
    byHand: 'Typed by hand',
  },
  empty: {
    title: 'Start with a directive',
    text: 'The workbench shows which commitments are overdue and which are due soon. First a document that assigns tasks has to be read.',
    step1: 'Drop a file (.docx, .pdf, .txt) anywhere on this window.',
    step2: 'Review the tasks and deadlines that were found, then confirm.',
    step3: 'Enter the six clears, log progress with evidence; commitment letters and reports come from that.',
    pick: 'Choose a document…',
    paste: 'Paste text…',
  },
} satisfies Words<typeof vi>
