import { describe, expect, it } from 'vitest'
import type { ReaderNote } from '../../../../../src-main/contract/extraction.ts'
import { nextUnsure, unsureItems } from '../../../../../src-renderer/directives/review/unsure-list.ts'
import { reviewOf, task } from './sample-review.ts'

const note = (code: ReaderNote['code'], detail: string | null = null): ReaderNote => ({
  code,
  detail,
  span: null,
})
const doubtful = (key: string, ...doubtfulPhrases: string[]) =>
  task(key, { concern: 'doubtful', mine: false, doubtfulPhrases })
const notesOf = (codes: Record<string, ReaderNote[]>) => ({
  letter: codes['letter'] ?? [],
  task: ({ key }: { key: string }) => codes[key] ?? [],
})
const ids = (...input: Parameters<typeof unsureItems>) => unsureItems(...input).map(({ id }) => id)

describe('unsureItems', () => {
  const review = reviewOf(task('1'), doubtful('2', 'các ngành'), doubtful('3'), task('4', { dropped: true }))
  const notes = notesOf({
    letter: [note('numberingGap', '4 → 6'), note('footnoteRemoved'), note('footnoteRemoved')],
    '1': [note('deadlineAmbiguous', 'năm 2026'), note('tableRow')],
    '4': [note('agencyImplied')],
  })

  it('lists the letter, the groups and the values in the order of the screen', () => {
    expect(ids(review, notes, new Set())).toEqual([
      'note numberingGap 4 → 6',
      'note footnoteRemoved ',
      'group các ngành',
      'deadline 1',
      'mine 3',
    ])
  })

  it('leaves out what was checked, answered or dropped', () => {
    const settled = reviewOf(
      task('1'),
      task('2', { doubtfulPhrases: ['các ngành'] }),
      task('3', { dropped: true }),
    )
    expect(ids(settled, notes, new Set(['deadline 1', 'note footnoteRemoved ']))).toEqual([
      'note numberingGap 4 → 6',
    ])
  })
})

describe('nextUnsure', () => {
  const items = unsureItems(reviewOf(doubtful('1'), doubtful('2'), doubtful('3')), notesOf({}), new Set())
  const from = (last: string | null, step: 1 | -1) => nextUnsure(items, last, step)?.id

  it('goes round in both directions', () => {
    expect([from(null, 1), from('mine 1', 1), from('mine 3', 1)]).toEqual(['mine 1', 'mine 2', 'mine 1'])
    expect([from(null, -1), from('mine 1', -1), from('mine 2', -1)]).toEqual(['mine 3', 'mine 3', 'mine 1'])
    expect(nextUnsure([], 'mine 1', 1)).toBeNull()
  })
})
