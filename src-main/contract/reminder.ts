import { z } from 'zod'
import { id, isoDate } from './common.ts'
import { period } from './report-window.ts'

/**
 * - overdue: the last day has passed
 * - due: the last day is today or at most three working days away
 * - occurrence: the same for the next occurrence of a recurring task
 * - committed: the day to which a letter committed the agency is that near, or has passed
 * - report: a periodic report is to be sent within three working days, or late
 */
export const reminderKind = z.enum(['overdue', 'due', 'occurrence', 'committed', 'report'])
export type ReminderKind = z.infer<typeof reminderKind>

/** What the system tells at the start: only how many there are of each kind. */
export const untoldReminder = z.object({
  /** The same for the same matter on every day; a new deadline is a new matter. */
  key: z.string().max(200),
  kind: reminderKind,
})
export type UntoldReminder = z.infer<typeof untoldReminder>

export const reminder = z.object({
  ...untoldReminder.shape,
  /** Null for a report. */
  commitmentId: id.nullable(),
  /** The report to send, its id once it is made; null for a commitment. */
  report: z.object({ id: id.nullable(), period }).nullable(),
  /** The task; empty for a report, which its period names. */
  text: z.string(),
  directiveLabel: z.string().nullable(),
  /** The day it is about. */
  on: isoDate,
  /** Working days from today to it; negative when it has passed. */
  workingDays: z.int(),
})
export type Reminder = z.infer<typeof reminder>

/** How many reminders are told in words. */
export const REMINDERS_SHOWN = 50

export const reminders = z.object({
  /** Reports, then tasks, each by day, the oldest first; no more than anyone reads. */
  open: z.array(reminder),
  /** The keys of those that follow. */
  more: z.array(z.string()),
  /** Snoozed until a later day. */
  snoozed: z.int(),
})
export type Reminders = z.infer<typeof reminders>
