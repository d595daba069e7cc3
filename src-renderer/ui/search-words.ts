/** A text in the letters that a search compares: lower case without marks, i and y alike, single blanks. */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/y/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * The entries whose texts hold every typed word, with or without marks and in any order; those whose first text
 * begins with what was typed come first, otherwise the order stays.
 */
export function searchNames<Entry>(
  entries: readonly Entry[],
  typed: string,
  textsOf: (entry: Entry) => readonly string[],
): readonly Entry[] {
  const wanted = searchKey(typed)
  if (wanted === '') return entries
  const words = wanted.split(' ')
  return entries
    .flatMap((entry) => {
      const keys = textsOf(entry).map(searchKey)
      const all = ` ${keys.join(' ')}`
      if (!words.every((word) => all.includes(word))) return []
      const first = keys[0] ?? ''
      const rank = first.startsWith(wanted)
        ? 0
        : words.every((word) => ` ${first}`.includes(` ${word}`))
          ? 1
          : 2
      return [{ entry, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)
}
