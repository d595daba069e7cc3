import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../../../src-renderer/directives/highlight.ts'
import { pickFrom, placeOfChosen } from '../../../../../src-renderer/directives/review/chosen.ts'
import { reviewMarks } from '../../../../../src-renderer/directives/review/review-marks.ts'
import { placeFinder } from '../../../../../src-renderer/directives/review/value-places.ts'
import { readLetter } from './sample-letter.ts'

const { source, read, tasks } = readLetter()
const find = placeFinder(source, read)
const marks = reviewMarks(read, tasks, find, [])
/** The marks over the first place of some words. */
const over = (words: string): Mark[] => {
  const at = source.indexOf(words)
  return marks.filter(({ start, end }) => start <= at && end > at)
}

describe('choosing a value and its place', () => {
  it('leads from every value to its place and back to the value', () => {
    const values = tasks.flatMap((task) => find(task).map((value) => ({ key: task.key, value })))
    expect(values.length).toBeGreaterThanOrEqual(8)
    for (const { key, value } of values) {
      const { name, index } = value
      const place = placeOfChosen({ kind: 'value', key, name, index }, read, tasks, find)
      expect(place).toEqual(value.place)
      const there = marks.filter(
        (mark) => mark.start <= (place?.start ?? -1) && mark.end > (place?.start ?? 0),
      )
      expect(pickFrom(there, key)).toEqual({ key, chosen: { kind: 'value', key, name, index } })
    }
  })

  it('knows header fields and cited documents by their places', () => {
    expect(pickFrom(over('512/UBND-KGVX'), null)).toEqual({
      key: null,
      chosen: { kind: 'header', field: 'documentNumber' },
    })
    const base: Mark = { start: 5, end: 9, kind: 'base', ref: '1' }
    expect(pickFrom([base], null)).toEqual({ key: null, chosen: { kind: 'base', index: 1 } })
    const within: Mark = { start: 0, end: 20, kind: 'task', ref: '7' }
    expect(pickFrom([within, base], null), 'a citation in a task is part of it').toEqual({
      key: '7',
      chosen: null,
    })
    expect(pickFrom([], null)).toBeNull()
  })

  it('takes the selected task where a heading names the agency of several', () => {
    const heading = ['1', '2'].map(
      (ref): Mark => ({ start: 0, end: 9, kind: 'value', ref, value: 'agencies 0' }),
    )
    expect(pickFrom(heading, '2')?.key).toBe('2')
    expect(pickFrom(heading, null)?.key).toBe('1')
  })
})
