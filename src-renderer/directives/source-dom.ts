type Place = { start: number; end: number }

/**
 * Between offsets of the source and the drawn text: each piece has `data-at`, its offset, and holds one text node, so
 * its own offset plus the place in that node is the place in the source.
 */

/** The drawn text of a place, which may begin and end within pieces; null when it is not drawn. */
export function rangeOf(pane: HTMLElement, { start, end }: Place): Range | null {
  const from = nodeAt(pane, start)
  const to = nodeAt(pane, end)
  if (from === null || to === null) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** Only the pane scrolls, never the page around it. */
export function scrollIntoPane(pane: HTMLElement, passage: HTMLElement | Range): void {
  const top = passage.getBoundingClientRect().top - pane.getBoundingClientRect().top
  const visible = top >= 0 && top < pane.clientHeight * 0.8
  if (!visible) pane.scrollTo({ top: pane.scrollTop + top - pane.clientHeight / 4, behavior: 'auto' })
}

/** Selects a place as the mouse would. */
export function selectInPane(pane: HTMLElement | null, place: Place): void {
  const range = pane === null ? null : rangeOf(pane, place)
  if (pane === null || range === null) return
  document.getSelection()?.removeAllRanges()
  document.getSelection()?.addRange(range)
  scrollIntoPane(pane, range)
}

/** The offsets of what is selected in the pane; null when nothing of it is. */
export function selectedOffsets(pane: HTMLElement | null): Place | null {
  const selection = document.getSelection()
  if (pane === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(pane, range.startContainer, range.startOffset)
  const end = offsetOf(pane, range.endContainer, range.endOffset)
  return start === null || end === null || end <= start ? null : { start, end }
}

/** The offset of the first piece in view. */
export function firstVisible(pane: HTMLElement | null): number {
  if (pane === null) return 0
  const top = pane.getBoundingClientRect().top
  const pieces = [...pane.querySelectorAll<HTMLElement>('[data-at]')]
  const first = pieces.find((piece) => piece.getBoundingClientRect().bottom > top + 8)
  return Number(first?.dataset['at'] ?? 0)
}

/** The text node of an offset in the source; the last piece that begins at or before it holds it. */
function nodeAt(pane: HTMLElement, at: number): { node: Node; offset: number } | null {
  const pieces = [...pane.querySelectorAll<HTMLElement>('[data-at]')]
  const piece = pieces.findLast(({ dataset }) => Number(dataset['at']) <= at)
  const node = piece?.firstChild
  if (piece === undefined || !(node instanceof Text)) return null
  return { node, offset: Math.min(at - Number(piece.dataset['at']), node.length) }
}

function offsetOf(pane: HTMLElement, node: Node, offset: number): number | null {
  if (!pane.contains(node)) return null
  if (node instanceof Text) {
    const at = node.parentElement?.dataset['at']
    return at === undefined ? null : Number(at) + offset
  }
  if (!(node instanceof HTMLElement)) return null
  const own = node.dataset['at']
  if (own !== undefined) return Number(own) + (offset > 0 ? (node.textContent?.length ?? 0) : 0)
  const child = node.children[offset]
  if (child instanceof HTMLElement && child.dataset['at'] !== undefined) return Number(child.dataset['at'])
  return node === pane ? (pane.textContent?.length ?? 0) : null
}
