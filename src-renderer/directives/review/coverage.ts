import type { Extraction, Span } from '../../../src-main/contract/extraction.ts'

/** A shorter line is a number, a rule or a stamp. */
const FEWEST_LETTERS = 12

/** Every letter bears these lines; nobody looks for a task in them. */
const fixedWords = /chủ nghĩa việt nam$|^độc lập\s*[-–]\s*tự do/iu

/**
 * The lines of a document that the reader used for nothing: neither for the header or a task and its values, nor among
 * the parts that it left out itself. Lines that follow one another make one stretch.
 */
export function unusedLines(
  source: string,
  read: Pick<Extraction, 'tasks' | 'tables' | 'spans' | 'skipped' | 'notes' | 'recipients' | 'distribution'>,
): Extraction['skipped'] {
  const used = usedParts(read)
  const named = new Set([...read.recipients, ...read.distribution].map(bare))
  const stretches: Extraction['skipped'] = []
  let goesOn = false
  let listsNames = false
  let next = 0
  let page = 1
  for (const line of linesOf(source)) {
    page += line.text.split('\f').length - 1
    while ((used[next]?.end ?? Infinity) <= line.start) next += 1
    const isUsed = used[next] !== undefined && (used[next]?.start ?? Infinity) < line.end
    const words = bare(line.text)
    if (words === '' && !isUsed) continue
    // A list of addressees or receivers goes on as long as its lines have bullets.
    listsNames = opensNames.test(words) || (listsNames && /^[\s|]*[-–+]/.test(line.text))
    if (isUsed || listsNames || isFormal(words, named) || letters(words) < FEWEST_LETTERS) {
      goesOn = false
      continue
    }
    const last = stretches.at(-1)
    if (goesOn && last !== undefined) {
      stretches[stretches.length - 1] = joined(source, last.span, line.end)
    } else {
      stretches.push(joined(source, { start: line.start, end: line.end, page }, line.end))
    }
    goesOn = true
  }
  return stretches
}

/** Sorted and joined, so that one look at the next part tells whether a line is used. */
function usedParts(
  read: Pick<Extraction, 'tasks' | 'tables' | 'spans' | 'skipped' | 'notes'>,
): { start: number; end: number }[] {
  const parts = [
    ...read.tasks.flatMap(({ span, places }) => [span, ...Object.values(places).flat()]),
    ...read.tables.map(({ span }) => span),
    ...Object.values(read.spans),
    ...read.skipped.map(({ span }) => span),
    ...read.notes.flatMap(({ span }) => (span === null ? [] : [span])),
  ].toSorted((a, b) => a.start - b.start)
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of parts) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

const opensNames = /^(?:kính gửi|nơi nhận)/iu

/** The lines around the text of every letter: motto, addressees, receivers of copies. */
function isFormal(words: string, named: ReadonlySet<string>): boolean {
  if (fixedWords.test(words)) return true
  return named.has(words) || [...named].some((name) => name.length > 8 && words.startsWith(name))
}

function linesOf(source: string): { text: string; start: number; end: number }[] {
  let at = 0
  return source.split('\n').map((text) => {
    const start = at
    at += text.length + 1
    return { text, start, end: start + text.length }
  })
}

function joined(source: string, span: Span, end: number): Extraction['skipped'][number] {
  const text = source.slice(span.start, end).replace(/\s+/g, ' ').trim()
  return { text, span: { ...span, end } }
}

/** The words of a line without bullets, table lines and closing marks. */
function bare(text: string): string {
  return text
    .replace(/[|\f]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–+•*]+|[\s;,.:]+$/g, '')
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
