import { walkXml } from './walk-xml.ts'

type Level = {
  readonly format: string
  readonly text: string
  readonly start: number
  readonly restart: number | null
}
type Numbering = {
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>
  /** numId → abstract numbering and the starts that it overrides. */
  readonly uses: ReadonlyMap<
    string,
    { readonly abstract: string; readonly starts: ReadonlyMap<number, number> }
  >
}

/** Gives the automatic number of each paragraph in turn: "1.", "a)", "-"; empty for paragraphs without one. */
export type NumberParagraph = (numId: string | null, level: number, style: string | null) => string

/** Reads numbering.xml and the numbers that styles carry. */
export function readNumbering(
  name: string,
  numbering: string | null,
  styles: string | null,
): NumberParagraph {
  const defined =
    numbering === null ? { levels: new Map(), uses: new Map() } : parseNumbering(name, numbering)
  const styled =
    styles === null ? new Map<string, { numId: string; level: number }>() : parseStyles(name, styles)
  const counters = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  return (numId, level, style) => {
    const fromStyle = numId === null && style !== null ? styled.get(style) : undefined
    const id = numId ?? fromStyle?.numId ?? null
    const depth = fromStyle?.level ?? level
    const use = id === null || id === '0' ? undefined : defined.uses.get(id)
    if (use === undefined || id === null) return ''
    const levels = defined.levels.get(use.abstract)
    const own = levels?.get(depth)
    if (levels === undefined || own === undefined) return ''
    const counts = counters.get(use.abstract) ?? new Map<number, number>()
    counters.set(use.abstract, counts)
    if (!begun.has(id)) {
      begun.add(id)
      for (const [at, start] of use.starts) counts.set(at, start - 1)
    }
    counts.set(depth, (counts.get(depth) ?? own.start - 1) + 1)
    for (const at of counts.keys()) if (at > depth) counts.delete(at)
    return label(own, levels, counts)
  }
}

function label(own: Level, levels: ReadonlyMap<number, Level>, counts: ReadonlyMap<number, number>): string {
  if (own.format === 'bullet') return own.text.trim() === '+' ? '+' : '-'
  if (own.format === 'none') return ''
  return own.text.replace(/%(\d)/g, (_all, digit: string) => {
    const at = Number(digit) - 1
    const level = levels.get(at)
    return formatNumber(counts.get(at) ?? level?.start ?? 1, level?.format ?? 'decimal')
  })
}

function formatNumber(value: number, format: string): string {
  if (format === 'lowerLetter' || format === 'upperLetter') {
    const letter = String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
    return format === 'upperLetter' ? letter.toUpperCase() : letter
  }
  if (format === 'lowerRoman' || format === 'upperRoman') {
    const roman = toRoman(value)
    return format === 'lowerRoman' ? roman.toLowerCase() : roman
  }
  return format === 'decimalZero' ? String(value).padStart(2, '0') : String(value)
}

function toRoman(value: number): string {
  const digits: readonly [number, string][] = [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = value
  let text = ''
  for (const [size, sign] of digits) {
    while (rest >= size) {
      text += sign
      rest -= size
    }
  }
  return text
}

function parseNumbering(name: string, xml: string): Numbering {
  const levels = new Map<string, Map<number, Level>>()
  const uses = new Map<string, { abstract: string; starts: Map<number, number> }>()
  let abstract: string | null = null
  let num: string | null = null
  let at = 0
  let level: Level = emptyLevel
  walkXml(name, xml, {
    open: (tag, attributes) => {
      const value = attributes['w:val'] ?? ''
      if (tag === 'w:abstractNum') {
        abstract = attributes['w:abstractNumId'] ?? ''
        levels.set(abstract, new Map())
      } else if (tag === 'w:num') {
        num = attributes['w:numId'] ?? ''
        uses.set(num, { abstract: '', starts: new Map() })
      } else if (tag === 'w:abstractNumId' && num !== null) {
        uses.set(num, { abstract: value, starts: uses.get(num)?.starts ?? new Map() })
      } else if (tag === 'w:lvl' || tag === 'w:lvlOverride') {
        at = Number(attributes['w:ilvl'] ?? '0')
        level = emptyLevel
      } else if (tag === 'w:numFmt') level = { ...level, format: value }
      else if (tag === 'w:lvlText') level = { ...level, text: value }
      else if (tag === 'w:start') level = { ...level, start: Number(value) }
      else if (tag === 'w:startOverride' && num !== null) uses.get(num)?.starts.set(at, Number(value))
    },
    close: (tag) => {
      if (tag === 'w:lvl' && abstract !== null && num === null) levels.get(abstract)?.set(at, level)
      else if (tag === 'w:abstractNum') abstract = null
      else if (tag === 'w:num') num = null
    },
    text: () => undefined,
  })
  return { levels, uses }
}

const emptyLevel: Level = { format: 'decimal', text: '%1.', start: 1, restart: null }

function parseStyles(name: string, xml: string): Map<string, { numId: string; level: number }> {
  const styled = new Map<string, { numId: string; level: number }>()
  let style: string | null = null
  let numId: string | null = null
  let level = 0
  walkXml(name, xml, {
    open: (tag, attributes) => {
      if (tag === 'w:style') {
        style = attributes['w:styleId'] ?? null
        numId = null
        level = 0
      } else if (tag === 'w:numId') numId = attributes['w:val'] ?? null
      else if (tag === 'w:ilvl') level = Number(attributes['w:val'] ?? '0')
    },
    close: (tag) => {
      if (tag === 'w:style' && style !== null && numId !== null) styled.set(style, { numId, level })
    },
    text: () => undefined,
  })
  return styled
}
