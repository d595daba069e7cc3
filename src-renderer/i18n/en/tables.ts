import type { tables as vi } from '../vi/tables.ts'
import type { Words } from '../words.ts'

/** The tables of a letter in review, and what their columns hold. */
export const tables = {
  title: 'Task table',
  titled: 'Task table: {{title}}',
  label: 'Task table {{title}}',
  rows_one: '{{count}} row',
  rows_other: '{{count}} rows',
  tasks_one: '{{count}} task',
  tasks_other: '{{count}} tasks',
  hint: 'Say what each column holds, then press “Apply”. Later tables with the same headings are read that way.',
  columns: 'The columns of the table',
  column: 'Column “{{heading}}”',
  show: 'Show in the letter',
  apply: 'Apply',
  applied_one: 'The table was read again: {{count}} task. The columns are remembered for later letters.',
  applied_other: 'The table was read again: {{count}} tasks. The columns are remembered for later letters.',
  noText: 'No column holds the task, so this table gives none.',
  others_one: 'Show {{count}} other table of the letter',
  others_other: 'Show {{count}} other tables of the letter',
  fewer: 'Hide the other tables',
  role: {
    unknown: '(not known)',
    text: 'Task',
    lead: 'Lead',
    coordinating: 'Coordinating',
    product: 'Product, result',
    deadline: 'Deadline',
    path: 'Row number',
    source: 'Assigning document',
    accountable: 'Person accountable',
    reportTo: 'Report to',
    note: 'Remark',
    ignore: 'Not used',
  },
} satisfies Words<typeof vi>
