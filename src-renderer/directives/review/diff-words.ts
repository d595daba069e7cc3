/** A run of words that both texts have, or only the older or the newer one. */
export type DiffPiece = { kind: 'same' | 'removed' | 'added'; text: string }

/** How a text was reworded, word by word; blanks do not count. What was removed comes before what replaced it. */
export function diffWords(before: string, after: string): DiffPiece[] {
  const old = wordsOf(before)
  const fresh = wordsOf(after)
  const common = commonLengths(old, fresh)
  const pieces: { kind: DiffPiece['kind']; words: string[] }[] = []
  const put = (kind: DiffPiece['kind'], word: string) => {
    const last = pieces.at(-1)
    if (last?.kind === kind) last.words.push(word)
    else pieces.push({ kind, words: [word] })
  }
  let i = 0
  let j = 0
  while (i < old.length || j < fresh.length) {
    const a = old[i]
    const b = fresh[j]
    if (a !== undefined && a === b) {
      put('same', a)
      i += 1
      j += 1
    } else if (
      a !== undefined &&
      (b === undefined || lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))
    ) {
      put('removed', a)
      i += 1
    } else if (b !== undefined) {
      put('added', b)
      j += 1
    }
  }
  return pieces.map(({ kind, words }) => ({ kind, text: words.join(' ') }))
}

/** Lengths of the longest common subsequences of the two ends, by where those begin. */
function commonLengths(old: readonly string[], fresh: readonly string[]): number[][] {
  const table: number[][] = Array.from({ length: old.length + 1 }, () => [])
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = Array.from({ length: fresh.length + 1 }, () => 0)
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      row[j] =
        old[i] === fresh[j]
          ? lengthAt(table, i + 1, j + 1) + 1
          : Math.max(lengthAt(table, i + 1, j), row[j + 1] ?? 0)
    }
    table[i] = row
  }
  return table
}

function lengthAt(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
