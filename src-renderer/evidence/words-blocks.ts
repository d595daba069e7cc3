/** A piece of a document as the reader writes it: a paragraph, a table, or the beginning of a page. */
export type WordsBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'page' }

/** The text of a Word or Excel file as blocks: lines like "| a | b |" that follow one another are one table. */
export function wordsBlocks(text: string): WordsBlock[] {
  const blocks: WordsBlock[] = []
  for (const [index, page] of text.split('\f').entries()) {
    if (index > 0) blocks.push({ kind: 'page' })
    for (const line of page.split('\n')) {
      const cells = cellsOf(line)
      const last = blocks.at(-1)
      if (cells === null) {
        if (line.trim() !== '') blocks.push({ kind: 'paragraph', text: line.trim() })
      } else if (last?.kind === 'table') last.rows.push(cells)
      else blocks.push({ kind: 'table', rows: [cells] })
    }
  }
  return blocks
}

function cellsOf(line: string): string[] | null {
  const trimmed = line.trim()
  if (trimmed.length < 2 || !trimmed.startsWith('|') || !trimmed.endsWith('|')) return null
  return trimmed
    .slice(1, -1)
    .split(' | ')
    .map((cell) => cell.trim())
}
