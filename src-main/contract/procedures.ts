import { oc } from '@orpc/contract'
import { z } from 'zod'
import { agencyProfile } from './agency.ts'
import { agenda, agendaRange } from './agenda.ts'
import { bulkProcedures } from './bulk.ts'
import { workingCalendar, workingDayRow } from './calendar.ts'
import { commitmentDetail, commitmentRow, factContent, leaf, registeredCommitment } from './commitment.ts'
import { commitmentList, commitmentListInput, filterChoices } from './commitment-list.ts'
import { fileHandle, id, isoDate, nothing, requiredText } from './common.ts'
import {
  directiveComparison,
  directiveDetail,
  directiveDraft,
  directiveRow,
  relatedDraft,
  review,
} from './directive.ts'
import {
  agencyEntry,
  directoryChange,
  entity,
  entryContent,
  entryId,
  fieldEntry,
  groupEntry,
  mergeable,
  mergeInput,
  personEntry,
  reorganisedName,
  savedEntry,
  successionEntry,
  unitEntry,
} from './directory-entries.ts'
import { importable, importedRow, importPreview } from './directory-import.ts'
import { evidenceProcedures, jobProcedures } from './evidence-procedures.ts'
import { columnRole } from './extraction.ts'
import { indicator, indicatorFact } from './indicator.ts'
import { letter, letterContent, letterRow } from './letter.ts'
import { listExportProcedures } from './list-export.ts'
import { documentCourse, documentEvent, documentKind, issue, outgoingRow } from './outgoing.ts'
import { portalProcedures } from './portal-procedures.ts'
import { formulaVersion, ranking, rankingFormula } from './ranking.ts'
import { reminders, untoldReminder } from './reminder.ts'
import { report, reportContent, reportRow, savedReport } from './report.ts'
import { dueReport, period, periodKind, reportDuty, windowVariant } from './report-window.ts'
import { searchAnswer, searchInput } from './search.ts'
import { appState, verification } from './settings.ts'
import { dashboard, statistics, trendPoint, windowFigures } from './statistics.ts'
import { templateProcedures } from './template-procedures.ts'

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
    /** Puts the sample data aside and begins with the first run again; refused for any other data. */
    leaveSample: oc.input(nothing).output(z.object({ putAsideIn: z.string() })),
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
    /** Other waiting drafts that look like its appendix, or like the letter of which it is one. */
    related: oc.input(idInput).output(z.array(relatedDraft)),
    /** Makes another waiting draft part of this one: its files and its tasks as they were left. */
    appendDraft: oc.input(z.object({ id, other: id })).output(directiveDraft),
    /** Undoes the latest `appendDraft`: both drafts wait again, each with its own tasks as they are now. */
    splitDraft: oc.input(idInput).output(z.object({ draft: directiveDraft, otherId: id })),
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
    /** Takes a whole import back; its rows stay as history, and its draft waits again. */
    takeBack: oc.input(idInput).output(z.object({ draftId: id.nullable() })),
    /** Undoes `takeBack`: the draft ends again. */
    restore: oc.input(idInput).output(nothing),
  },
  commitments: {
    ...bulkProcedures,
    ...listExportProcedures,
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
    /** A part of the list in any order, with its sum line; for lists of any length. */
    query: oc.input(commitmentListInput).output(commitmentList),
    /** Ids of everything that the list would show. */
    ids: oc.input(commitmentListInput.omit({ offset: true, limit: true })).output(z.array(id)),
    /** What filters can choose from. */
    choices: oc.input(asOfInput).output(filterChoices),
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
          accountable: true,
          sourceDocument: true,
          note: true,
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
  evidence: evidenceProcedures,
  /** Long pieces of work, by the name that their caller gave them. */
  jobs: jobProcedures,
  letters: {
    list: oc.input(nothing).output(z.array(letterRow)),
    /** Drafts a commitment letter for these commitments, or for the late and at-risk ones when none are named. */
    draft: oc
      .input(asOfInput.extend({ directiveId: id.nullable(), commitmentIds: z.array(id) }))
      .output(letter),
    /** Drafts the letter that asks who assigned these commitments for a later date. */
    draftExtension: oc
      .input(
        asOfInput.extend({ commitmentIds: z.array(id).min(1), newLastDay: isoDate, reason: requiredText }),
      )
      .output(letter),
    get: oc.input(idInput).output(letter),
    save: oc.input(z.object({ id, content: letterContent })).output(letter),
    discard: oc.input(idInput).output(nothing),
    /** Undoes a discard. */
    restore: oc.input(idInput).output(nothing),
  },
  reports: {
    /** The ways of cutting months into windows, each with the rule it comes from; the default first. */
    variants: oc.input(nothing).output(z.array(windowVariant)),
    /** The window of a fixed period, its name in Vietnamese, and the last day to send its report. */
    window: oc
      .input(
        z.object({
          kind: periodKind.exclude(['free']),
          year: period.shape.year,
          index: period.shape.index,
          variant: z.string().default('nd09'),
        }),
      )
      .output(z.object({ period, sendBy: isoDate })),
    /** The periodic reports that the agency owes. */
    duties: oc.input(nothing).output(z.array(reportDuty)),
    saveDuties: oc.input(z.object({ duties: z.array(reportDuty) })).output(nothing),
    /** What is due or late to send at a date, the most urgent first. */
    due: oc.input(asOfInput).output(z.array(dueReport)),
    list: oc.input(nothing).output(z.array(reportRow)),
    create: oc.input(asOfInput.extend({ period, sendBy: isoDate.nullable().default(null) })).output(report),
    get: oc.input(idInput).output(report),
    save: oc.input(z.object({ id, content: reportContent })).output(savedReport),
    discard: oc.input(idInput).output(nothing),
    /** Undoes a discard. */
    restore: oc.input(idInput).output(nothing),
  },
  portal: portalProcedures,
  templates: templateProcedures,
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
  /** Danh mục: agencies, groups, units, people, fields of work. Every change can be undone by its `changeId`. */
  directory: {
    /** Agencies that hold every typed word, with or without marks; best first, our province before others. */
    agencies: oc
      .input(
        z.object({
          search: z.string().max(500),
          limit: z.int().min(1).max(10_000),
          /** Whether those that ended are listed too. */
          inactive: z.boolean().default(false),
        }),
      )
      .output(z.object({ total: z.int(), entries: z.array(agencyEntry) })),
    /** The provinces and cities of the agencies, ours first. */
    provinces: oc.input(nothing).output(z.array(z.string())),
    groups: oc.input(nothing).output(z.array(groupEntry)),
    units: oc.input(nothing).output(z.array(unitEntry)),
    people: oc.input(nothing).output(z.array(personEntry)),
    fields: oc.input(nothing).output(z.array(fieldEntry)),
    successions: oc.input(nothing).output(z.array(successionEntry)),
    /** Adds an entry (`id` null) or writes it anew. */
    save: oc.input(savedEntry).output(z.object({ id: entryId, changeId: id })),
    remove: oc
      .input(z.object({ entity, ids: z.array(entryId).min(1).max(10_000) }))
      .output(z.object({ changeId: id })),
    /** What merging would leave; nothing is written. */
    previewMerge: oc
      .input(mergeInput)
      .output(z.object({ winner: entryContent, removed: z.array(z.string()), moved: z.array(z.string()) })),
    /** One entry instead of several: the others' names become variants of the winner. */
    merge: oc.input(mergeInput).output(z.object({ changeId: id })),
    /** Entries that look like one, by name. */
    duplicates: oc
      .input(z.object({ entity: mergeable }))
      .output(z.array(z.object({ entries: z.array(z.object({ id: entryId, name: z.string() })) }))),
    /** What an .xlsx file would change, row by row; nothing is written. */
    readImport: oc.input(z.object({ entity: importable, handle: fileHandle })).output(importPreview),
    /** Writes what a preview offered, all of it or nothing. */
    import: oc
      .input(z.object({ entity: importable, rows: z.array(importedRow).min(1).max(5000) }))
      .output(z.object({ changeId: id, created: z.int(), changed: z.int() })),
    /** Which of these names a reorganisation ended, and what they are called now. */
    reorganised: oc
      .input(z.object({ names: z.array(z.string().max(1000)).max(5000) }))
      .output(z.array(reorganisedName)),
    /** The latest steps, newest first. */
    history: oc.input(z.object({ limit: z.int().min(1).max(500) })).output(z.array(directoryChange)),
    /** Takes a step back; the answer's `changeId` undone in turn restores it. */
    undo: oc.input(z.object({ changeId: id })).output(z.object({ changeId: id })),
  },
  search: {
    /** Finds what was typed in everything but commands; see `services/search-service.ts`. */
    find: oc.input(searchInput).output(searchAnswer),
    /** Makes the index anew from the facts, in the background; answers how many entries that will be. */
    rebuild: oc.input(nothing).output(z.object({ waiting: z.int() })),
  },
  statistics: {
    get: oc.input(asOfInput).output(statistics),
    /** Every figure of an as-of date, with all breakdowns. */
    dashboard: oc.input(asOfInput).output(dashboard),
    /** What each window brought; none is told beyond the as-of date. */
    windows: oc
      .input(asOfInput.extend({ windows: z.array(z.object({ from: isoDate, to: isoDate })).max(60) }))
      .output(z.array(windowFigures)),
    /** A point for each week that ends at the as-of date or before it, oldest first. */
    trend: oc.input(asOfInput.extend({ weeks: z.int().min(1).max(260) })).output(z.array(trendPoint)),
  },
  reminders: {
    /** What to be reminded of today. */
    list: oc.input(nothing).output(reminders),
    /** Those of which the system has not told yet today; each is handed out once a day. */
    tell: oc.input(nothing).output(z.array(untoldReminder)),
    snooze: oc.input(z.object({ keys: z.array(untoldReminder.shape.key), until: isoDate })).output(nothing),
    /** Not again for this day of this commitment; with `dismissed` false again after all. */
    dismiss: oc
      .input(z.object({ keys: z.array(untoldReminder.shape.key), dismissed: z.boolean() }))
      .output(nothing),
  },
  indicators: {
    list: oc.input(asOfInput.extend({ putAside: z.boolean() })).output(z.array(indicator)),
    /** Appends a fact; a description without an indicator makes a new one. */
    record: oc
      .input(z.object({ indicatorId: id.nullable(), content: indicatorFact, evidenceIds: z.array(id) }))
      .output(z.object({ indicatorId: id, factId: id })),
  },
  rankings: {
    /** Every version of every formula, the newest of each first. */
    formulas: oc.input(nothing).output(z.array(formulaVersion)),
    /** A new formula, or the next version of a known one. */
    saveFormula: oc
      .input(z.object({ formulaId: id.nullable(), formula: rankingFormula }))
      .output(formulaVersion),
    get: oc.input(asOfInput.extend({ formulaVersionId: id })).output(ranking),
  },
  calendar: {
    /** Last days, occurrences, holidays and swapped days of a stretch of days. */
    agenda: oc.input(agendaRange).output(agenda),
    /** Holidays and swapped days, and whether they are the agency's own. */
    workingDays: oc.input(nothing).output(z.object({ calendar: workingCalendar, own: z.boolean() })),
    /** What an .xlsx or .csv file or pasted lines would bring, row by row; nothing is written. */
    readWorkingDays: oc
      .input(z.union([z.object({ handle: fileHandle }), z.object({ text: z.string().max(200_000) })]))
      .output(z.array(workingDayRow)),
    /** Keeps the agency's own calendar; null goes back to the shipped one. */
    saveWorkingDays: oc.input(z.object({ calendar: workingCalendar.nullable() })).output(nothing),
  },
  drafts: {
    /** Unfinished input of a form, so that it survives a kill. */
    get: oc.input(z.object({ key: z.string().max(200) })).output(z.object({ value: z.unknown() })),
    put: oc.input(z.object({ key: z.string().max(200), value: z.unknown() })).output(nothing),
    remove: oc.input(z.object({ key: z.string().max(200) })).output(nothing),
  },
}
