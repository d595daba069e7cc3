import { implement } from '@orpc/server'
import { contract } from '../contract/procedures.ts'
import { appState, setUpAgency, updateAgency } from '../services/agency-service.ts'
import { agendaIn } from '../services/agenda-service.ts'
import {
  commitmentRows,
  filterChoicesAt,
  listCommitmentIds,
  listCommitmentPart,
} from '../services/commitment-list.ts'
import { addCommitment, commitmentDetail, recordFact } from '../services/commitment-service.ts'
import type { Core } from '../services/core.ts'
import {
  compareDirective,
  confirmDirective,
  directiveDraft,
  directiveDrafts,
  discardDirectiveDraft,
  readDirectiveFile,
  readDirectiveText,
  saveDirectiveDraft,
} from '../services/directive-service.ts'
import { importEntries, readDirectoryImport } from '../services/directory-import.ts'
import {
  directoryHistory,
  listFields,
  listGroups,
  listPeople,
  listProvinces,
  listReorganised,
  listSuccessions,
  listUnits,
  searchAgencies,
} from '../services/directory-lists.ts'
import { listDuplicates, mergeDuplicates, previewMerge } from '../services/directory-merge.ts'
import { removeEntries, saveEntry, undoChange } from '../services/directory-service.ts'
import { appendDirectiveFile, joinDraft, relatedDrafts, splitDraft } from '../services/draft-files.ts'
import { readFormDraft, removeFormDraft, writeFormDraft } from '../services/draft-service.ts'
import { draftExtensionLetter } from '../services/extension-letter.ts'
import { listIndicators, recordIndicatorFact } from '../services/indicator-service.ts'
import {
  draftCommitmentLetter,
  letterById,
  letterRows,
  saveLetter,
  setLetterDiscarded,
} from '../services/letter-service.ts'
import {
  issueDocument,
  outgoingRegister,
  recordDocumentEvent,
  replaceDocument,
} from '../services/outgoing-service.ts'
import { listFormulas, rankingAt, saveFormula } from '../services/ranking-service.ts'
import {
  directiveDetail,
  directiveRows,
  restoreImport,
  takeImportBack,
} from '../services/registered-directives.ts'
import {
  dismissReminders,
  openReminders,
  remindersToTell,
  snoozeReminders,
} from '../services/reminder-service.ts'
import {
  dueReports,
  reportDuties,
  reportWindow,
  saveReportDuties,
  windowVariants,
} from '../services/report-duties.ts'
import {
  createReport,
  reportById,
  reportRows,
  saveReport,
  setReportDiscarded,
} from '../services/report-service.ts'
import { leaveSample, trySampleData } from '../services/sample-service.ts'
import { rebuildSearch, search } from '../services/search-service.ts'
import { dashboardAt, statisticsAt, trendUpTo, windowsOf } from '../services/statistics-service.ts'
import { mapTableColumns } from '../services/table-service.ts'
import { verify } from '../services/verification.ts'
import { readWorkingDays, saveWorkingCalendar, workingCalendarOf } from '../services/working-calendar.ts'
import { bulkHandlers } from './commitment-router.ts'
import { evidenceRouter, jobRouter } from './evidence-router.ts'
import { portalRouter } from './portal-router.ts'
import { templateRouter } from './template-router.ts'

const os = implement(contract).$context<{ core: Core }>()

