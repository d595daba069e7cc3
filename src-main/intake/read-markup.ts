import { CELL_BREAK } from './source-text.ts'

/** Whether text is the source of a web page. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 2000)
  return (
    /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/i.test(head) ||
    (head.match(/<(?:p|div|table|span|br|td)[\s/>]/gi)?.length ?? 0) > 5
  )
}

/** Whether text carries marks of Markdown: bold words, headings, or the line below the heading of a table. */
export function looksLikeMarkdown(text: string): boolean {
  return (
    /^\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$/m.test(text) ||
    (text.match(/\*\*[^*\n]{2,200}\*\*|^#{1,6} /gm)?.length ?? 0) > 2
  )
}

/** Text of Markdown as it is shown: without marks of bold, headings and links; rows of tables keep their borders. */
export function readMarkdown(text: string): string {
  return text
    .replace(/^\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$\n?/gm, '')
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/!?\[([^\]\n]+)\]\([^)\n]*\)/g, '$1')
    .replace(/^>\s?/gm, '')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
}

const blockEnd =
  /<\/(?:p|div|h[1-6]|li|tr|table|ul|ol|section|article|header|footer|blockquote)>|<br\s*\/?>/gi
const dropped =
  /<(script|style|head|noscript|template|svg|select|button)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi
const entities: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
}

/** Text of a web page: blocks on lines of their own, rows of data tables as "| a | b |". */
export function readHtml(text: string): string {
  const body = text
    .replace(dropped, ' ')
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/<tr\b[^>]*>([\s\S]*?)<\/tr\s*>/gi, (_row, cells: string) => readRow(cells))
    .replace(/<li\b[^>]*>/gi, '\n- ')
    .replace(blockEnd, '\n')
    .replace(/<[^>]{1,2000}>/g, '')
  return decodeEntities(body)
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}

/** A row of up to two filled cells lays out a header; a longer one holds data. */
function readRow(inner: string): string {
  const cells = [...inner.matchAll(/<t[dh]\b[^>]*>([\s\S]*?)(?:<\/t[dh]\s*>|(?=<t[dh]\b)|$)/gi)].map(
    (match) => match[1] ?? '',
  )
  const filled = cells.filter((cell) => cell.replace(/<[^>]*>|&nbsp;|\s/gi, '') !== '')
  if (filled.length <= 2) return `\n${cells.join('\n')}\n`
  const plain = cells.map((cell) =>
    cell
      .replace(blockEnd, CELL_BREAK)
      .replace(/<[^>]*>/g, '')
      .replace(/\|/g, '¦')
      .replace(/(?:\s*\u2028\s*)+/g, CELL_BREAK)
      .trim(),
  )
  return `\n| ${plain.join(' | ')} |\n`
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}
