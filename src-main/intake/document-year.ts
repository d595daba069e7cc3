import { keyOf } from './vietnamese-key.ts'

/** The latest year that the opening of a document names, for dates written without one; null when it names none. */
export function yearOf(text: string): number | null {
  const years = [...keyOf(text.slice(0, 4000)).matchAll(/năm (20\d{2})/gu)].map((match) => Number(match[1]))
  return years.length === 0 ? null : Math.max(...years)
}
