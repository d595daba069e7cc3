import type { MarkedText } from '../../src-main/contract/search.ts'
import classes from './palette.module.css'

/** A text with the places that were searched for. */
export function Marked({ of: { text, marks } }: { of: MarkedText }) {
  const parts: { text: string; marked: boolean; at: number }[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false, at })
    parts.push({ text: text.slice(start, end), marked: true, at: start })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false, at })
  return parts.map((part) =>
    part.marked ? (
      <mark key={part.at} className={classes.mark}>
        {part.text}
      </mark>
    ) : (
      <span key={part.at}>{part.text}</span>
    ),
  )
}
