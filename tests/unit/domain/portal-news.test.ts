import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src-main/contract/commitment.ts'
import { portalNews } from '../../../src-main/domain/portal-news.ts'
import { factOn } from '../../support/facts.ts'

const progress = (on: string, enteredOn = on): Fact => ({
  ...factOn(on, { kind: 'progress', percent: null, text: on, obstacles: '', proposals: '' }),
  enteredAt: `${enteredOn}T03:00:00.000Z`,
})
const mark = (on: string, enteredOn = on, portal = 'nq57.vn'): Fact => ({
  ...factOn(on, { kind: 'updatedOnPortal', portal, text: '' }),
  enteredAt: `${enteredOn}T09:00:00.000Z`,
})

const newsOf = (facts: readonly Fact[]) =>
  portalNews(facts, 'nq57.vn').news.map(({ happenedOn }) => happenedOn)

describe('news for a portal', () => {
  it.each<[string, Fact[], string[]]>([
    [
      'without a mark, everything',
      [progress('2025-12-01'), progress('2025-12-05')],
      ['2025-12-01', '2025-12-05'],
    ],
    ['nothing after a mark', [progress('2025-12-01'), mark('2025-12-02')], []],
    ['of the same day before the mark', [progress('2025-12-02'), mark('2025-12-02')], []],
    ['after the mark', [mark('2025-12-02'), progress('2025-12-03')], ['2025-12-03']],
    [
      'earlier work that is typed after the mark',
      [progress('2025-11-20', '2025-12-05'), mark('2025-12-02')],
      ['2025-11-20'],
    ],
    [
      'work after a mark that is entered later',
      [mark('2025-12-02', '2025-12-10'), progress('2025-12-05')],
      ['2025-12-05'],
    ],
    [
      'marks of another portal do not count',
      [progress('2025-12-01'), mark('2025-12-02', '2025-12-02', 'khác')],
      ['2025-12-01'],
    ],
    [
      'how the agency organises itself is no news',
      [factOn('2025-12-01', { kind: 'classified', field: 'Y tế' })],
      [],
    ],
  ])('%s', (_name, facts, expected) => {
    expect(newsOf(facts)).toEqual(expected)
  })
})
