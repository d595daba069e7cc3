import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'

/** The sort direction of a column, beside its name; the column tells it to screen readers by aria-sort. */
export function SortMark({ direction }: { direction: 'asc' | 'desc' | null }) {
  const Icon = direction === null ? IconArrowsSort : direction === 'asc' ? IconArrowUp : IconArrowDown
  return <Icon size={14} aria-hidden opacity={direction === null ? 0.45 : 1} />
}
