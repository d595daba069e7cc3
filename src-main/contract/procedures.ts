import { oc } from '@orpc/contract'
import { z } from 'zod'
import { agencyProfile } from './agency.ts'
import { commitmentDetail, commitmentRow, factContent, leaf, registeredCommitment } from './commitment.ts'
import { fileHandle, id, isoDate, nothing, requiredText } from './common.ts'
import { directiveComparison, directiveDetail, directiveDraft, directiveRow, review } from './directive.ts'
import { evidence, evidenceProblem, evidenceUse } from './evidence.ts'
import { columnRole } from './extraction.ts'
import { letter, letterContent, letterRow } from './letter.ts'
import { documentCourse, documentEvent, documentKind, issue, outgoingRow } from './outgoing.ts'
import { period, periodKind, report, reportContent, reportRow } from './report.ts'
import { appState, verification } from './settings.ts'
import { statistics } from './statistics.ts'

const idInput = z.object({ id })
const asOfInput = z.object({ asOf: isoDate })

/**
 * Every call that the renderer makes of the core. Files travel by plain routes (see `routes.ts`).
 * Expected failures arrive as errors whose `code` is a key of `errorTexts`.
 */
export const contract = {
  app: {
    state: oc.input(nothing).output(appState),
    /** First run: creates the agency; fails when there is one already. */
    setUp: oc.input(agencyProfile).output(appState),
    /** First run: fills the empty data folder with the shipped sample letters and their story. */
    trySample: oc.input(nothing).output(appState),
    updateAgency: oc.input(agencyProfile).output(appState),
    verify: oc.input(nothing).output(verification),
  },
  directives: {
    /** Reads a chosen file; what was read waits as a draft. */
    read: oc.input(z.object({ handle: fileHandle })).output(directiveDraft),
    /** Reads pasted text. */
    readText: oc.input(z.object({ name: requiredText, text: requiredText })).output(directiveDraft),
    /** Reads a further file of the same directive, such as its appendix; its tasks are added to the draft. */
    appendFile: oc.input(z.object({ id, handle: fileHandle })).output(directiveDraft),
    /**
     * Reads a table of the draft again with its columns mapped anew: its tasks are replaced, all others stay. The
     * mapping is remembered for tables with the same headings. `table` counts in `extraction.tables`.
     */
    mapColumns: oc
      .input(z.object({ id, table: z.int().min(0), columns: z.array(columnRole.nullable()).max(200) }))
      .output(directiveDraft),
    /** How the draft differs from the registered directive that it repeats; fails when it repeats none. */
    compare: oc.input(idInput).output(directiveComparison),
    drafts: oc
      .input(nothing)
      .output(z.array(directiveDraft.pick({ id: true, fileName: true, updatedAt: true, review: true }))),
    draft: oc.input(idInput).output(directiveDraft),
    saveDraft: oc.input(z.object({ id, review })).output(nothing),
    discardDraft: oc.input(idInput).output(nothing),
    /**
     * Writes the directive, its clauses and our commitments in one transaction. `rememberedGroups` answers,
     * by phrase, whether a doubtful group includes us; later letters are read by it.
     */
    confirm: oc
      .input(z.object({ id, review, rememberedGroups: z.record(z.string(), z.boolean()) }))
      .output(z.object({ directiveId: id, commitmentIds: z.array(id) })),
    list: oc.input(nothing).output(z.array(directiveRow)),
    get: oc.input(idInput).output(directiveDetail),
    /** Takes a whole import back; its rows stay as history and can be restored. */
    takeBack: oc.input(idInput).output(nothing),
    restore: oc.input(idInput).output(nothing),
  },
  commitments: {
    list: oc
      .input(
        asOfInput.extend({
          directiveId: id.nullable(),
          leaves: z.array(leaf),
          /** Words to find in text, agencies and labels, with or without marks. */
          search: z.string(),
        }),
      )
      .output(z.array(commitmentRow)),
    get: oc.input(asOfInput.extend({ id })).output(commitmentDetail),
    /** Registers a commitment typed by hand. */
    add: oc
      .input(
        registeredCommitment.pick({
          text: true,
          agencies: true,
          coordinating: true,
          role: true,
          deadline: true,
          reportTo: true,
          product: true,
          assignedOn: true,
        }),
      )
      .output(z.object({ id })),
    /** Appends a fact; the evidence must have been added before. */
    record: oc
      .input(
        z.object({ commitmentId: id, happenedOn: isoDate, content: factContent, evidenceIds: z.array(id) }),
      )
      .output(z.object({ factId: id })),
  },
  evidence: {
    /** Takes a chosen file into the vault. */
    add: oc.input(z.object({ handle: fileHandle })).output(evidence),
    list: oc.input(nothing).output(z.array(evidenceUse)),
    verify: oc.input(nothing).output(z.array(evidenceProblem)),
  },
  letters: {
    list: oc.input(nothing).output(z.array(letterRow)),
    /** Drafts a commitment letter for these commitments, or for the late and at-risk ones when none are named. */
    draft: oc
      .input(asOfInput.extend({ directiveId: id.nullable(), commitmentIds: z.array(id) }))
      .output(letter),
    get: oc.input(idInput).output(letter),
    save: oc.input(z.object({ id, content: letterContent })).output(letter),
    discard: oc.input(idInput).output(nothing),
    /** Undoes a discard. */
    restore: oc.input(idInput).output(nothing),
  },
  reports: {
    /** The window of a fixed period and its name in Vietnamese. */
    window: oc
      .input(
        z.object({ kind: periodKind.exclude(['free']), year: period.shape.year, index: period.shape.index }),
      )
      .output(z.object({ period, name: z.string() })),
    list: oc.input(nothing).output(z.array(reportRow)),
    create: oc.input(asOfInput.extend({ period })).output(report),
    get: oc.input(idInput).output(report),
    save: oc.input(z.object({ id, content: reportContent })).output(report),
    discard: oc.input(idInput).output(nothing),
    /** Undoes a discard. */
    restore: oc.input(idInput).output(nothing),
  },
  /** Letters and reports on their way out. */
  documents: {
    /**
     * Freezes words, figures and renderings, and records what the letter commits to. Open findings must be
     * accepted; a number that was given in the same year and series is refused.
     */
    issue: oc
      .input(
        z.object({
          kind: documentKind,
          id,
          number: issue.shape.number,
          date: issue.shape.date,
          acceptFindings: z.boolean(),
        }),
      )
      .output(documentCourse),
    /** Sent, or its signed scan attached. */
    record: oc
      .input(
        z.object({
          kind: documentKind,
          id,
          happenedOn: isoDate,
          content: documentEvent,
          evidenceIds: z.array(id),
        }),
      )
      .output(documentCourse),
    /** A new draft with the same words that says which document it replaces. */
    replace: oc.input(z.object({ kind: documentKind, id })).output(idInput),
    /** The register of outgoing documents of a year. */
    register: oc.input(z.object({ year: issue.shape.year })).output(z.array(outgoingRow)),
  },
  statistics: {
    get: oc.input(asOfInput).output(statistics),
  },
  drafts: {
    /** Unfinished input of a form, so that it survives a kill. */
    get: oc.input(z.object({ key: z.string().max(200) })).output(z.object({ value: z.unknown() })),
    put: oc.input(z.object({ key: z.string().max(200), value: z.unknown() })).output(nothing),
    remove: oc.input(z.object({ key: z.string().max(200) })).output(nothing),
  },
}
