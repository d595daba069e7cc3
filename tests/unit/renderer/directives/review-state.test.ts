import { describe, expect, it } from 'vitest'
import type { Review, ReviewTask } from '../../../../src-main/contract/directive.ts'
import {
  changeReview,
  groupQuestions,
  summarize,
} from '../../../../src-renderer/directives/review/review-state.ts'

function task(key: string, change: Partial<ReviewTask> = {}): ReviewTask {
  return {
    key,
    path: key,
    text: `Nhiệm vụ ${key}`,
    agencies: [],
    coordinating: [],
    deadline: { text: null, kind: 'none', lastDay: null, qualifier: null, recurrence: null },
    reportTo: null,
    product: null,
    span: { start: Number(key) * 100, end: Number(key) * 100 + 50, page: 1 },
    concern: 'yes',
    doubtfulPhrases: [],
    mine: true,
    role: 'lead',
    dropped: false,
    ...change,
  }
}

function reviewOf(...tasks: ReviewTask[]): Review {
  const header = {
    documentType: 'Công văn',
    documentNumber: '',
    documentSymbol: '/UBND-KGVX',
    documentDate: null,
    documentYear: 2025,
    receivedOn: null,
    issuer: '',
    subject: '',
    signerTitle: '',
    signerName: '',
  }
  return { header, tasks }
}

const doubtful = (key: string, ...doubtfulPhrases: string[]) =>
  task(key, { concern: 'doubtful', mine: false, doubtfulPhrases })

/** The task made of a passage that stands behind "2.b". */
const add = (text: string) =>
  changeReview(reviewOf(task('2', { path: '2.b' })), {
    type: 'add',
    key: 'added',
    text,
    span: { start: 900, end: 950 },
  }).tasks.at(-1)

describe('changeReview', () => {
  it('gives a passage that goes on with the numbering its path, and any other none', () => {
    expect(add('c) Rà soát văn bản.')).toMatchObject({ path: '2.c', text: 'Rà soát văn bản.' })
    expect(add('đ) Rà soát văn bản.')).toMatchObject({ path: '', text: 'đ) Rà soát văn bản.' })
    expect(add('Rà soát văn bản.')).toMatchObject({ path: '', text: 'Rà soát văn bản.' })
  })

  it('settles the doubt when a task is taken or refused by hand', () => {
    const taken = changeReview(reviewOf(doubtful('1', 'các ngành')), { type: 'toggleMine', key: '1' })
    expect(taken.tasks[0]).toMatchObject({ mine: true, concern: 'yes' })
    const refused = changeReview(taken, { type: 'toggleMine', key: '1' })
    expect(refused.tasks[0]).toMatchObject({ mine: false, concern: 'no' })
  })

  it('applies an answer to every task of the group and to no other', () => {
    const review = reviewOf(doubtful('1', 'các ngành'), doubtful('2', 'tổ chức'), task('3', { mine: false }))
    const answered = changeReview(review, {
      type: 'answer',
      phrase: 'các ngành',
      answers: { 'các ngành': true },
    })
    expect(answered.tasks.map(({ mine, concern }) => [mine, concern])).toEqual([
      [true, 'yes'],
      [false, 'doubtful'],
      [false, 'yes'],
    ])
  })

  it('needs a no for every group of a task before it is not ours, and takes an answer back', () => {
    const review = reviewOf(doubtful('1', 'các ngành', 'tổ chức'))
    const one = changeReview(review, { type: 'answer', phrase: 'tổ chức', answers: { 'tổ chức': false } })
    expect(one.tasks[0]).toMatchObject({ mine: false, concern: 'doubtful' })
    const both = { 'tổ chức': false, 'các ngành': false }
    const two = changeReview(one, { type: 'answer', phrase: 'các ngành', answers: both })
    expect(two.tasks[0]).toMatchObject({ mine: false, concern: 'no' })
    const back = { ...both, 'các ngành': true }
    const three = changeReview(two, { type: 'answer', phrase: 'các ngành', answers: back })
    expect(three.tasks[0]).toMatchObject({ mine: true, concern: 'yes' })
  })

  it('puts an added passage where it stands in the letter', () => {
    const added = changeReview(reviewOf(task('1'), task('2')), {
      type: 'add',
      key: 'new',
      text: 'Đoạn được chọn',
      span: { start: 160, end: 190 },
    })
    expect(added.tasks.map(({ key }) => key)).toEqual(['1', 'new', '2'])
    expect(added.tasks[1]).toMatchObject({ mine: true, dropped: false, text: 'Đoạn được chọn' })
    const last = changeReview(added, { type: 'add', key: 'end', text: 'x', span: { start: 900, end: 910 } })
    expect(last.tasks.at(-1)?.key).toBe('end')
  })

  it('leaves the other tasks untouched, by identity', () => {
    const review = reviewOf(task('1'), task('2'))
    const changed = changeReview(review, { type: 'deadline', key: '1', change: { lastDay: '2025-12-09' } })
    expect(changed.tasks[0]?.deadline.lastDay).toBe('2025-12-09')
    expect(changed.tasks[1]).toBe(review.tasks[1])
  })
})

describe('summarize', () => {
  it('does not count dropped tasks', () => {
    const review = reviewOf(
      task('1'),
      task('2', { dropped: true }),
      doubtful('3'),
      task('4', { mine: false }),
    )
    expect(summarize(review)).toEqual({ tasks: 3, mine: 1, doubtful: 1 })
  })
})

describe('groupQuestions', () => {
  it('asks for each group once, with the number of tasks', () => {
    const tasks = [doubtful('1', 'các ngành'), doubtful('2', 'tổ chức', 'các ngành', 'các ngành'), task('3')]
    expect(groupQuestions(tasks)).toEqual([
      { phrase: 'các ngành', tasks: 2 },
      { phrase: 'tổ chức', tasks: 1 },
    ])
  })
})
