import { startsAgency } from './agency-words.ts'
import { opensSentence, startsWithVerb } from './duty-verbs.ts'
import { readFieldLabel } from './field-labels.ts'
import { join, type MappedText } from './mapped-text.ts'
import { type Marker, ordinal, readMarker } from './markers.ts'
import { isClosing } from './phrases.ts'
import { onlyAddressees, readAddressees, readRoles } from './roles.ts'
import type { TextLine } from './text-lines.ts'
import { keyOf } from './vietnamese-key.ts'

/** Lines that belong together, with the marker that they begin with. */
export type Paragraph = MappedText & {
  readonly key: string
  readonly page: number
  readonly marker: Marker | null
}

type Open = { lines: TextLine[]; marker: Marker | null; text: string }

/**
 * Joins the lines of a body into paragraphs. Texts come with every line followed by an empty one, with no empty
 * lines at all, with short first lines, and with page breaks inside sentences, so no single sign decides:
 * markers, labels, punctuation, the words that begin the line and the room left on the line before are weighed.
 */
export function joinLines(lines: readonly TextLine[]): Paragraph[] {
  const layout = measure(lines)
  const done: Paragraph[] = []
  const last = new Map<string, number>()
  let open: Open | null = null
  const lastItem = lines.findLastIndex((line) => readMarker(line.text) !== null)
  for (const [index, line] of lines.entries()) {
    const marker = readMarker(line.text)
    const closes = index > lastItem && opensDemand.test(line.key)
    if (open === null || breaksBefore(open, line, marker, layout, last, closes)) {
      if (open !== null) done.push(close(open))
      const accepted: Marker | null =
        marker !== null && acceptable(marker, open, line, last, layout) ? marker : null
      if (accepted !== null) last.set(accepted.style, ordinal(accepted))
      open = { lines: [line], marker: accepted, text: line.text }
    } else {
      open.lines.push(line)
      open.text += ` ${line.text}`
    }
  }
  if (open !== null) done.push(close(open))
  return done
}

type Layout = {
  width: number
  blanksMeanNothing: boolean
  blanksUsed: boolean
  /** Every line is a whole paragraph, as in Word files. */
  unwrapped: boolean
  /** Empty lines stand between paragraphs only, never inside a sentence. */
  blanksReliable: boolean
  /** First lines of paragraphs are broken early, as portals do. */
  shortFirst: boolean
}

function measure(lines: readonly TextLine[]): Layout {
  const lengths = lines.map((line) => line.text.length).toSorted((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.85)] ?? 80
  const wide = lines.filter((_line, index) => index > 0 && (lines[index - 1]?.text.length ?? 0) > width * 0.8)
  const afterBlank = wide.filter((line) => line.blanks > 0).length
  const share = wide.length === 0 ? 0 : afterBlank / wide.length
  const blank = lines.filter((line) => line.blanks > 0)
  const small = lines.filter((line) => /^\p{Ll}(?![.)])/u.test(line.text)).length
  const inside = blank.filter((line) => /^\p{Ll}(?![.)])/u.test(line.text))
  return {
    width,
    blanksMeanNothing: share > 0.6,
    blanksUsed: blank.length > 0,
    unwrapped: small < lines.length * 0.04 && lengths.some((length) => length > 180),
    shortFirst:
      lines.filter((line, index) => breaksFirst(line, lines[index + 1], width)).length >= 3 ||
      lines.filter((line, index) => breaksItem(line, lines[index + 1], width)).length >= 2,
    blanksReliable: blank.length > 3 && share <= 0.6 && inside.length < blank.length * 0.06,
  }
}

/** Whether a paragraph begins with a short line from which the sentence goes on in small letters. */
function breaksFirst(line: TextLine, next: TextLine | undefined, width: number): boolean {
  if (next === undefined || line.blanks === 0 || next.blanks > 0) return false
  return line.text.length < width * 0.6 && /^\p{Ll}/u.test(next.text)
}

