/** A rectangle of the window in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const GAP = 14
/** Roughly what the card takes at the usual text size; it keeps off the edges by itself when it is larger. */
const CARD = { width: 360, height: 200 }

/** Where the card goes beside what it points to: below, else above, else to its right; without a target to the corner. */
export function cardPlace(
  anchor: Box | null,
  window: { readonly innerWidth: number; readonly innerHeight: number },
): { left?: number; right?: number; top?: number; bottom?: number } {
  const { innerWidth, innerHeight } = window
  if (anchor === null) return { right: GAP, bottom: GAP }
  const rightOf = anchor.left + anchor.width + GAP
  const isInSidebar = anchor.left < CARD.width && rightOf + CARD.width < innerWidth
  if (isInSidebar) return { left: rightOf, top: clamp(anchor.top, GAP, innerHeight - CARD.height - GAP) }
  const left = clamp(anchor.left, GAP, Math.max(GAP, innerWidth - CARD.width - GAP))
  const below = anchor.top + anchor.height + GAP
  if (below + CARD.height < innerHeight) return { left, top: below }
  return { left, bottom: clamp(innerHeight - anchor.top + GAP, GAP, innerHeight - CARD.height) }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
