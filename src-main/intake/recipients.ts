import { opening } from './phrases.ts'
import type { TextLine } from './text-lines.ts'

/** The line that opens a list of recipients. */
export const addressed = /^(?:Đồng )?[Kk]ính gửi\s*:?\s*|^[\p{Lu} ,.]{4,60} (?:điện|ĐIỆN)\s*:\s*/u

/** "Kính gửi: …" or "… điện: …" with its list; several blocks ("Đồng kính gửi") are read together. */
export function readRecipients(lines: readonly TextLine[], from: number): { names: string[]; end: number } {
  const names: string[] = []
  let index = from
  while (index < lines.length && addressed.test(lines[index]?.key ?? '')) {
    const line = lines[index]
    if (line === undefined) break
    const lead = addressed.exec(line.key)?.[0].length ?? 0
    let current = line.text.slice(lead).replace(/^[-–•]\s*/u, '')
    const push = () => {
      for (const part of current.split(/;(?![^(]*\))/u)) {
        const name = part.replace(/[\s;.,]+$/, '').trim()
        if (name !== '') names.push(name)
      }
      current = ''
    }
    index += 1
    let listed = current !== '' && /^[-–•]/u.test(line.text.slice(lead))
    for (; index < lines.length; index += 1) {
      const next = lines[index]
      if (next === undefined || addressed.test(next.key)) break
      const dash = /^[-–—•+]\s*/u.exec(next.text)
      if (dash !== null) {
        if (next.borders > 0 && listed && current === '') break
        push()
        listed = true
        current = next.text.slice(dash[0].length)
        continue
      }
      if (current === '' && !listed && !opening.test(next.key)) {
        current = next.text
        continue
      }
      if (
        next.borders > 0 ||
        (opening.test(next.key) && next.text.length > 20 && !/^\p{Ll}/u.test(next.text))
      )
        break
      if (current.endsWith('.')) break
      if (!listed && current.length > 0 && next.blanks > 0 && /^\p{Lu}/u.test(next.text)) break
      current = `${current} ${next.text}`.trim()
    }
    push()
  }
  return { names, end: index }
}
