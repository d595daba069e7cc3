/**
 * Text as a document may hold it: NFC, without control characters (they break the XML of .docx and .xlsx),
 * half surrogates, byte-order marks and marks that turn the direction of reading. Line breaks stay `\n`.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\f|\v/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{C}\n]|\ufffd/gu, '')
    .normalize('NFC')
}

/** Text of a title or a name: clean, on one line, without blanks at its ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\n+/g, ' ').trim()
}

/** Paragraphs of a text typed with line breaks; empty ones are left out. */
export function paragraphsOf(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A blank left to be filled by hand, "Số:      /", stays as wide as typed and never breaks over two lines. */
export function keepBlanks(text: string): string {
  return text.replace(/ {2,}/g, (blanks) => '\u00a0'.repeat(blanks.length))
}
