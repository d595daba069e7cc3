import type { DeadlineWords } from './deadline-reading.ts'

/** A field whose words name no time that is known: kept verbatim. */
export function wholeField(text: string, key: string): DeadlineWords | null {
  const value = fieldValue(text, key)
  if (value.text === '') return null
  const kind = /^(?:theo|khi|sau|ngay)/iu.test(value.text) ? 'event' : 'none'
  return {
    text: value.text,
    kind,
    lastDay: null,
    qualifier: null,
    start: value.start,
    end: value.start + value.text.length,
  }
}

/** The words of a field without "Hoàn thành", "Thực hiện", "Triển khai đảm bảo" and the final stop. */
export function fieldValue(text: string, key: string): { text: string; start: number } {
  const start =
    /^\s*(?:(?:Hoàn thành|Thực hiện|Triển khai|Xong|Ban hành|Trình)(?: thực hiện| xong)?(?: (?:đảm bảo|bảo đảm))? )?/iu.exec(
      key,
    )?.[0].length ?? 0
  return { text: text.slice(start).replace(/[\s.;]+$/, ''), start }
}