/** The same where no empty lines stand between paragraphs: first lines of numbered items are the short ones. */
function breaksItem(line: TextLine, next: TextLine | undefined, width: number): boolean {
  const marker = readMarker(line.text)
  if (next === undefined || marker === null || marker.style === 'dash' || marker.style === 'plus')
    return false
  // "a) Rà soát …" below "1. Giao Sở A" is an item of its own, not the rest of the line.
  const goesOn = /^\p{Ll}/u.test(next.text) && readMarker(next.text) === null
  return goesOn && line.text.length < width * 0.7 && !terminal.test(line.text)
}

function close(open: Open): Paragraph {
  const joined = join(open.lines)
  return { ...joined, key: keyOf(joined.text), page: open.lines[0]?.page ?? 1, marker: open.marker }
}

/** "Giao Sở A theo dõi, đôn đốc …": behind the last item such a line opens the closing. */
const opensDemand = /^(?:Giao|Yêu cầu|Đề nghị) (?:các |\p{Lu})/u

const terminal = /[.;:!?…][)"'”’]?$/u

function breaksBefore(
  open: Open,
  line: TextLine,
  marker: Marker | null,
  layout: Layout,
  last: ReadonlyMap<string, number>,
  closes: boolean,
): boolean {
  const previous = open.lines.at(-1)
  if (previous === undefined) return true
  // A number or dash alone on its line belongs to what follows.
  if (open.marker !== null && open.text.length <= open.marker.length + 1) return false
  if (line.borders > 0) return true
  if (marker !== null && acceptable(marker, open, line, last, layout)) return true
  if (isBareLabel(open) && readFieldLabel(line.key) === null) return false
  if (marker?.style === 'dash' || marker?.style === 'plus') return false
  if (readFieldLabel(line.key) !== null) return true
  const first = line.text.charAt(0)
  const lower = first !== first.toUpperCase()
  if (lower || /^[,.;:)%/\d]/.test(line.text)) return false
  if (layout.unwrapped) return true
  const ended = terminal.test(previous.text)
  const blank = line.blanks > 0 && !layout.blanksMeanNothing
  if (isCapitals(line.text) && !isCapitals(previous.text)) {
    if (line.text.length > 8 && (ended || blank)) return true
  } else if (isCapitals(previous.text) && !isCapitals(line.text) && isHeadingOfPart(open, previous))
    return true
  if (ended && (closes || isClosing(line.key) || (!layout.shortFirst && endsEarly(previous, layout))))
    return true
  if (!layout.shortFirst && endsHeading(open, previous, line, layout)) return true
  // Where empty lines part paragraphs, a line that follows without one goes on.
  if (layout.blanksReliable && !blank && !line.pageTop) return false
  if (previous.text.endsWith(':')) return true
  const room = layout.width - previous.text.length
  const fits = room > firstWord(line.text).length + 1 + layout.width * 0.12
  if (ended) return blank || isClosing(line.key) || (fits && !blankLayoutOnly(layout))
  if (blank)
    return (
      layout.blanksReliable ||
      fits ||
      isClosing(line.key) ||
      (startsWithVerb(line.key) && !/[,(]$/.test(open.text))
    )
  return startsAfterHeading(open, line, fits)
}

/** "III. KINH PHÍ": what follows in ordinary letters stands below it. */
function isHeadingOfPart(open: Open, previous: TextLine): boolean {
  return open.marker?.style === 'roman' && previous.text.length > 8 && !terminal.test(previous.text)
}

