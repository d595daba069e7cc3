import { describe, expect, it } from 'vitest'
import type { Deadline } from '../../../../../src-main/contract/deadline.ts'
import { mergeTasks } from '../../../../../src-renderer/directives/review/merge-tasks.ts'
import { task } from './sample-review.ts'

const by = (lastDay: string | null, text: string | null = null): Deadline => ({
  text,
  kind: lastDay === null ? 'none' : 'day',
  lastDay,
  qualifier: null,
  recurrence: null,
})

const doubtful = (key: string, phrase: string) =>
  task(key, { mine: false, concern: 'doubtful', doubtfulPhrases: [phrase] })

describe('mergeTasks', () => {
  it('joins the texts by a blank and reaches from the first start to the last end', () => {
    const [merged, ...rest] = mergeTasks([task('1'), task('2'), task('3')], '1', '2')
    expect(merged).toMatchObject({
      key: '1',
      path: '1',
      text: 'Nhiệm vụ 1 Nhiệm vụ 2',
      span: { start: 100, end: 250, page: 1 },
    })
    expect(rest.map(({ key }) => key)).toEqual(['3'])
  })

  it('unites agencies, and one that leads does not also coordinate', () => {
    const tasks = [
      task('1', { agencies: ['Sở A'], coordinating: ['Sở B', 'Sở C'] }),
      task('2', { agencies: ['Sở B', 'Sở A'], coordinating: ['Sở D'] }),
    ]
    expect(mergeTasks(tasks, '1', '2')[0]).toMatchObject({
      agencies: ['Sở A', 'Sở B'],
      coordinating: ['Sở C', 'Sở D'],
    })
  })

  it.each([
    ['2025-12-09', '2025-11-30', '2025-11-30'],
    ['2025-11-30', '2025-12-09', '2025-11-30'],
    [null, '2025-12-09', '2025-12-09'],
    ['2025-12-09', null, '2025-12-09'],
    [null, null, null],
  ])('keeps the earlier last day of %s and %s', (first, second, kept) => {
    const tasks = [task('1', { deadline: by(first) }), task('2', { deadline: by(second) })]
    expect(mergeTasks(tasks, '1', '2')[0]?.deadline.lastDay).toBe(kept)
  })

  it('keeps words of a deadline without a day when the first part has none', () => {
    const standing: Deadline = { ...by(null, 'thường xuyên'), kind: 'standing' }
    const tasks = [task('1'), task('2', { deadline: standing })]
    expect(mergeTasks(tasks, '1', '2')[0]?.deadline).toEqual(standing)
  })

  it('is ours when a part was, and doubtful only while no part is settled', () => {
    expect(mergeTasks([doubtful('1', 'các ngành'), task('2')], '1', '2')[0]).toMatchObject({
      mine: true,
      concern: 'yes',
      doubtfulPhrases: [],
    })
    expect(mergeTasks([doubtful('1', 'các ngành'), doubtful('2', 'tổ chức')], '1', '2')[0]).toMatchObject({
      mine: false,
      concern: 'doubtful',
      doubtfulPhrases: ['các ngành', 'tổ chức'],
    })
  })

  it('puts the pieces of a clause together again, or numbers those that are left', () => {
    const pieces = [task('1', { path: '1.b#1' }), task('2', { path: '1.b#2' }), task('3', { path: '1.b#3' })]
    const two = mergeTasks(pieces, '1', '2')
    expect(two.map(({ path }) => path)).toEqual(['1.b#1', '1.b#2'])
    expect(mergeTasks(two, '1', '3').map(({ path }) => path)).toEqual(['1.b'])
  })

  it('changes nothing when there is no second task', () => {
    const tasks = [task('1')]
    expect(mergeTasks(tasks, '1', '9')).toEqual(tasks)
    expect(mergeTasks(tasks, '1', '1')).toEqual(tasks)
  })
})
