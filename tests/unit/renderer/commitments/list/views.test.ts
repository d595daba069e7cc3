import { describe, expect, it } from 'vitest'
import { commitmentFilter } from '../../../../../src-main/contract/commitment-list.ts'
import { defaultLayout } from '../../../../../src-renderer/commitments/list/layout.ts'
import { isView, listViews, withView } from '../../../../../src-renderer/commitments/list/views.ts'

const now = {
  filter: commitmentFilter.parse({ leaves: ['openOverdue'] }),
  sort: [{ key: 'lastDay', descending: false } as const],
  groupBy: null,
  layout: defaultLayout,
}

describe('kept views', () => {
  it('stand in Vietnamese order, one of a name', () => {
    const views = withView(withView([], { ...now, name: 'Đơn vị' }), { ...now, name: 'Dự án' })
    expect(views.map(({ name }) => name)).toEqual(['Dự án', 'Đơn vị'])
    expect(withView(views, { ...now, name: 'Dự án', groupBy: 'unit' })).toHaveLength(2)
  })

  it('are known again after they were stored', () => {
    const stored = listViews.parse(JSON.parse(JSON.stringify([{ ...now, name: 'Quá hạn' }])))
    const [view] = stored
    if (view === undefined) throw new Error('one view was stored')
    expect(isView(view, now)).toBe(true)
    expect(isView(view, { ...now, sort: [] })).toBe(false)
  })
})
