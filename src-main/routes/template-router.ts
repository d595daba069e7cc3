import { implement } from '@orpc/server'
import { templateProcedures } from '../contract/template-procedures.ts'
import type { Core } from '../services/core.ts'
import { removeWordTemplate, saveWording, setWordTemplate, templateOf } from '../services/template-service.ts'

const os = implement(templateProcedures).$context<{ core: Core }>()

/** Wording and Word templates, bound to their service. */
export const templateRouter = os.router({
  get: os.get.handler(({ context: { core }, input }) => templateOf(core, input.kind)),
  saveWording: os.saveWording.handler(({ context: { core }, input }) =>
    saveWording(core, input.kind, input.texts),
  ),
  setWord: os.setWord.handler(({ context: { core }, input }) =>
    setWordTemplate(core, input.kind, input.handle),
  ),
  removeWord: os.removeWord.handler(({ context: { core }, input }) => removeWordTemplate(core, input.kind)),
})
