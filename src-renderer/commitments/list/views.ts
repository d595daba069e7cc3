import { z } from 'zod'
import { commitmentFilter, groupKey, sorting } from '../../../src-main/contract/commitment-list.ts'
import { listLayout } from './layout.ts'

/** A way of looking at the list, kept under a name. */
export const listView = z.object({
  name: z.string().min(1).max(100),
  filter: commitmentFilter,
  sort: sorting,
  groupBy: groupKey.nullable(),
  layout: listLayout,
})
export type ListView = z.infer<typeof listView>

export const listViews = z.array(listView).max(200)

/** With a view kept under its name, in place of one of the same name; in Vietnamese order. */
export function withView(views: readonly ListView[], view: ListView): ListView[] {
  const others = views.filter(({ name }) => name !== view.name)
  return [...others, view].sort((a, b) => vietnamese.compare(a.name, b.name))
}

const vietnamese = new Intl.Collator('vi', { numeric: true })

/** Whether the list looks as a view says. */
export function isView(view: ListView, now: Omit<ListView, 'name'>): boolean {
  const { name: _, ...kept } = view
  return JSON.stringify(kept) === JSON.stringify(now)
}
