const oldTones = new Map(
  [
    ['oà', 'òa'],
    ['oá', 'óa'],
    ['oả', 'ỏa'],
    ['oã', 'õa'],
    ['oạ', 'ọa'],
    ['oè', 'òe'],
    ['oé', 'óe'],
    ['oẻ', 'ỏe'],
    ['oẽ', 'õe'],
    ['oẹ', 'ọe'],
    ['uỳ', 'ùy'],
    ['uý', 'úy'],
    ['uỷ', 'ủy'],
    ['uỹ', 'ũy'],
    ['uỵ', 'ụy'],
  ].flatMap(([from = '', to = '']) => [
    [from, to],
    [from.toUpperCase(), to.toUpperCase()],
    [capital(from), capital(to)],
  ]),
)
const oldTone = /[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ]/g

/**
 * The text for matching words: tone marks as in "hòa", "ủy"; all dashes as "-"; curly quotes straight.
 * It has the same length as the text, so that a place found in it is a place in the text.
 */
export function keyOf(text: string): string {
  return text
    .replace(oldTone, (pair, at: number, whole: string) =>
      // After q, "uý" is the vowel y with its own tone ("quý"), written the same way in both styles.
      /[qQ]/.test(whole[at - 1] ?? '') || /[\p{L}]/u.test(whole[at + 2] ?? '')
        ? pair
        : (oldTones.get(pair) ?? pair),
    )
    .replace(/[‐-―−]/g, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\u00a0/g, ' ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
