import { z } from 'zod'
import { id, instant, isoDate, requiredText, text } from './common.ts'
import { deadline } from './deadline.ts'
import { evidence } from './evidence.ts'

/** The six clears (6 rõ): person, work, time, responsibility, product, authority. */
export const clearName = z.enum(['person', 'work', 'time', 'responsibility', 'product', 'authority'])
export type ClearName = z.infer<typeof clearName>

export const sixClears = z.object({
  /** Rõ người: the officer and unit that do the work. */
  person: text,
  /** Rõ việc: the work in the agency's own words. */
  work: text,
  /** Rõ thời gian: the internal schedule in words; the deadline itself is a fact of its own. */
  time: text,
  /** Rõ trách nhiệm: the leader who answers for it. */
  responsibility: text,
  /** Rõ sản phẩm: what is handed over. */
  product: text,
  /** Rõ thẩm quyền: who decides, approves or receives. */
  authority: text,
})
export type SixClears = z.infer<typeof sixClears>

const documentReference = z.object({ number: text, date: isoDate.nullable() })
const noDocument = { number: '', date: null }

/** What can be recorded about a commitment. Facts are never changed; a correction names what it corrects. */
export const factContent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('clears'), clears: sixClears }),
  /**
   * Who does the work inside the agency; names stand on their own. Null leaves who was named before, an empty name
   * takes it away: a fact says only what it changes, so that two edits in a row never undo each other.
   */
  z.object({
    kind: z.literal('assigned'),
    unit: text.nullable(),
    person: text.nullable(),
    leader: text.nullable(),
  }),
  /** The field of work (lĩnh vực) by which reports break figures down; empty takes it back. */
  z.object({ kind: z.literal('classified'), field: text }),
  z.object({
    kind: z.literal('progress'),
    percent: z.int().min(0).max(100).nullable(),
    text: requiredText,
    obstacles: text,
    proposals: text,
  }),
  /**
   * "Không phát sinh": nothing to report, and why. With a due day it settles that occurrence of a recurring task.
   */
  z.object({ kind: z.literal('nothingToReport'), reason: requiredText, dueOn: isoDate.nullable() }),
  /** One occurrence of a recurring task is done; `dueOn` names it by its last day. */
  z.object({ kind: z.literal('occurrenceDone'), dueOn: isoDate, text }),
  /** Entered on a system of the assigning side, such as nq57.vn. */
  z.object({ kind: z.literal('updatedOnPortal'), portal: requiredText, text }),
  /** Evidence attached afterwards; it says nothing about the work itself. */
  z.object({ kind: z.literal('evidenceAdded'), text }),
  /** The agency reports the work done on the day it happened. */
  z.object({ kind: z.literal('reportedDone'), text }),
  /** The assigning side confirms it. */
  z.object({ kind: z.literal('confirmedDone'), document: documentReference }),
  /** A done that turned out wrong, or work that starts again. */
  z.object({ kind: z.literal('reopened'), reason: requiredText }),
  z.object({
    kind: z.literal('extensionRequested'),
    newLastDay: isoDate,
    reason: requiredText,
    document: documentReference.default(noDocument),
  }),
  z.object({ kind: z.literal('extensionApproved'), newLastDay: isoDate, document: documentReference }),
  z.object({ kind: z.literal('extensionRefused'), document: documentReference }),
  z.object({ kind: z.literal('paused'), reason: requiredText, document: documentReference }),
  z.object({ kind: z.literal('resumed'), reason: text, document: documentReference.default(noDocument) }),
  /** No longer ours to do, by a document; it leaves every count. */
  z.object({ kind: z.literal('withdrawn'), reason: requiredText, document: documentReference }),
  /** Words, agencies or deadline as entered were wrong. */
  z.object({
    kind: z.literal('amended'),
    text: requiredText.nullable(),
    deadline: deadline.nullable(),
    reason: text,
  }),
  /** An earlier fact was entered by mistake and counts no longer; `replacedBy` is the fact entered in its place. */
  z.object({
    kind: z.literal('retracted'),
    factId: id,
    reason: requiredText,
    replacedBy: id.nullable().default(null),
  }),
  /** The commitment is part of a letter or report that was issued. */
  z.object({ kind: z.literal('included'), documentKind: z.enum(['letter', 'report']), documentId: id }),
  /** The date to which the agency commits itself in a letter. */
  z.object({ kind: z.literal('committed'), lastDay: isoDate, letterId: id }),
])
export type FactContent = z.infer<typeof factContent>

export const fact = z.object({
  id,
  commitmentId: id,
  /** The day it happened. */
  happenedOn: isoDate,
  /** The instant it was entered. */
  enteredAt: instant,
  /** The agency and device that entered it. */
  agencyId: id,
  deviceId: id,
  content: factContent,
})
export type Fact = z.infer<typeof fact>

export const commitmentRole = z.enum(['lead', 'coordinating'])
export type CommitmentRole = z.infer<typeof commitmentRole>

