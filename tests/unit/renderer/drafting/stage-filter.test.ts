import { describe, expect, it } from 'vitest'
import { atStage, countStages, stageSearch } from '../../../../src-renderer/drafting/stage-filter.ts'

const rows = [
  { id: 'a', stage: 'draft' as const },
  { id: 'b', stage: 'sent' as const },
  { id: 'c', stage: 'draft' as const },
]

describe('the stages of a list', () => {
  it('are counted, those without a document too', () => {
    expect(countStages(rows)).toEqual({ draft: 2, issued: 0, sent: 1, replaced: 0 })
  })

  it('filter the list in its order; no stage lets everything through', () => {
    expect(atStage(rows, 'draft').map(({ id }) => id)).toEqual(['a', 'c'])
    expect(atStage(rows, 'replaced')).toEqual([])
    expect(atStage(rows, undefined)).toEqual(rows)
  })

  it('come from the address, where an unknown one filters nothing', () => {
    expect(stageSearch.parse({ stage: 'sent' })).toEqual({ stage: 'sent' })
    expect(stageSearch.parse({ stage: 'lost' }).stage).toBeUndefined()
  })
})
