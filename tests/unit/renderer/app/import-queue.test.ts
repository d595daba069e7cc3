import { describe, expect, it } from 'vitest'
import { type ImportItem, importQueue } from '../../../../src-renderer/app/import-queue.ts'

const failure = { code: 'FILE_EMPTY', params: { name: 'b.txt' } }
const add = (items: readonly ImportItem[], ...keys: string[]) =>
  importQueue(items, { type: 'add', items: keys.map((key) => ({ key, name: `${key}.txt` })) })

describe('importQueue', () => {
  it('waits for its turn, and adds to a running list', () => {
    const first = add([], 'a', 'b')
    const running = importQueue(first, { type: 'change', key: 'a', state: { kind: 'reading' } })
    expect(add(running, 'c').map(({ key, state }) => [key, state.kind])).toEqual([
      ['a', 'reading'],
      ['b', 'waiting'],
      ['c', 'waiting'],
    ])
  })

  it('starts anew when the last list is finished, but keeps its failures', () => {
    const done = importQueue(add([], 'a', 'b'), {
      type: 'change',
      key: 'a',
      state: { kind: 'done', draftId: '1' },
    })
    const settled = importQueue(done, { type: 'change', key: 'b', state: { kind: 'failed', failure } })
    expect(add(settled, 'c').map(({ key }) => key)).toEqual(['b', 'c'])
  })

  it('does not forget what is still under way', () => {
    const running = importQueue(add([], 'a', 'b'), {
      type: 'change',
      key: 'a',
      state: { kind: 'done', draftId: '1' },
    })
    expect(importQueue(running, { type: 'clear' }).map(({ key }) => key)).toEqual(['b'])
  })
})
