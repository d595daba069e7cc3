import { foldSpace } from '../domain/vietnamese.ts'

const words =
  /(?<!\p{L})(khẩn trương|kịp thời|hỏa tốc|thượng khẩn|cấp bách|ưu tiên|ngay lập tức|ngay sau khi|trong thời gian sớm nhất|sớm nhất|ngay)(?!\p{L})/giu

/** The words of a task that press for haste, each once, in lower case and in their order; empty when there are none. */
export function urgencyWords(text: string): string[] {
  const found = [...foldSpace(text).matchAll(words)].map((match) => (match[1] ?? '').toLowerCase())
  return [...new Set(found)]
}
