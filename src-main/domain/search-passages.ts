/** Characters of a passage: short enough for its excerpt to be cut while somebody types. */
const passageLength = 2400
/** Larger texts are searched by their beginning. */
const mostCharacters = 1_000_000

/** A text on one line, in passages that end where a line, a sentence or at least a word ends. */
export function searchPassages(text: string): string[] {
  const whole = text.slice(0, mostCharacters).normalize('NFC')
  const passages: string[] = []
  let start = 0
  while (start < whole.length) {
    const end = start + passageLength >= whole.length ? whole.length : passageEnd(whole, start)
    const passage = oneLine(whole.slice(start, end))
    if (passage !== '') passages.push(passage)
    start = end
  }
  return passages
}

/** Runs of white space, line breaks and page marks become one blank. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The best place to part a text within its last third: after a line, else a sentence, else a word. */
function passageEnd(text: string, start: number): number {
  const most = start + passageLength
  const least = start + Math.floor((passageLength * 2) / 3)
  for (const mark of ['\n', '. ', '; ', ' ']) {
    const at = text.lastIndexOf(mark, most - mark.length)
    if (at >= least) return at + mark.length
  }
  return most
}