/** Binds every procedure of the contract to its service; a missing one does not compile. */
export const rpcRouter = os.router({
  app: {
    state: os.app.state.handler(({ context: { core } }) => appState(core)),
    setUp: os.app.setUp.handler(async ({ context: { core }, input }) => {
      await setUpAgency(core, input)
      return appState(core)
    }),
    trySample: os.app.trySample.handler(async ({ context: { core } }) => {
      await trySampleData(core)
      return appState(core)
    }),
    leaveSample: os.app.leaveSample.handler(async ({ context: { core } }) => ({
      putAsideIn: await leaveSample(core),
    })),
    updateAgency: os.app.updateAgency.handler(async ({ context: { core }, input }) => {
      await updateAgency(core, input)
      return appState(core)
    }),
    verify: os.app.verify.handler(({ context: { core } }) => verify(core)),
  },
  directives: {
    read: os.directives.read.handler(({ context: { core }, input }) => readDirectiveFile(core, input.handle)),
    readText: os.directives.readText.handler(({ context: { core }, input }) =>
      readDirectiveText(core, input.name, input.text),
    ),
    appendFile: os.directives.appendFile.handler(({ context: { core }, input }) =>
      appendDirectiveFile(core, input.id, input.handle),
    ),
    related: os.directives.related.handler(({ context: { core }, input }) => relatedDrafts(core, input.id)),
    appendDraft: os.directives.appendDraft.handler(({ context: { core }, input }) =>
      joinDraft(core, input.id, input.other),
    ),
    splitDraft: os.directives.splitDraft.handler(({ context: { core }, input }) =>
      splitDraft(core, input.id),
    ),
    mapColumns: os.directives.mapColumns.handler(({ context: { core }, input }) =>
      mapTableColumns(core, input),
    ),
    compare: os.directives.compare.handler(({ context: { core }, input }) =>
      compareDirective(core, input.id),
    ),
    drafts: os.directives.drafts.handler(({ context: { core } }) => directiveDrafts(core)),
    draft: os.directives.draft.handler(({ context: { core }, input }) => directiveDraft(core, input.id)),
    saveDraft: os.directives.saveDraft.handler(async ({ context: { core }, input }) => {
      await saveDirectiveDraft(core, input.id, input.review)
      return {}
    }),
    discardDraft: os.directives.discardDraft.handler(async ({ context: { core }, input }) => {
      await discardDirectiveDraft(core, input.id)
      return {}
    }),
    confirm: os.directives.confirm.handler(({ context: { core }, input }) =>
      confirmDirective(core, input.id, input.review, input.rememberedGroups),
    ),
    list: os.directives.list.handler(({ context: { core } }) => directiveRows(core)),
    get: os.directives.get.handler(({ context: { core }, input }) => directiveDetail(core, input.id)),
    takeBack: os.directives.takeBack.handler(async ({ context: { core }, input }) => ({
      draftId: await takeImportBack(core, input.id),
    })),
    restore: os.directives.restore.handler(async ({ context: { core }, input }) => {
      await restoreImport(core, input.id)
      return {}
    }),
  },
  commitments: {
    ...bulkHandlers,
    list: os.commitments.list.handler(({ context: { core }, input }) => commitmentRows(core, input)),
    query: os.commitments.query.handler(({ context: { core }, input }) => listCommitmentPart(core, input)),
    ids: os.commitments.ids.handler(({ context: { core }, input }) => listCommitmentIds(core, input)),
    choices: os.commitments.choices.handler(({ context: { core }, input }) =>
      filterChoicesAt(core, input.asOf),
    ),
    get: os.commitments.get.handler(({ context: { core }, input }) =>
      commitmentDetail(core, input.id, input.asOf),
    ),
    add: os.commitments.add.handler(async ({ context: { core }, input }) => ({
      id: await addCommitment(core, input),
    })),
    record: os.commitments.record.handler(async ({ context: { core }, input }) => ({
      factId: await recordFact(core, input),
    })),
  },
  evidence: evidenceRouter,
  jobs: jobRouter,
  letters: {
    list: os.letters.list.handler(({ context: { core } }) => letterRows(core)),
    draft: os.letters.draft.handler(({ context: { core }, input }) => draftCommitmentLetter(core, input)),
    draftExtension: os.letters.draftExtension.handler(({ context: { core }, input }) =>
      draftExtensionLetter(core, input),
    ),
    get: os.letters.get.handler(({ context: { core }, input }) => letterById(core, input.id)),
    save: os.letters.save.handler(({ context: { core }, input }) =>
      saveLetter(core, input.id, input.content),
    ),
    discard: os.letters.discard.handler(async ({ context: { core }, input }) => {
      await setLetterDiscarded(core, input.id, true)
      return {}
    }),
    restore: os.letters.restore.handler(async ({ context: { core }, input }) => {
      await setLetterDiscarded(core, input.id, false)
      return {}
    }),
  },
  reports: {
    variants: os.reports.variants.handler(({ context: { core } }) => windowVariants(core)),
    window: os.reports.window.handler(({ context: { core }, input }) => reportWindow(core, input)),
    duties: os.reports.duties.handler(async ({ context: { core } }) => [...(await reportDuties(core))]),
    saveDuties: os.reports.saveDuties.handler(async ({ context: { core }, input }) => {
      await saveReportDuties(core, input.duties)
      return {}
    }),
    due: os.reports.due.handler(({ context: { core }, input }) => dueReports(core, input.asOf)),
    list: os.reports.list.handler(({ context: { core } }) => reportRows(core)),
    create: os.reports.create.handler(({ context: { core }, input }) => createReport(core, input)),
    get: os.reports.get.handler(({ context: { core }, input }) => reportById(core, input.id)),
    save: os.reports.save.handler(({ context: { core }, input }) =>
      saveReport(core, input.id, input.content),
    ),
    discard: os.reports.discard.handler(async ({ context: { core }, input }) => {
      await setReportDiscarded(core, input.id, true)
      return {}
    }),
    restore: os.reports.restore.handler(async ({ context: { core }, input }) => {
      await setReportDiscarded(core, input.id, false)
      return {}
    }),
  },
  portal: portalRouter,
  templates: templateRouter,
  documents: {
    issue: os.documents.issue.handler(({ context: { core }, input }) => issueDocument(core, input)),
    record: os.documents.record.handler(({ context: { core }, input }) => recordDocumentEvent(core, input)),
    replace: os.documents.replace.handler(async ({ context: { core }, input }) => ({
      id: await replaceDocument(core, input.kind, input.id),
    })),
    register: os.documents.register.handler(({ context: { core }, input }) =>
      outgoingRegister(core, input.year),
    ),
  },
  directory: {
    agencies: os.directory.agencies.handler(({ context: { core }, input }) => searchAgencies(core, input)),
    provinces: os.directory.provinces.handler(({ context: { core } }) => listProvinces(core)),
    groups: os.directory.groups.handler(({ context: { core } }) => listGroups(core)),
    units: os.directory.units.handler(({ context: { core } }) => listUnits(core)),
    people: os.directory.people.handler(({ context: { core } }) => listPeople(core)),
    fields: os.directory.fields.handler(({ context: { core } }) => listFields(core)),
    successions: os.directory.successions.handler(({ context: { core } }) => listSuccessions(core)),
    save: os.directory.save.handler(({ context: { core }, input }) => saveEntry(core, input)),
    remove: os.directory.remove.handler(async ({ context: { core }, input }) => ({
      changeId: await removeEntries(core, input.entity, input.ids),
    })),
    previewMerge: os.directory.previewMerge.handler(({ context: { core }, input }) =>
      previewMerge(core, input),
    ),
    merge: os.directory.merge.handler(async ({ context: { core }, input }) => ({
      changeId: await mergeDuplicates(core, input),
    })),
    duplicates: os.directory.duplicates.handler(({ context: { core }, input }) =>
      listDuplicates(core, input.entity),
    ),
    readImport: os.directory.readImport.handler(({ context: { core }, input }) =>
      readDirectoryImport(core, input.entity, input.handle),
    ),
    import: os.directory.import.handler(({ context: { core }, input }) =>
      importEntries(core, input.entity, input.rows),
    ),
    reorganised: os.directory.reorganised.handler(({ context: { core }, input }) =>
      listReorganised(core, input.names),
    ),
    history: os.directory.history.handler(({ context: { core }, input }) =>
      directoryHistory(core, input.limit),
    ),
    undo: os.directory.undo.handler(async ({ context: { core }, input }) => ({
      changeId: await undoChange(core, input.changeId),
    })),
  },
  search: {
    find: os.search.find.handler(({ context: { core }, input }) => search(core, input)),
    rebuild: os.search.rebuild.handler(async ({ context: { core } }) => ({
      waiting: await rebuildSearch(core),
    })),
  },
  statistics: {
    get: os.statistics.get.handler(({ context: { core }, input }) => statisticsAt(core, input.asOf)),
    dashboard: os.statistics.dashboard.handler(({ context: { core }, input }) =>
      dashboardAt(core, input.asOf),
    ),
    windows: os.statistics.windows.handler(({ context: { core }, input }) =>
      windowsOf(core, input.windows, input.asOf),
    ),
    trend: os.statistics.trend.handler(({ context: { core }, input }) =>
      trendUpTo(core, input.asOf, input.weeks),
    ),
  },
  reminders: {
    list: os.reminders.list.handler(({ context: { core } }) => openReminders(core)),
    tell: os.reminders.tell.handler(({ context: { core } }) => remindersToTell(core)),
    snooze: os.reminders.snooze.handler(({ context: { core }, input }) =>
      snoozeReminders(core, input.keys, input.until).then(() => ({})),
    ),
    dismiss: os.reminders.dismiss.handler(({ context: { core }, input }) =>
      dismissReminders(core, input.keys, input.dismissed).then(() => ({})),
    ),
  },
  indicators: {
    list: os.indicators.list.handler(({ context: { core }, input }) => listIndicators(core, input)),
    record: os.indicators.record.handler(({ context: { core }, input }) => recordIndicatorFact(core, input)),
  },
  rankings: {
    formulas: os.rankings.formulas.handler(({ context: { core } }) => listFormulas(core)),
    saveFormula: os.rankings.saveFormula.handler(({ context: { core }, input }) => saveFormula(core, input)),
    get: os.rankings.get.handler(({ context: { core }, input }) => rankingAt(core, input)),
  },
  calendar: {
    agenda: os.calendar.agenda.handler(({ context: { core }, input }) => agendaIn(core, input)),
    workingDays: os.calendar.workingDays.handler(({ context: { core } }) => workingCalendarOf(core)),
    readWorkingDays: os.calendar.readWorkingDays.handler(({ context: { core }, input }) =>
      readWorkingDays(core, input),
    ),
    saveWorkingDays: os.calendar.saveWorkingDays.handler(({ context: { core }, input }) =>
      saveWorkingCalendar(core, input.calendar).then(() => ({})),
    ),
  },
  drafts: {
    get: os.drafts.get.handler(async ({ context: { core }, input }) => ({
      value: await readFormDraft(core, input.key),
    })),
    put: os.drafts.put.handler(async ({ context: { core }, input }) => {
      await writeFormDraft(core, input.key, input.value)
      return {}
    }),
    remove: os.drafts.remove.handler(async ({ context: { core }, input }) => {
      await removeFormDraft(core, input.key)
      return {}
    }),
  },
})
