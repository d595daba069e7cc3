/** How a line break is shown: not at all, or as a blank because the line only ended at the paper's edge. */
export type BreakStyle = 'hidden' | 'joined'

export type StyledBreak = { start: number; end: number; style: BreakStyle }

/**
 * Line breaks that the screen shows otherwise than the source has them. Text taken from a PDF breaks where
 * the paper ended and often has an empty line after every line; shown as it is, it fills the pane with
 * ragged half lines. The ranges are sorted and do not overlap.
 */
export function restyledBreaks(source: string): StyledBreak[] {
  const lines = source.split('\n').filter((line) => line.trim() !== '')
  const wrapped = isHardWrapped(lines)
  const doubleSpaced = wrapped && isDoubleSpaced(source)
  return [...source.matchAll(/[^\S\n]*\n(?:[^\S\n]*\n)*/g)].flatMap((run): StyledBreak[] => {
    const start = run.index
    const end = start + run[0].length
    const count = run[0].split('\n').length - 1
    if (count <= (doubleSpaced ? 2 : 1) && wrapped && goesOn(source, start, end)) {
      return [{ start, end, style: 'joined' }]
    }
    const kept = doubleSpaced && count === 2 ? 1 : 2
    return count <= kept ? [] : [{ start: start + afterBreaks(run[0], kept), end, style: 'hidden' }]
  })
}

/** Whether the sentence before a break goes on after it: a full line, no end mark, no new item. */
function goesOn(source: string, start: number, end: number): boolean {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  const after = source.slice(end, end + 40)
  const full = before.trim().length >= 45 && !/\S\s{3,}\S/.test(before)
  const newItem = /^\s*(?:[-–+•*|]|\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ]{1,2}\)|[IVXLC]+\.|Điều\s|$)/u
  const heading = /\p{Lu}{2,}\s*$/u.test(before) && /^\s*\p{Lu}{2,}\s/u.test(after)
  return full && !heading && !/[.;:!?]$/.test(before.trim()) && !newItem.test(after)
}

function afterBreaks(run: string, kept: number): number {
  let at = 0
  for (let seen = 0; seen < kept; seen += 1) at = run.indexOf('\n', at) + 1
  return at
}

function isDoubleSpaced(source: string): boolean {
  const lines = source.split('\n')
  const empty = lines.filter((line) => line.trim() === '').length
  return lines.length > 20 && empty / lines.length > 0.35
}

/** Text typed or taken from Word has whole paragraphs as lines, some of them long. */
function isHardWrapped(lines: readonly string[]): boolean {
  const long = lines.filter((line) => line.trim().length > 120).length
  return lines.length > 10 && long / lines.length < 0.03
}
