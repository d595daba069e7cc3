import { describe, expect, it } from 'vitest'
import type { Extraction, ReaderNote } from '../../../../../src-main/contract/extraction.ts'
import { mergeTasks } from '../../../../../src-renderer/directives/review/merge-tasks.ts'
import { leftOver } from '../../../../../src-renderer/directives/review/skipped-list.tsx'
import {
  notedValue,
  noteFinder,
  openNotes,
} from '../../../../../src-renderer/directives/review/task-notes.ts'
import { reviewOf, task } from './sample-review.ts'

const note = (code: ReaderNote['code'], start: number): ReaderNote => ({
  code,
  detail: null,
  span: { start, end: start + 10, page: 1 },
})

const read: Pick<Extraction, 'tasks'> = {
  tasks: [task('1'), task('2')].map(({ path, text, span }, index) => ({
    path,
    text,
    agencies: [],
    coordinating: [],
    deadlineText: null,
    deadlineISO: null,
    deadlineKind: 'none',
    deadlineQualifier: null,
    recurrence: null,
    reportTo: null,
    product: null,
    accountable: null,
    sourceDocument: null,
    note: null,
    urgency: [],
    places: {},
    span: span ?? { start: 0, end: 0, page: 1 },
    notes: [note(index === 0 ? 'agencyImplied' : 'deadlineAmbiguous', (index + 1) * 100)],
  })),
}

describe('noteFinder', () => {
  const notes = noteFinder(read)
  const codes = (of: Parameters<typeof notes>[0]) => notes(of).map(({ code }) => code)

  it('finds the notes by the passage, also after merging', () => {
    expect(codes(task('1'))).toEqual(['agencyImplied'])
    const merged = mergeTasks([task('1'), task('2')], '1', '2')[0]
    expect(codes(merged ?? { span: null })).toEqual(['agencyImplied', 'deadlineAmbiguous'])
    expect(codes({ span: null })).toEqual([])
    expect(codes({ span: { start: 110, end: 150, page: 1 } })).toEqual([])
  })

  it('gives the same list for the same task', () => {
    const one = task('2')
    expect(notes(one)).toBe(notes(one))
  })

  it('knows which value a note concerns', () => {
    expect(notedValue(note('deadlineAmbiguous', 0))).toBe('deadline')
    expect(notedValue(note('agencyImplied', 0))).toBe('agencies')
    expect(notedValue(note('tableRow', 0))).toBe('text')
  })
})

describe('openNotes', () => {
  const { header } = reviewOf()
  const all = [
    note('numberMissing', 0),
    note('dateMissing', 0),
    note('headerMissing', 0),
    note('numberingGap', 0),
  ]
  const codes = (of: typeof header) => openNotes(all, of).map(({ code }) => code)

  it('keeps what is missing and drops what is there', () => {
    expect(codes(header)).toEqual(['numberMissing', 'dateMissing', 'headerMissing', 'numberingGap'])
    const known = { ...header, issuer: 'UBND tỉnh', subject: 'V/v dữ liệu' }
    expect(codes(known)).toEqual(['numberMissing', 'dateMissing', 'numberingGap'])
    expect(codes({ ...known, documentNumber: '5/UBND', documentDate: '2025-11-18' })).toEqual([
      'numberingGap',
    ])
  })
})

describe('leftOver', () => {
  it('leaves out what a task covers by now, unless it was dropped', () => {
    const skipped = [{ text: 'x', span: { start: 110, end: 140, page: 1 } }]
    expect(leftOver(skipped, [task('2')])).toEqual(skipped)
    expect(leftOver(skipped, [task('1')])).toEqual([])
    expect(leftOver(skipped, [task('1', { dropped: true })])).toEqual(skipped)
  })
})
