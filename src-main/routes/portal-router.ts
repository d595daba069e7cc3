import { implement } from '@orpc/server'
import { portalProcedures } from '../contract/portal-procedures.ts'
import type { Core } from '../services/core.ts'
import { portalExportToFolder, preparePortalExport } from '../services/portal-export.ts'
import { markOnPortal, portalTasks } from '../services/portal-service.ts'

const os = implement(portalProcedures).$context<{ core: Core }>()

/** Help for typing into portals, bound to its services. */
export const portalRouter = os.router({
  tasks: os.tasks.handler(({ context: { core }, input }) => portalTasks(core, input)),
  mark: os.mark.handler(({ context: { core }, input }) => markOnPortal(core, input)),
  prepareExport: os.prepareExport.handler(({ context: { core }, input }) => preparePortalExport(core, input)),
  exportToFolder: os.exportToFolder.handler(({ context: { core }, input }) =>
    portalExportToFolder(core, input),
  ),
})
