import type { reminders as vi } from '../vi/reminders.ts'
import type { Words } from '../words.ts'

export const reminders = {
  title: 'Reminders of today',
  label_one: 'Reminders: {{count}}',
  label_other: 'Reminders: {{count}}',
  none: 'Nothing to be reminded of.',
  allKnown: 'Mark all as known',
  known_one: 'No more reminder of {{count}} matter.',
  known_other: 'No more reminders of {{count}} matters.',
  markKnown: 'Known, remind no more: {{text}}',
  snooze: 'Remind later: {{text}}',
  until: { tomorrow: 'Tomorrow ({{date}})', monday: 'Next Monday ({{date}})', week: 'In a week ({{date}})' },
  kind: {
    overdue: 'Overdue since {{date}}',
    due: 'Due on {{date}}',
    committed: 'Committed to {{date}}',
    occurrence: 'Occurrence due on {{date}}',
  },
  count: {
    overdue_one: '{{count}} commitment overdue',
    overdue_other: '{{count}} commitments overdue',
    due_one: '{{count}} commitment due within 3 working days',
    due_other: '{{count}} commitments due within 3 working days',
    committed_one: '{{count}} committed date reached',
    committed_other: '{{count}} committed dates reached',
    occurrence_one: '{{count}} recurring task due',
    occurrence_other: '{{count}} recurring tasks due',
  },
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
  snoozed_one: '{{count}} snoozed',
  snoozed_other: '{{count}} snoozed',
  rule: 'What is overdue, and what falls due within 3 working days',
} satisfies Words<typeof vi>
