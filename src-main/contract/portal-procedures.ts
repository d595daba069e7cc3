import { oc } from '@orpc/contract'
import { z } from 'zod'
import { id, isoDate, requiredText } from './common.ts'
import { folderChoice } from './evidence-library.ts'
import { portalTask } from './portal.ts'

const ids = z.array(id).min(1).max(10_000)

/** Help for typing progress into a portal such as nq57.vn, which takes no files of ours. */
export const portalProcedures = {
  /** Every task that has news since its last mark, the latest news first; with `all` also those without. */
  tasks: oc
    .input(z.object({ portal: requiredText, asOf: isoDate, all: z.boolean() }))
    .output(z.array(portalTask)),
  /** Records "đã cập nhật" on these tasks; answers the facts, so that it can be taken back. */
  mark: oc
    .input(z.object({ ids, portal: requiredText, happenedOn: isoDate }))
    .output(z.array(z.object({ commitmentId: id, factId: id }))),
  /** Makes texts and evidence ready to be fetched as a .zip (`routes.evidenceExport`); its id is also its job. */
  prepareExport: oc
    .input(z.object({ ids, portal: requiredText, asOf: isoDate }))
    .output(z.object({ id, name: z.string(), size: z.number().min(0) })),
  /** Writes them into a new folder: one folder a task, and an index. */
  exportToFolder: oc
    .input(z.object({ ids, portal: requiredText, asOf: isoDate, folder: folderChoice, job: id.optional() }))
    .output(z.object({ folder: z.string(), files: z.int() })),
}
