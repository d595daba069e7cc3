import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeTasks } from '../../../../../src-renderer/directives/review/merge-tasks.ts'
import { cutsOf, splitTask } from '../../../../../src-renderer/directives/review/split-task.ts'
import { task } from './sample-review.ts'

const text = 'Rà soát các cơ sở dữ liệu; báo cáo kết quả rà soát trước ngày 09/12/2025.'
const source = `1. Mở đầu.\nb) Rà soát các cơ sở\ndữ liệu; báo cáo kết quả\nrà soát trước ngày 09/12/2025.\nHết.`
const span = { start: source.indexOf('b)'), end: source.indexOf('\nHết'), page: 1 }
const whole = task('4', { path: '1.b', text, span, agencies: ['Sở A'] })
const cut = { at: text.indexOf('báo cáo'), newKey: 'new', source }

describe('splitTask', () => {
  it('gives both parts a path, the agencies and their own passage', () => {
    const [first, second] = splitTask([whole], '4', cut)
    expect(first).toMatchObject({ key: '4', path: '1.b#1', text: 'Rà soát các cơ sở dữ liệu;' })
    expect(second).toMatchObject({ key: 'new', path: '1.b#2', agencies: ['Sở A'], deadline: whole.deadline })
    const passage = (of: typeof first) => source.slice(of?.span?.start, of?.span?.end).replace(/\s+/g, ' ')
    expect(passage(first)).toBe('b) Rà soát các cơ sở dữ liệu;')
    expect(passage(second)).toBe('báo cáo kết quả rà soát trước ngày 09/12/2025.')
  })

  it('numbers the pieces of a clause anew when one of them is split again', () => {
    const twice = splitTask(splitTask([whole], '4', cut), '4', {
      ...cut,
      at: 'Rà soát '.length,
      newKey: 'mid',
    })
    expect(twice.map(({ key, path }) => [key, path])).toEqual([
      ['4', '1.b#1'],
      ['mid', '1.b#2'],
      ['new', '1.b#3'],
    ])
  })

  it('leaves a task without a path and without a place as it is but for its text', () => {
    const [first, second] = splitTask([task('4', { path: '', text, span: null })], '4', cut)
    expect([first?.path, second?.path, first?.span, second?.span]).toEqual(['', '', null, null])
  })

  it('keeps the whole place for both where the source has other words', () => {
    const parts = splitTask([whole], '4', { ...cut, source: 'x'.repeat(source.length) })
    expect(parts.map((part) => part.span)).toEqual([span, span])
  })

  it.each([0, text.length, 999])('does not split at %i', (at) => {
    expect(splitTask([whole], '4', { ...cut, at })).toEqual([whole])
  })

  it('loses and invents no word at any cut, and merging brings the clause back', () => {
    const words = fc.array(fc.constantFrom('rà', 'soát;', 'dữ', 'liệu.', 'Sở', '1.'), {
      minLength: 2,
      maxLength: 20,
    })
    fc.assert(
      fc.property(words, fc.nat(), (given, pick) => {
        const one = task('4', { path: '2.a', text: given.join(' ') })
        const cuts = cutsOf(one.text)
        const at = cuts[pick % cuts.length]?.at ?? 0
        const parts = splitTask([one], '4', { at, newKey: 'new', source })
        expect(parts.map((part) => part.text).join(' ')).toBe(one.text)
        expect(mergeTasks(parts, '4', 'new')[0]).toMatchObject({ path: '2.a', text: one.text })
      }),
    )
  })
})

describe('cutsOf', () => {
  it('finds the gaps between words and which of them end a sentence or part', () => {
    expect(cutsOf('Rà soát;  báo cáo. Hết')).toEqual([
      { at: 3, strong: false },
      { at: 10, strong: true },
      { at: 14, strong: false },
      { at: 19, strong: true },
    ])
    expect(cutsOf('một')).toEqual([])
  })
})
