import { oc } from '@orpc/contract'
import { z } from 'zod'
import { fileHandle, id, nothing, requiredText } from './common.ts'
import { evidence, evidenceProblem } from './evidence.ts'
import {
  addedEvidence,
  documentReference,
  evidenceFactUse,
  evidenceRemark,
  filePreview,
  folderChoice,
  jobProgress,
  libraryItem,
  scanState,
} from './evidence-library.ts'

/** A name that the caller makes up for a long piece of work, to ask for its progress and to stop it. */
const job = id.optional()
const names = z.array(z.string().max(1_000)).min(1).max(10_000)
const ids = z.array(id).min(1).max(10_000)

/** The evidence library. Contents travel by plain routes (see `routes.ts`). */
export const evidenceProcedures = {
  /** Takes a chosen file into the vault. */
  add: oc.input(z.object({ handle: fileHandle, job })).output(addedEvidence),
  /** Takes a picture from the clipboard, which has no file; `content` is base64. */
  addPasted: oc
    .input(z.object({ name: requiredText.pipe(z.string().max(300)), content: z.base64().max(56_000_000) }))
    .output(addedEvidence),
  /** Registers a document that is kept elsewhere. */
  addReference: oc.input(documentReference).output(evidence),
  /** The whole library, also what was put aside; latest first. */
  list: oc.input(nothing).output(z.array(libraryItem)),
  /** How many pieces there are, put aside not counted, and how many files wait in the watched folder. */
  summary: oc.input(nothing).output(z.object({ count: z.int(), offered: z.int(), watching: z.boolean() })),
  /** The facts of commitments that carry it. */
  facts: oc.input(z.object({ id })).output(z.array(evidenceFactUse)),
  /**
   * Records a note, a tag, or that evidence is put aside; answers which were changed by it. What is in use
   * cannot be put aside.
   */
  remark: oc.input(z.object({ ids, remark: evidenceRemark })).output(z.object({ changed: z.array(id) })),
  /** The words of a Word or Excel file. */
  preview: oc.input(z.object({ id })).output(filePreview),
  /** Keeps a small picture; `image` is WebP as base64. */
  saveThumbnail: oc.input(z.object({ id, image: z.base64().max(300_000) })).output(nothing),
  verify: oc.input(z.object({ job })).output(z.array(evidenceProblem)),
  /** Makes a selection ready to be fetched as a .zip under `routes.evidenceExport`, once; its id is also its job. */
  prepareExport: oc
    .input(z.object({ ids }))
    .output(z.object({ id, name: z.string(), size: z.number().min(0) })),
  /** Writes a selection with its index into a new folder inside the chosen one. */
  exportToFolder: oc
    .input(z.object({ ids, folder: folderChoice, job }))
    .output(z.object({ folder: z.string(), files: z.int() })),
  /** The watched folder. */
  scan: {
    state: oc.input(nothing).output(scanState),
    /** Watches another folder, or none. What is in it already is not offered unless asked for. */
    setFolder: oc.input(z.object({ folder: folderChoice.nullable() })).output(scanState),
    look: oc.input(nothing).output(scanState),
    /** Takes files into the vault; they stay where they are. */
    take: oc.input(z.object({ names, job })).output(z.array(addedEvidence)),
    ignore: oc.input(z.object({ names })).output(scanState),
    /** Undoes an ignore. */
    offerAgain: oc.input(z.object({ names })).output(scanState),
    offerEarlier: oc.input(nothing).output(scanState),
  },
}

export const jobProcedures = {
  progress: oc.input(z.object({ id })).output(z.object({ progress: jobProgress.nullable() })),
  cancel: oc.input(z.object({ id })).output(z.object({ stopped: z.boolean() })),
}