/** A commitment as it was registered; everything later is a fact. */
export const registeredCommitment = z.object({
  id,
  directiveId: id.nullable(),
  /** The clause in the directive, "1.b"; null for a commitment typed by hand. */
  path: z.string().nullable(),
  text: requiredText,
  agencies: z.array(text),
  coordinating: z.array(text),
  role: commitmentRole,
  deadline,
  reportTo: text.nullable(),
  product: text.nullable(),
  /** Người đứng đầu chịu trách nhiệm, as a task table names them. */
  accountable: text.nullable(),
  /** Văn bản giao, as a task table names it beside the task. */
  sourceDocument: text.nullable(),
  /** Ghi chú of the task table. */
  note: text.nullable(),
  /** From this day on it counts: the directive's date, else the day it was received; null: at any date. */
  assignedOn: isoDate.nullable(),
  registeredAt: instant,
})
export type RegisteredCommitment = z.infer<typeof registeredCommitment>

/** The six leaves; every commitment is in exactly one at an as-of date. */
export const leaf = z.enum(['doneOnTime', 'doneLate', 'openInTime', 'openOverdue', 'standing', 'paused'])
export type Leaf = z.infer<typeof leaf>

/**
 * How near the last day of an open commitment is, in working days after the as-of date: overdue, today, up to 3, up
 * to 5 (a week), up to 20 (a month), later; none without a last day, when done or paused.
 */
export const dueBand = z.enum(['overdue', 'today', 'threeDays', 'week', 'month', 'later', 'none'])
export type DueBand = z.infer<typeof dueBand>

/** Occurrences of a recurring task that had fallen due, each settled in time, settled late or missed. */
export const occurrenceCounts = z.object({
  due: z.int(),
  doneOnTime: z.int(),
  doneLate: z.int(),
  missed: z.int(),
})
export type OccurrenceCounts = z.infer<typeof occurrenceCounts>

/** The occurrences of one recurring task at an as-of date. */
export const occurrenceStatus = occurrenceCounts.extend({
  /** Last days of the missed ones, oldest first. */
  missedOn: z.array(isoDate),
  /** The next one that is not settled yet; null when no further one falls due. */
  next: isoDate.nullable(),
})
export type OccurrenceStatus = z.infer<typeof occurrenceStatus>

export const status = z.object({
  leaf,
  band: dueBand,
  /** In time but in danger; see `domain/risk.ts` for the rule. */
  atRisk: z.boolean(),
  /** A standing or recurring task without news for 14 days. */
  stale: z.boolean(),
  /** Null where the task does not recur or its rhythm is unknown. */
  occurrences: occurrenceStatus.nullable(),
  /** Neither a progress entry nor a "nothing to report" yet. */
  noInformation: z.boolean(),
  /** The last day that counts, extensions included; null when there is none. */
  lastDay: isoDate.nullable(),
  /** The last day as assigned, before any extension. */
  assignedLastDay: isoDate.nullable(),
  doneOn: isoDate.nullable(),
  /** Done was confirmed by the assigning side. */
  confirmed: z.boolean(),
  /** Days past the last day: until done, or until the as-of date; 0 when in time. */
  daysLate: z.int().min(0),
  /** The date of the latest issued commitment letter, and the days past it; 0 while it is kept. */
  committedLastDay: isoDate.nullable(),
  daysPastCommitted: z.int().min(0),
  /** Days left until the last day at the as-of date; null when done or without a last day. */
  daysLeft: z.int().nullable(),
  /** The same in working days of the calendar of holidays and swapped days; negative past the last day. */
  workingDaysLeft: z.int().nullable(),
  percent: z.int().nullable(),
})
export type Status = z.infer<typeof status>

/** A row of the list, computed for an as-of date. */
export const commitmentRow = z.object({
  id,
  directiveId: id.nullable(),
  /** "624/TB-VPCP" or the symbol and year when the number is blank; null without a directive. */
  directiveLabel: z.string().nullable(),
  path: z.string().nullable(),
  text: z.string(),
  role: commitmentRole,
  agencies: z.array(z.string()),
  coordinating: z.array(z.string()),
  deadline,
  status,
  missingClears: z.array(clearName),
  person: z.string(),
  /** Who does it inside the agency, as last assigned; empty where nobody was named. */
  assigned: z.object({ unit: z.string(), person: z.string(), leader: z.string() }),
  /** Lĩnh vực; empty when not classified. */
  field: z.string(),
  /** An extension was asked for and is not decided. */
  extensionAsked: z.boolean(),
  /** The day of the latest mark "đã cập nhật nq57.vn". */
  portalOn: isoDate.nullable(),
  evidenceCount: z.int(),
  lastProgress: z.object({ happenedOn: isoDate, text: z.string() }).nullable(),
})
export type CommitmentRow = z.infer<typeof commitmentRow>

export const factView = fact.extend({
  /** A later fact retracted it. */
  retracted: z.boolean(),
  evidence: z.array(evidence),
})
export type FactView = z.infer<typeof factView>

export const commitmentDetail = commitmentRow.extend({
  /** Null where it is in no count at the as-of date: not assigned yet, withdrawn, or its directive taken back. */
  status: status.nullable(),
  reportTo: z.string().nullable(),
  product: z.string().nullable(),
  accountable: z.string().nullable(),
  sourceDocument: z.string().nullable(),
  note: z.string().nullable(),
  assignedOn: isoDate.nullable(),
  clears: sixClears,
  /** Oldest first. */
  facts: z.array(factView),
})
export type CommitmentDetail = z.infer<typeof commitmentDetail>
