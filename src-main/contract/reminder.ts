import { z } from 'zod'
import { id, isoDate } from './common.ts'

/**
 * - overdue: the last day has passed
 * - due: the last day is today or at most three working days away
 * - occurrence: the same for the next occurrence of a recurring task
 * - committed: the day to which a letter committed the agency is that near, or has passed
 * - report: a periodic report is to be sent within three working days, or late
 */
export const reminderKind = z.enum(['overdue', 'due', 'occurrence', 'committed', 'report'])
export type ReminderKind = z.infer<typeof reminderKind>

export const reminder = z.object({
  /** The same for the same matter on every day; a new deadline is a new matter. */
  key: z.string().max(200),
  kind: reminderKind,
  /** Null for a report. */
  commitmentId: id.nullable(),
  /** The report to send, once it is made. */
  reportId: id.nullable(),
  /** The task, or the name of the report. */
  text: z.string(),
  directiveLabel: z.string().nullable(),
  /** The day it is about. */
  on: isoDate,
  /** Working days from today to it; negative when it has passed. */
  workingDays: z.int(),
})
export type Reminder = z.infer<typeof reminder>

export const reminders = z.object({
  /** By day, the oldest first. */
  open: z.array(reminder),
  /** Snoozed until a later day. */
  snoozed: z.int(),
})
export type Reminders = z.infer<typeof reminders>
