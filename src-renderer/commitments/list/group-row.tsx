import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { memo } from 'react'
import type { CommitmentList } from '../../../src-main/contract/commitment-list.ts'
import classes from './grid.module.css'
import { cellId } from './grid-row.tsx'
import { useSumWords } from './sum-words.ts'

/** The head of a group: its name and its sums; a click folds it. */
export const GroupRow = memo(function GroupRow(props: {
  name: string
  counts: CommitmentList['counts']
  folded: boolean
  item: number
  top: number
  height: number
  columns: number
  active: boolean
  onToggle: () => void
}) {
  const sums = useSumWords()
  const Icon = props.folded ? IconChevronRight : IconChevronDown
  return (
    <div
      role="row"
      aria-rowindex={props.item + 2}
      className={classes.groupRow}
      style={{ height: props.height, transform: `translateY(${props.top}px)` }}
      onClick={props.onToggle}
    >
      <div
        role="gridcell"
        aria-colspan={props.columns + 1}
        aria-expanded={!props.folded}
        id={cellId(props.item, 0)}
        className={classes.groupCell}
        data-active={props.active}
      >
        <Icon size={16} aria-hidden />
        <span className={classes.groupName}>{props.name}</span>
        <span className={classes.groupSums}>{sums(props.counts)}</span>
      </div>
    </div>
  )
})
