/**
 * Widths of Times New Roman (Liberation Serif has the same), in 2048ths of the size. A Vietnamese letter is
 * as wide as its base letter, save ơ and ư, which have a horn.
 */
const REGULAR: readonly (readonly [number, string])[] = [
  [369, "'"],
  [410, '|'],
  [512, ' ,.\u00a0'],
  [569, '/:;\\ijlt'],
  [682, '!()-I[]`fr‘’'],
  [797, 'Js'],
  [836, '"'],
  [909, '?acez“”'],
  [961, '^'],
  [983, '{}'],
  [1024, '#$*0123456789_bdghknopquvxyđ–§'],
  [1083, 'ơ'],
  [1108, '~'],
  [1110, 'ư'],
  [1139, 'FPS'],
  [1155, '+<=>'],
  [1251, 'ELTZ'],
  [1366, 'BCR'],
  [1479, 'ADGHKNOQUVXYwƠĐ'],
  [1589, 'Ư'],
  [1593, '&m'],
  [1706, '%'],
  [1821, 'M'],
  [1886, '@'],
  [1933, 'W'],
  [2048, '—…'],
]

const BOLD: readonly (readonly [number, string])[] = [
  [451, '|'],
  [512, ' ,.\u00a0'],
  [569, "'/\\il"],
  [682, '!()-:;[]`fjt‘’'],
  [797, 'Is'],
  [807, '{}'],
  [909, 'cerz'],
  [1024, '#$*0123456789?J_agovxy–“”§'],
  [1065, '~'],
  [1134, 'ơ'],
  [1137, '"'],
  [1139, 'Sbdhknpquđ'],
  [1167, '+<=>'],
  [1190, '^'],
  [1229, 'ư'],
  [1251, 'FP'],
  [1366, 'BELTZ'],
  [1479, 'ACDNRUVXYwĐ'],
  [1593, 'GHKOQƠ'],
  [1630, 'Ư'],
  [1706, '&m'],
  [1905, '@'],
  [1933, 'M'],
  [2048, '%W—…'],
]

const tables = { regular: tableOf(REGULAR), bold: tableOf(BOLD) } as const

export interface FontOf {
  /** Points. */
  readonly size: number
  readonly bold: boolean
}

/** The width of a line of text in points. */
export function textWidth(text: string, font: FontOf): number {
  return (unitsOf(text, font) * font.size) / 2048
}

/** Greedy lines within `width` points; a word that is wider than a line is cut. */
export function wrapText(text: string, width: number, font: FontOf): string[] {
  const lines: string[] = []
  const fits = (units: number) => (units * font.size) / 2048 <= width
  const blank = unitsOf(' ', font)
  let line = ''
  let taken = 0
  for (const word of text.split(/ +/)) {
    const whole = unitsOf(word, font)
    for (const piece of fits(whole) ? [word] : cutWord(word, width, font)) {
      const units = piece === word ? whole : unitsOf(piece, font)
      if (line === '') {
        line = piece
        taken = units
      } else if (fits(taken + blank + units)) {
        line = `${line} ${piece}`
        taken += blank + units
      } else {
        lines.push(line)
        line = piece
        taken = units
      }
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** As few lines as fit, all about equally long, as a centred title wants them. */
export function balanceText(text: string, width: number, font: FontOf): string[] {
  const fewest = wrapText(text, width, font).length
  if (fewest < 2) return wrapText(text, width, font)
  // Never narrower than the longest word, or words would be cut.
  let tooNarrow = Math.min(width, Math.max(...text.split(/ +/).map((word) => textWidth(word, font)))) - 1
  let wideEnough = width
  while (wideEnough - tooNarrow > 1) {
    const middle = (tooNarrow + wideEnough) / 2
    if (wrapText(text, middle, font).length > fewest) tooNarrow = middle
    else wideEnough = middle
  }
  return wrapText(text, wideEnough, font)
}

function cutWord(word: string, width: number, font: FontOf): string[] {
  if (textWidth(word, font) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, font) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}

/** The width in 2048ths of the size; the widths of letters are whole numbers, so that sums are exact. */
function unitsOf(text: string, font: FontOf): number {
  const known = font.bold ? units.bold : units.regular
  let sum = 0
  for (const character of text) {
    let width = known.get(character)
    if (width === undefined) {
      width = measured(character, font.bold ? tables.bold : tables.regular)
      known.set(character, width)
    }
    sum += width
  }
  return sum
}

/** Reports measure millions of letters; each is decomposed once. */
const units = { regular: new Map<string, number>(), bold: new Map<string, number>() } as const

function measured(character: string, widths: ReadonlyMap<string, number>): number {
  let sum = 0
  // NFD takes the marks off, which have no width of their own, save the horn.
  for (const part of character.normalize('NFD')) sum += widths.get(part) ?? unlisted(part)
  return sum
}

function tableOf(groups: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  const horn = (plain: string, horned: string) => widthIn(groups, horned) - widthIn(groups, plain)
  return new Map([
    ...groups.flatMap(([width, characters]) => Array.from(characters, (one) => [one, width] as const)),
    ['\u031b', Math.max(horn('o', 'ơ'), horn('u', 'ư'))],
  ])
}

function widthIn(groups: readonly (readonly [number, string])[], character: string): number {
  return groups.find(([, characters]) => characters.includes(character))?.[0] ?? 0
}

function unlisted(character: string): number {
  if (/\p{M}/u.test(character)) return 0
  // A guess on the wide side: full-width for scripts of the east, a capital letter's width for the rest.
  return /[\u1100-\uffdc]/.test(character) ? 2048 : 1479
}
