import { implement } from '@orpc/server'
import { bulkProcedures } from '../contract/bulk.ts'
import { listExportProcedures } from '../contract/list-export.ts'
import { correctFact, recordMany, retractMany } from '../services/bulk-service.ts'
import type { Core } from '../services/core.ts'
import { exportList } from '../services/list-export.ts'

const os = implement({ ...bulkProcedures, ...listExportProcedures }).$context<{ core: Core }>()

/** Changes of many commitments, corrections, and files of the list, bound to their services. */
export const bulkHandlers = {
  recordMany: os.recordMany.handler(async ({ context: { core }, input }) => ({
    factIds: await recordMany(core, input),
  })),
  retractMany: os.retractMany.handler(async ({ context: { core }, input }) => {
    await retractMany(core, input)
    return {}
  }),
  correct: os.correct.handler(async ({ context: { core }, input }) => ({
    factId: await correctFact(core, input),
  })),
  exportList: os.exportList.handler(({ context: { core }, input }) => exportList(core, input)),
}
