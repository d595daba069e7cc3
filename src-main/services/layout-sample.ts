import type { LayoutPreset } from '../contract/layout-preset.ts'
import { letterDocument } from '../documents/commitment-letter.ts'
import type { DocumentModel } from '../documents/document-model.ts'
import { draftLetter } from '../documents/letter-draft.ts'
import { letterFigures, resolveLetter } from '../documents/letter-figures.ts'
import { type Core, ourAgency, today } from './core.ts'

/** A letter of our agency without tasks, to look at a layout before it is chosen. */
export async function layoutSample(core: Core, layout: LayoutPreset): Promise<DocumentModel> {
  const agency = { ...(await ourAgency(core)), layout }
  const asOf = today(core)
  const content = draftLetter({
    agency,
    directive: { type: '', number: '', symbol: '', date: null, issuer: agency.parentName, subject: '' },
    items: [],
    total: 0,
    figuresAsOf: asOf,
    figuresDirectiveId: null,
    year: Number(asOf.slice(0, 4)),
  })
  const figures = letterFigures({ asOf, counted: [], items: [] })
  return letterDocument(agency, resolveLetter(content, figures))
}
