/** Text for comparing and searching: lower case, without marks, đ as d, white space and dashes folded. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[‐-―]/g, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

/** Runs of white space, line breaks and page marks become one blank. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\u00a0\f]+/g, ' ').trim()
}

const collator = new Intl.Collator('vi', { numeric: true })

/** Vietnamese order: a ă â b c d đ …; numbers inside names by value. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b)
}

/** The same for names of groups: what has no name comes last. */
export function compareNamed(a: string, b: string): number {
  return Number(a === '') - Number(b === '') || compareVietnamese(a, b)
}
