import { z } from 'zod'
import { id } from './common.ts'

/**
 * Figures that stay live in a clerk's text. The stored text holds a place for each: `⟦total⟧` follows the facts,
 * `⟦total|47⟧` was overtyped with "47" and waits to be confirmed or put back. Everything else is the clerk's own.
 * A figure may be a whole phrase ("; tạm dừng 2/45 nhiệm vụ (4,4%)") that is empty while there is nothing to say.
 */
export const liveFigure = z.object({
  name: z.string(),
  /** As it is printed now. */
  text: z.string(),
  /** What it counts and of what, in Vietnamese. */
  rule: z.string(),
  /** The commitments that it counts. */
  commitmentIds: z.array(id),
})
export type LiveFigure = z.infer<typeof liveFigure>

export type FigurePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'live'; readonly name: string }
  | { readonly kind: 'overtyped'; readonly name: string; readonly text: string }

const PLACE = /⟦([A-Za-z][A-Za-z0-9.]*)(?:\|([^⟦⟧]*))?⟧/gu

/** The place of a figure in stored text. */
export function figurePlace(name: string): string {
  return `⟦${name}⟧`
}

/** Stored text in its pieces, in order. */
export function figurePieces(stored: string): FigurePiece[] {
  const pieces: FigurePiece[] = []
  let end = 0
  for (const match of stored.matchAll(PLACE)) {
    const [whole, name = '', typed] = match
    if (match.index > end) pieces.push({ kind: 'text', text: stored.slice(end, match.index) })
    pieces.push(typed === undefined ? { kind: 'live', name } : { kind: 'overtyped', name, text: typed })
    end = match.index + whole.length
  }
  if (end < stored.length) pieces.push({ kind: 'text', text: stored.slice(end) })
  return pieces
}

/** The pieces as stored text again. */
export function storedText(pieces: readonly FigurePiece[]): string {
  return pieces.map(storedPiece).join('')
}

/**
 * The text with every figure in its place, as it is printed: live ones by their value, overtyped ones as typed.
 * A figure that nobody knows any more prints nothing but its name in brackets, so that it cannot be overlooked.
 */
export function resolveFigures(stored: string, figures: readonly LiveFigure[]): string {
  if (!stored.includes('⟦')) return stored
  return figurePieces(stored)
    .map((piece) => pieceText(piece, figures))
    .join('')
}

/** How a piece reads. */
export function pieceText(piece: FigurePiece, figures: readonly LiveFigure[]): string {
  if (piece.kind !== 'live') return piece.text
  return figures.find(({ name }) => name === piece.name)?.text ?? `[${piece.name}]`
}

function storedPiece(piece: FigurePiece): string {
  if (piece.kind === 'text') return piece.text
  if (piece.kind === 'live') return figurePlace(piece.name)
  // Brackets of the notation itself cannot be part of what was typed.
  return `⟦${piece.name}|${piece.text.replace(/[⟦⟧]/gu, '')}⟧`
}
