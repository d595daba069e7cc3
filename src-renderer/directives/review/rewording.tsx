import { diffWords } from './diff-words.ts'
import classes from './rewording.module.css'

/** A text with what was taken out and put in since; null where the text did not exist. */
export function Rewording({ before, after }: { before: string | null; after: string | null }) {
  if (before === null || after === null) return before ?? after ?? ''
  return diffWords(before, after).map(({ kind, text }, index) => {
    if (kind === 'same') return <span key={index}>{text} </span>
    const Mark = kind === 'added' ? 'ins' : 'del'
    return (
      <span key={index}>
        <Mark className={classes[kind]}>{text}</Mark>{' '}
      </span>
    )
  })
}
