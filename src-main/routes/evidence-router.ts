import { implement } from '@orpc/server'
import { evidenceProcedures, jobProcedures } from '../contract/evidence-procedures.ts'
import type { Core } from '../services/core.ts'
import { exportToFolder, prepareExport } from '../services/evidence-export.ts'
import {
  addPastedEvidence,
  addReference,
  evidenceCount,
  evidenceFactUses,
  evidenceLibrary,
  previewEvidence,
  remarkOnEvidence,
  saveThumbnail,
} from '../services/evidence-library.ts'
import { addEvidence, evidenceProblems } from '../services/evidence-service.ts'
import {
  ignoreScanned,
  lookAtScanFolder,
  offerAgain,
  offerEarlier,
  scanState,
  setScanFolder,
  takeScanned,
} from '../services/scan-service.ts'

const os = implement(evidenceProcedures).$context<{ core: Core }>()

/** The evidence library, bound to its services. */
export const evidenceRouter = os.router({
  add: os.add.handler(({ context: { core }, input }) => addEvidence(core, input.handle, input.job)),
  addPasted: os.addPasted.handler(({ context: { core }, input }) =>
    addPastedEvidence(core, input.name, input.content),
  ),
  addReference: os.addReference.handler(({ context: { core }, input }) => addReference(core, input)),
  list: os.list.handler(({ context: { core } }) => evidenceLibrary(core)),
  summary: os.summary.handler(async ({ context: { core } }) => {
    const { folder, offered, more } = await scanState(core)
    return { count: await evidenceCount(core), offered: offered.length + more, watching: folder !== null }
  }),
  facts: os.facts.handler(({ context: { core }, input }) => evidenceFactUses(core, input.id)),
  remark: os.remark.handler(async ({ context: { core }, input }) => ({
    changed: await remarkOnEvidence(core, input.ids, input.remark),
  })),
  preview: os.preview.handler(({ context: { core }, input }) => previewEvidence(core, input.id)),
  saveThumbnail: os.saveThumbnail.handler(async ({ context: { core }, input }) => {
    await saveThumbnail(core, input.id, input.image)
    return {}
  }),
  verify: os.verify.handler(({ context: { core }, input }) => evidenceProblems(core, input.job)),
  prepareExport: os.prepareExport.handler(({ context: { core }, input }) => prepareExport(core, input.ids)),
  exportToFolder: os.exportToFolder.handler(({ context: { core }, input }) => exportToFolder(core, input)),
  scan: {
    state: os.scan.state.handler(({ context: { core } }) => scanState(core)),
    setFolder: os.scan.setFolder.handler(({ context: { core }, input }) => setScanFolder(core, input.folder)),
    look: os.scan.look.handler(({ context: { core } }) => lookAtScanFolder(core)),
    take: os.scan.take.handler(({ context: { core }, input }) => takeScanned(core, input.names, input.job)),
    ignore: os.scan.ignore.handler(({ context: { core }, input }) => ignoreScanned(core, input.names)),
    offerAgain: os.scan.offerAgain.handler(({ context: { core }, input }) => offerAgain(core, input.names)),
    offerEarlier: os.scan.offerEarlier.handler(({ context: { core } }) => offerEarlier(core)),
  },
})

const jobs = implement(jobProcedures).$context<{ core: Core }>()

/** Progress and end of long pieces of work. */
export const jobRouter = jobs.router({
  progress: jobs.progress.handler(({ context: { core }, input }) => ({
    progress: core.jobs.progress(input.id),
  })),
  cancel: jobs.cancel.handler(({ context: { core }, input }) => ({ stopped: core.jobs.cancel(input.id) })),
})
