import { implement } from '@orpc/server'
import { contract } from '../contract/procedures.ts'
import { appState, setUpAgency, updateAgency } from '../services/agency-service.ts'
import {
  addCommitment,
  commitmentDetail,
  commitmentRows,
  recordFact,
  statisticsAt,
} from '../services/commitment-service.ts'
import type { Core } from '../services/core.ts'
import {
  appendDirectiveFile,
  compareDirective,
  confirmDirective,
  directiveDetail,
  directiveDraft,
  directiveDrafts,
  directiveRows,
  discardDirectiveDraft,
  readDirectiveFile,
  readDirectiveText,
  saveDirectiveDraft,
  setTakenBack,
} from '../services/directive-service.ts'
import { readFormDraft, removeFormDraft, writeFormDraft } from '../services/draft-service.ts'
import { addEvidence, evidenceProblems, evidenceUses } from '../services/evidence-service.ts'
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
import {
  createReport,
  reportById,
  reportRows,
  reportWindow,
  saveReport,
  setReportDiscarded,
} from '../services/report-service.ts'
import { trySampleData } from '../services/sample-service.ts'
import { mapTableColumns } from '../services/table-service.ts'
import { verify } from '../services/verification.ts'

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
    takeBack: os.directives.takeBack.handler(async ({ context: { core }, input }) => {
      await setTakenBack(core, input.id, true)
      return {}
    }),
    restore: os.directives.restore.handler(async ({ context: { core }, input }) => {
      await setTakenBack(core, input.id, false)
      return {}
    }),
  },
  commitments: {
    list: os.commitments.list.handler(({ context: { core }, input }) => commitmentRows(core, input)),
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
  evidence: {
    add: os.evidence.add.handler(({ context: { core }, input }) => addEvidence(core, input.handle)),
    list: os.evidence.list.handler(({ context: { core } }) => evidenceUses(core)),
    verify: os.evidence.verify.handler(({ context: { core } }) => evidenceProblems(core)),
  },
  letters: {
    list: os.letters.list.handler(({ context: { core } }) => letterRows(core)),
    draft: os.letters.draft.handler(({ context: { core }, input }) => draftCommitmentLetter(core, input)),
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
    window: os.reports.window.handler(({ input }) => reportWindow(input.kind, input.year, input.index)),
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
  statistics: {
    get: os.statistics.get.handler(({ context: { core }, input }) => statisticsAt(core, input.asOf)),
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
