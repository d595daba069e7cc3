import { describe, expect, it } from 'vitest'
import {
  changeHistory,
  type History,
  type HistoryAction,
  startHistory,
} from '../../../../../src-renderer/directives/review/review-history.ts'
import { reviewOf, task } from './sample-review.ts'

const beside = { answers: {}, checked: [], columns: {} }
const start = () => startHistory({ review: reviewOf(task('1'), task('2'), task('3')), ...beside })
const after = (history: History, ...actions: HistoryAction[]) => actions.reduce(changeHistory, history)
const keys = ({ present }: History) => present.review.tasks.map(({ key }) => key)
const typed = (text: string): HistoryAction => ({ type: 'task', key: '1', change: { text } })

describe('changeHistory', () => {
  it('takes steps back and forth', () => {
    const begun = start()
    const done = after(begun, { type: 'merge', first: '1', second: '2' }, { type: 'toggleDropped', key: '3' })
    expect(keys(done)).toEqual(['1', '3'])
    const one = after(done, { type: 'undo' })
    expect(one.present.review.tasks.map(({ dropped }) => dropped)).toEqual([false, false])
    const back = after(one, { type: 'undo' })
    expect(back.present).toBe(begun.present)
    expect(after(back, { type: 'undo' })).toBe(back)
    expect(after(back, { type: 'redo' }, { type: 'redo' }).present).toEqual(done.present)
  })

  it('forgets what could be done again once something new is done', () => {
    const undone = after(start(), { type: 'toggleMine', key: '1' }, { type: 'undo' })
    expect(undone.future).toHaveLength(1)
    expect(after(undone, { type: 'toggleMine', key: '2' }).future).toEqual([])
  })

  it('takes typing into one field as one step, and another field as another', () => {
    const history = after(start(), typed('R'), typed('Rà'), typed('Rà soát'), {
      type: 'task',
      key: '1',
      change: { product: 'Báo cáo' },
    })
    const one = after(history, { type: 'undo' })
    expect(one.present.review.tasks[0]).toMatchObject({ text: 'Rà soát', product: null })
    expect(after(one, { type: 'undo' }).present.review.tasks[0]?.text).toBe('Nhiệm vụ 1')
  })

  it('begins a new step when typing goes on after an undo', () => {
    const history = after(start(), typed('R'), { type: 'undo' }, typed('X'))
    expect(history.past).toHaveLength(1)
    expect(after(history, { type: 'undo' }).present.review.tasks[0]?.text).toBe('Nhiệm vụ 1')
  })

  it('takes an answer about a group back together with what it decided', () => {
    const doubtful = task('1', { concern: 'doubtful', mine: false, doubtfulPhrases: ['các ngành'] })
    const begun = startHistory({ review: reviewOf(doubtful), ...beside })
    const answers = { 'các ngành': true }
    const answered = after(begun, { type: 'answer', phrase: 'các ngành', answers })
    expect(answered.present).toMatchObject({ answers, review: { tasks: [{ mine: true }] } })
    expect(after(answered, { type: 'undo' }).present).toBe(begun.present)
  })

  it('begins anew when another review takes the place of this one', () => {
    const history = after(start(), typed('R'), { type: 'replace', review: reviewOf(task('9')) })
    expect(keys(history)).toEqual(['9'])
    expect(after(history, { type: 'undo' })).toBe(history)
  })

  it('takes a mapping of columns back together with the rows it gave', () => {
    const begun = startHistory({
      review: reviewOf(task('1'), task('4')),
      answers: {},
      checked: [],
      columns: { 0: ['text', null], 1: ['text'] },
    })
    const table = { span: { start: 50, end: 300, page: 1 } }
    const mapped = after(begun, {
      type: 'reread',
      index: 0,
      table,
      columns: ['text', 'lead'],
      tasks: [task('2', { key: 'table0-0' })],
    })
    expect(keys(mapped)).toEqual(['table0-0', '4'])
    expect(mapped.present.columns).toEqual({ 0: ['text', 'lead'], 1: ['text'] })
    expect(after(mapped, { type: 'undo' }).present).toBe(begun.present)
  })

  it('ticks a doubt off once, as a step of its own', () => {
    const once = after(start(), { type: 'check', id: 'deadline 1' })
    expect(once.present.checked).toEqual(['deadline 1'])
    expect(after(once, { type: 'check', id: 'deadline 1' })).toBe(once)
    expect(after(once, { type: 'undo' }).present.checked).toEqual([])
  })
})
