import { type FigurePiece, type LiveFigure, pieceText } from '../../src-main/contract/live-figures.ts'

/** A piece with its place in the text that the clerk sees. */
export interface PlacedPiece {
  readonly piece: FigurePiece
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The pieces of a text as they are shown, each at its place. */
export function placedPieces(
  pieces: readonly FigurePiece[],
  figures: readonly LiveFigure[],
): readonly PlacedPiece[] {
  const placed: PlacedPiece[] = []
  let start = 0
  for (const piece of pieces) {
    const text = pieceText(piece, figures)
    placed.push({ piece, start, end: start + text.length, text })
    start += text.length
  }
  return placed
}

/**
 * The pieces after the clerk changed what is shown to `next`. Text around a figure moves it; text typed into it makes
 * it an overtyped one, and its own value typed again makes it live; deleted as a whole it is gone.
 */
export function editedPieces(
  pieces: readonly FigurePiece[],
  figures: readonly LiveFigure[],
  next: string,
): FigurePiece[] {
  const placed = placedPieces(pieces, figures)
  const change = difference(placed.map(({ text }) => text).join(''), next)
  const { from, until, inserted } = change
  const owner = placed.find((one) => takesInsertion(one, change))
  const before: FigurePiece[] = []
  const after: FigurePiece[] = []
  for (const one of placed) {
    const { piece, start, end, text } = one
    if (end <= from) {
      before.push(piece)
    } else if (start >= until) {
      after.push(piece)
    } else {
      const head = text.slice(0, Math.max(0, from - start))
      const tail = text.slice(Math.max(0, until - start))
      if (piece.kind === 'text') {
        before.push({ kind: 'text', text: head })
        after.push({ kind: 'text', text: tail })
      } else if (one === owner) {
        before.push(...retyped(piece.name, head + inserted + tail, figures))
      } else {
        const side = head === '' ? after : before
        side.push(...retyped(piece.name, head + tail, figures))
      }
    }
  }
  const between: FigurePiece[] = owner === undefined ? [{ kind: 'text', text: inserted }] : []
  return merged([...before, ...between, ...after])
}

/** Typed inside a figure, or in place of it or of its beginning; at its edges one types beside it. */
function takesInsertion({ piece, start, end }: PlacedPiece, change: Change): boolean {
  const { from, until, inserted } = change
  if (piece.kind === 'text' || inserted === '') return false
  return (from > start && from < end) || (from === start && until > start && until <= end)
}

/** What became of a figure that was typed into. */
function retyped(name: string, typed: string, figures: readonly LiveFigure[]): FigurePiece[] {
  if (typed === '') return []
  // A figure never spans paragraphs.
  if (typed.includes('\n')) return [{ kind: 'text', text: typed }]
  if (figures.some((figure) => figure.name === name && figure.text === typed)) return [{ kind: 'live', name }]
  return [{ kind: 'overtyped', name, text: typed }]
}

interface Change {
  readonly from: number
  readonly until: number
  readonly inserted: string
}

function difference(before: string, after: string): Change {
  const shortest = Math.min(before.length, after.length)
  let from = 0
  while (from < shortest && before[from] === after[from]) from += 1
  let same = 0
  while (same < shortest - from && before.at(-1 - same) === after.at(-1 - same)) same += 1
  return { from, until: before.length - same, inserted: after.slice(from, after.length - same) }
}

function merged(pieces: readonly FigurePiece[]): FigurePiece[] {
  const result: FigurePiece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (piece.kind === 'text' && piece.text === '') continue
    if (piece.kind === 'text' && last?.kind === 'text') {
      result.splice(-1, 1, { kind: 'text', text: last.text + piece.text })
    } else {
      result.push(piece)
    }
  }
  return result
}