/** "I. Đánh giá chung" in ordinary letters: a numbered line that leaves much room before a capital is a title. */
function endsHeading(open: Open, previous: TextLine, line: TextLine, layout: Layout): boolean {
  if (open.marker === null || open.lines.length > 1 || open.marker.style === 'dash') return false
  if (/[.;:,(-]$/.test(previous.text) || unfinishedName.test(previous.text)) return false
  if (isCapitals(line.text) || !/^\p{Lu}/u.test(line.text)) return false
  if (layout.width - previous.text.length <= firstWord(line.text).length + 1 + layout.width * 0.3)
    return false
  // "Sở Y tế chủ trì, phối hợp" waits for the rest of its sentence.
  const body = open.text.slice(open.marker.length)
  return onlyAddressees(body) || !readRoles(body, { agencies: [], lead: false }).named
}

/** A sentence that ends far from the right margin ends its paragraph. */
function endsEarly(previous: TextLine, layout: Layout): boolean {
  return /[.…]$/.test(previous.text) && previous.text.length < layout.width * 0.7
}

/** "Thời gian thực hiện:" alone on its line waits for its value. */
function isBareLabel(open: Open): boolean {
  if (!open.text.endsWith(':') || open.text.length > 70) return false
  return readFieldLabel(keyOf(open.text.slice(open.marker?.length ?? 0))) !== null
}

/** Where empty lines part paragraphs, a short line alone does not: portals break first lines early. */
function blankLayoutOnly(layout: Layout): boolean {
  return layout.blanksUsed && !layout.blanksMeanNothing
}

/** A heading without a stop ("4. Công an tỉnh") ends where a line begins with a capital duty verb. */
function startsAfterHeading(open: Open, line: TextLine, fits: boolean): boolean {
  if (!startsWithVerb(line.key) && !opensSentence(line.key)) return false
  if (isCapitals(line.text) || /(?:[,(-]|\([\divx]+\))$/.test(open.text) || unfinishedName.test(open.text))
    return false
  const body = open.text.slice(open.marker?.length ?? 0)
  if (/[.;]/.test(body.slice(0, -1)) || body.length > 400) return false
  return fits || (body.length < 160 && !body.includes(':') && readAddressees(body).agencies.length > 0)
}

/** "Bộ", "Sở" and the like at the end of a line wait for their name ("Bộ / Xây dựng"). */
const unfinishedName =
  /(?:^|[ (])(?:Bộ|Sở|Ban|Cục|Vụ|Phòng|Viện|Tập đoàn|Trung tâm|Hội|và|của|với|các|Giao|Đề nghị)$/u

/** Whether a marker at the beginning of a line can be one, seen what stands before it. */
function acceptable(
  marker: Marker,
  open: Open | null,
  line: TextLine,
  last: ReadonlyMap<string, number>,
  layout: Layout,
): boolean {
  if (open === null) return true
  const before = open.lines.at(-1)?.text ?? ''
  const ended = terminal.test(before)
  if (marker.style === 'dash' || marker.style === 'plus')
    return dashOpensItem(marker, open, line, ended, layout)
  const rest = line.text.slice(marker.length)
  if (/^[\p{Ll}\d]/u.test(rest) && !ended && line.blanks === 0 && marker.style === 'number') return false
  const place = ordinal(marker)
  // "… : (1) …; / (2) …": a list that began inside the paragraph goes on inside it.
  if (
    marker.style === 'bracket' &&
    place > 1 &&
    open.marker?.style !== 'bracket' &&
    open.text.includes(`(${place - 1})`)
  )
    return false
  if (ended || line.blanks > 0 || line.borders > 0) return true
  // Inside a sentence that goes on, only the next in the sequence is believed.
  return rest !== '' && (place === 1 || place === (last.get(marker.style) ?? 0) + 1)
}

/** A line that begins with a dash can be the rest of a name ("Công nghiệp / - Viễn thông Quân đội"). */
function dashOpensItem(marker: Marker, open: Open, line: TextLine, ended: boolean, layout: Layout): boolean {
  if (ended) return true
  const blank = line.blanks > 0 && !layout.blanksMeanNothing
  const rest = line.key.slice(marker.length)
  const first = rest.charAt(0)
  const lower = first !== first.toUpperCase()
  if (lower) return open.marker?.style === 'dash' && blank
  if (/^\d/.test(rest)) return isCapitals(open.text)
  if (startsWithVerb(rest) || readFieldLabel(rest) !== null) return true
  if (open.marker?.style === 'dash' || open.marker?.style === 'plus') return blank || startsAgency(rest, 0)
  // Below a heading a dash opens a list; in a sentence that says who does what it goes on with a name.
  const body = open.text.slice(open.marker?.length ?? 0)
  const full = (open.lines.at(-1)?.text.length ?? 0) > layout.width * 0.85
  if (onlyAddressees(body)) return blank || !full
  if (readRoles(body, { agencies: [], lead: false }).named) return false
  if (blank) return !body.includes(';')
  return !/[,;:]/.test(body.slice(60)) || body.length < 120
}

/** Headings in capitals: at least four letters and no small one. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 4 && letters === letters.toUpperCase()
}

function firstWord(text: string): string {
  return text.split(' ', 1)[0] ?? ''
}
