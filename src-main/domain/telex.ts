/**
 * What letters typed in Telex would be without their marks, for words typed while the input method was off:
 * "thuwcj" → "thuc", "hieejn" → "hien", "ddoongf" → "dong". Words that have no such letters come back as they are.
 */
export function fromTelex(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word
  const untoned = word.replace(/^(.*[aeiouyw].*?)[sfrxj]([a-z]*)$/, '$1$2')
  return untoned
    .replace(/aa|aw/g, 'a')
    .replace(/ee/g, 'e')
    .replace(/oo|ow/g, 'o')
    .replace(/uw/g, 'u')
    .replace(/dd/g, 'd')
    .replace(/w/g, 'u')
}
