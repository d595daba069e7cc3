import type { DirectiveDraft } from '../../../src-main/contract/directive.ts'

/** What the left side shows: the text that was read, or one of the files as it came, by its place. */
export type SourcePlace = 'text' | number

/** The letter is a picture, so that there is no text to show. */
export function isScan({ sourceText }: Pick<DirectiveDraft, 'sourceText'>): boolean {
  return sourceText.trim() === ''
}
