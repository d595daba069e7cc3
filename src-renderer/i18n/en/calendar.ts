import type { calendar as vi } from '../vi/calendar.ts'
import type { Words } from '../words.ts'

export const calendar = {
  title: 'Calendar of deadlines',
  description: 'Last days of commitments, occurrences of recurring tasks, holidays and swapped days',
  ics: 'Export .ics',
  print: 'Print',
  today: 'Today',
  previous: { month: 'Previous month', week: 'Previous week' },
  next: { month: 'Next month', week: 'Next week' },
  view: { label: 'View', month: 'Month', week: 'Week' },
  day: 'Day {{date}}',
  occurrence: 'Occurrence: {{text}}',
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
  legend:
    'Red: overdue · blue: under way · violet: standing and recurring · green: done · grey ground: days off',
} satisfies Words<typeof vi>
