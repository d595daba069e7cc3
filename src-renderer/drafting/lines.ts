/** A text field with one paragraph a line, from a list of paragraphs. */
export function toLines(paragraphs: readonly string[]): string {
  return paragraphs.join('\n')
}

/** The paragraphs of a text field; empty lines separate and count for nothing. */
export function fromLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
