import { oc } from '@orpc/contract'
import { z } from 'zod'
import { fileHandle } from './common.ts'
import { template, templateKind, wordingTexts } from './template.ts'

const kindInput = z.object({ kind: templateKind })

/** Wording and .docx templates of the agency. Files come by plain routes (`routes.starterTemplate`). */
export const templateProcedures = {
  get: oc.input(kindInput).output(template),
  /** Keeps texts for documents made from now on; fails with TEMPLATE_PLACEHOLDER for an unknown place. */
  saveWording: oc.input(kindInput.extend({ texts: wordingTexts })).output(template),
  /** Takes a .docx as template; fails with TEMPLATE_PLACEHOLDER or TEMPLATE_DAMAGED naming the place. */
  setWord: oc.input(kindInput.extend({ handle: fileHandle })).output(template),
  removeWord: oc.input(kindInput).output(template),
}
