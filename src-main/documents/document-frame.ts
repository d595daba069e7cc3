import type { AgencyProfile } from '../contract/agency.ts'
import type { IsoDate } from '../contract/common.ts'
import type { Signer } from '../contract/letter.ts'
import { cleanLine } from './clean-text.ts'
import type { Block, DocumentModel } from './document-model.ts'
import { layoutOf } from './layout-of.ts'
import {
  addresseeLines,
  closingSentence,
  dateOrBlank,
  numberAndSymbol,
  numberLine,
  parentAgencyLine,
  recipientLines,
  signatureTitles,
  signedSymbol,
  upper,
} from './wording.ts'

/** What letters and reports have in common around their text. */
export interface FrameContent {
  readonly number: string
  readonly date: IsoDate | null
  readonly year: number
  readonly recipients: readonly string[]
  readonly signer: Signer
  readonly distribution: readonly string[]
  /** Ô số 12, "PL.(300)". */
  readonly drafterCode?: string
  /** Ô số 10b; "" where the document is not urgent. */
  readonly urgency?: string
}

type Frame = Pick<
  DocumentModel,
  'layout' | 'author' | 'letterhead' | 'addressees' | 'signature' | 'recipients' | 'drafterCode'
>

/** Letterhead, addressees, signature and Nơi nhận; `letterSubject` is the "V/v …" of a công văn or empty. */
export function documentFrame(
  agency: AgencyProfile,
  content: FrameContent,
  symbol: string,
  letterSubject: string,
): Frame {
  const { letterhead } = agency.layout
  return {
    layout: layoutOf(agency.layout),
    author: cleanLine(agency.name),
    letterhead: {
      parentAgency: parentAgencyLine(agency.parentName),
      issuingAgency: upper(cleanLine(agency.name)),
      numberLine: numberLine(content.number, signedSymbol(letterhead, symbol)),
      letterSubject,
      urgency: content.urgency ?? '',
      placeDate: `${cleanLine(agency.placeName)}, ${dateOrBlank(content.date, content.year)}`,
    },
    addressees: addresseeLines(content.recipients),
    signature: {
      titles: signatureTitles(content.signer.authority, content.signer.title),
      name: cleanLine(content.signer.name),
    },
    recipients: recipientLines(content, agency.draftingUnit, letterhead),
    drafterCode: cleanLine(content.drafterCode ?? ''),
  }
}

/** "(Kèm theo Công văn số … ngày … của …)" under the title of an appendix (Mục III.1.c). */
export function referenceLine(
  agency: AgencyProfile,
  content: FrameContent,
  symbol: string,
  typeName: string,
): string {
  const number = numberAndSymbol(content.number, signedSymbol(agency.layout.letterhead, symbol))
  return `(Kèm theo ${typeName} số${number} ${dateOrBlank(content.date, content.year)} của ${cleanLine(agency.name)})`
}

/** Ends the last paragraph of running text in "./.". */
export function withClosing(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex((block) => block.kind === 'body')
  return blocks.map((block, index) =>
    index === last && block.kind === 'body' ? { kind: 'body', text: closingSentence(block.text) } : block,
  )
}
