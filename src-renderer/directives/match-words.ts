/** Whether every typed word stands in one of the texts, with or without marks, in any order. */
export function matchesWords(typed: string, texts: readonly string[]): boolean {
  const haystack = fold(texts.join(' '))
  return fold(typed)
    .split(' ')
    .every((word) => haystack.includes(word))
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
