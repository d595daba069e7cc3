import type { LayoutPreset } from '../contract/layout-preset.ts'
import { usualLayoutPreset } from '../contract/layout-preset.ts'
import {
  type Component,
  closing,
  letterhead,
  page,
  pointsPerMm,
  type TextStyle,
  textStyles,
} from './layout.ts'
import { NATIONAL_NAME, PARTY_NAME } from './national-words.ts'
import { partyStyles } from './party-layout.ts'
import { textWidth } from './text-width.ts'

/** The constants of a document after its agency's choices; the writers read nothing else. */
export interface Layout {
  readonly letterhead: LayoutPreset['letterhead']
  readonly page: {
    readonly width: number
    readonly height: number
    readonly marginTop: number
    readonly marginBottom: number
    readonly marginLeft: number
    readonly marginRight: number
    readonly pageNumberTop: number
  }
  /** Between the margins, in millimetres. */
  readonly contentWidth: { readonly portrait: number; readonly landscape: number }
  readonly styles: Readonly<Record<Component, TextStyle>>
  /** Columns of the letterhead and of the closing table, in millimetres. */
  readonly head: { readonly left: number; readonly right: number }
  readonly end: { readonly left: number; readonly right: number }
}

/** Rounding differs between programs. */
const ROOM = 1.04

/** Lays out by a preset; each choice stays within the range of its box. */
export function layoutOf(preset: LayoutPreset): Layout {
  const { marginTop, marginBottom, marginLeft, marginRight } = preset
  const portrait = page.width - marginLeft - marginRight
  const styles = preset.letterhead === 'party' ? partyStyles(stateStyles(preset)) : stateStyles(preset)
  const heading = preset.letterhead === 'party' ? PARTY_NAME : NATIONAL_NAME
  const right = rightColumn(portrait, (textWidth(heading, styles.nationalName) / pointsPerMm) * ROOM)
  const endLeft = Math.round((portrait * closing.leftWidth) / (closing.leftWidth + closing.rightWidth))
  return {
    letterhead: preset.letterhead,
    page: { ...page, marginTop, marginBottom, marginLeft, marginRight },
    contentWidth: { portrait, landscape: page.height - marginLeft - marginRight },
    styles,
    head: { left: portrait - right, right },
    end: { left: endLeft, right: portrait - endLeft },
  }
}

export const usualLayout = layoutOf(usualLayoutPreset)

function stateStyles(preset: LayoutPreset): Record<Component, TextStyle> {
  const { bodySize, lineSpacing: line, paragraphGap: after, firstLine } = preset
  const running = { size: bodySize, line, after, firstLine }
  return {
    ...textStyles,
    nationalName: { ...textStyles.nationalName, size: preset.nationalNameSize },
    motto: { ...textStyles.motto, size: preset.mottoSize },
    parentAgency: { ...textStyles.parentAgency, size: preset.agencySize },
    issuingAgency: { ...textStyles.issuingAgency, size: preset.agencySize },
    placeDate: { ...textStyles.placeDate, size: preset.placeDateSize },
    letterSubject: { ...textStyles.letterSubject, size: preset.letterSubjectSize },
    addressee: { ...textStyles.addressee, size: bodySize, line },
    basis: { ...textStyles.basis, ...running },
    body: { ...textStyles.body, ...running },
    section: { ...textStyles.section, ...running },
    clause: { ...textStyles.clause, ...running },
    signerTitle: { ...textStyles.signerTitle, size: bodySize },
    signerName: { ...textStyles.signerName, size: bodySize },
  }
}

/** Quốc hiệu never wraps, whatever its size and the margins; the rest is the agency's. */
function rightColumn(portrait: number, needed: number): number {
  const usual = letterhead.rightWidth - (letterhead.leftWidth + letterhead.rightWidth - portrait)
  return Math.max(usual, Math.ceil(needed))
}
