import { figurePlace } from '../../contract/live-figures.ts'
import { ExpectedError } from '../../domain/expected-error.ts'

/**
 * Wording with places to fill. `{ten}` prints a value; `{?ten}` keeps its line only where there is one, `{!ten}` only
 * where there is none, and neither prints. A value of several lines stands alone on its line.
 */
export interface PlaceholderValue {
  readonly text: string | readonly string[]
  /** There is nothing to say: nought, or no line. */
  readonly none: boolean
}

export type PlaceholderValues = Readonly<Record<string, PlaceholderValue>>

/** A live figure in its place; `count` tells whether there is anything to say. */
export function livePlace(name: string, count = 1): PlaceholderValue {
  return { text: figurePlace(name), none: count === 0 }
}

/** Words that may be missing. */
export function wordsPlace(text: string): PlaceholderValue {
  return { text, none: text === '' }
}

/** Lines of their own, or none. */
export function linesPlace(lines: readonly string[]): PlaceholderValue {
  return { text: lines, none: lines.length === 0 }
}

/** What a clerk may write, and what it will print. */
export interface PlaceholderInfo {
  readonly name: string
  readonly meaning: string
}

/**
 * The lines with their places filled; a line that ends up blank is left out.
 * @throws ExpectedError TEMPLATE_PLACEHOLDER naming the first place that is not known.
 */
export function fillLines(lines: readonly string[], values: PlaceholderValues, template: string): string[] {
  return lines.flatMap((line) => fillLine(line, values, template))
}

/** The same for wording of one paragraph. */
export function fillText(text: string, values: PlaceholderValues, template: string): string {
  return fillLines(text.split('\n'), values, template).join(' ')
}

/** @throws ExpectedError TEMPLATE_PLACEHOLDER for a place that is not among `known`, or a brace that never closes. */
export function checkPlaceholders(text: string, known: readonly string[], template: string): void {
  for (const line of text.split('\n')) {
    for (const [, mark = '', name = ''] of line.matchAll(PLACE)) {
      if (!known.includes(name)) throw unknownPlace(`{${mark}${name}}`, template)
    }
    const stray = /\{\}|[{}][^{}\s]{0,30}/u.exec(line.replace(PLACE, ''))
    if (stray !== null) throw unknownPlace(stray[0], template)
  }
}

const PLACE = /\{([?!]?)([^{}?!][^{}]*)\}/gu

function fillLine(line: string, values: PlaceholderValues, template: string): string[] {
  checkPlaceholders(line, Object.keys(values), template)
  const places = [...line.matchAll(PLACE)].map(([whole, mark, name = '']) => ({
    whole,
    mark,
    value: values[name] ?? { text: '', none: true },
  }))
  if (places.some(({ mark, value }) => (mark === '?' && value.none) || (mark === '!' && !value.none)))
    return []
  const lists = places.filter(({ mark, value }) => mark === '' && typeof value.text !== 'string')
  const [list] = lists
  if (list !== undefined && typeof list.value.text !== 'string') return [...list.value.text]
  let at = 0
  const filled = line.replace(PLACE, () => {
    const place = places[at]
    at += 1
    return place === undefined || place.mark !== '' || typeof place.value.text !== 'string'
      ? ''
      : place.value.text
  })
  return filled.trim() === '' ? [] : [filled.trim()]
}

function unknownPlace(placeholder: string, template: string): ExpectedError {
  return new ExpectedError('TEMPLATE_PLACEHOLDER', { placeholder, template })
}
