import { Badge, Checkbox, Text } from '@mantine/core'
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CommitmentRow } from '../../src-main/contract/commitment.ts'
import { shortDate } from '../ui/parse-date.ts'
import { pathText } from '../ui/path-text.ts'
import { DaysLeft, StatusBadge } from '../ui/status-badge.tsx'
import classes from './list.module.css'

/** The element of a row, to which the grid points while the row is active. */
export function rowId(id: string): string {
  return `commitment-${id}`
}

/** One commitment in the list; a click anywhere but the checkbox opens it. */
export function ListRow(props: {
  row: CommitmentRow
  /** Place in the whole list, from 0. */
  index: number
  /** Pixels from the top of the first row. */
  top: number
  height: number
  active: boolean
  selected: boolean
  onToggle: () => void
  onOpen: () => void
}) {
  const { t } = useTranslation(['commitments', 'common'])
  const { row } = props
  return (
    // The grid handles the keys for its active row.
    <div
      id={rowId(row.id)}
      role="row"
      aria-rowindex={props.index + 2}
      aria-selected={props.selected}
      className={classes.row}
      data-active={props.active}
      data-selected={props.selected}
      style={{ height: props.height, transform: `translateY(${props.top}px)` }}
      onClick={props.onOpen}
    >
      {/* Space around the box belongs to it: a near miss must not open the row. */}
      <div
        role="gridcell"
        className={classes.cell}
        onClick={(event) => {
          event.stopPropagation()
          if (event.target === event.currentTarget) props.onToggle()
        }}
      >
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={t('column.select', { name: row.text.slice(0, 80) })}
          checked={props.selected}
          onChange={props.onToggle}
        />
      </div>
      <div role="gridcell" className={classes.cell}>
        {row.path !== null && (
          <Text size="sm" fw={500} lineClamp={1}>
            {pathText(row.path)}
          </Text>
        )}
        <Text size="xs" c="dimmed" lineClamp={2} title={row.directiveLabel ?? undefined}>
          {row.directiveLabel ?? t('noDirective')}
        </Text>
      </div>
      <div role="gridcell" className={classes.cell}>
        <Text size="sm" lineClamp={2} title={row.text}>
          {row.text}
        </Text>
      </div>
      <Agencies row={row} />
      <div role="gridcell" className={classes.cell}>
        {row.person === '' ? (
          <Text size="sm" c="dimmed">
            {t('row.noPerson')}
          </Text>
        ) : (
          <Text size="sm" lineClamp={2} title={row.person}>
            {row.person}
          </Text>
        )}
      </div>
      <div role="gridcell" className={classes.cell}>
        <Text size="sm" lineClamp={1} title={row.deadline.text ?? undefined}>
          {row.deadline.text ?? t('deadline.none')}
        </Text>
        {row.status.lastDay !== null && (
          <div className={classes.days}>
            <DaysLeft status={row.status} />
          </div>
        )}
        <Committed status={row.status} />
      </div>
      <div role="gridcell" className={classes.cell}>
        <StatusBadge leaf={row.status.leaf} />
        {row.status.percent !== null && row.status.doneOn === null && (
          <Text size="xs" c="dimmed" mt={2}>
            {t('row.percent', { percent: row.status.percent })}
          </Text>
        )}
      </div>
      <div role="gridcell" className={classes.cell}>
        <Clears row={row} />
      </div>
      <div role="gridcell" className={classes.cell}>
        {row.evidenceCount > 0 && (
          <Badge variant="default" title={t('row.evidence', { count: row.evidenceCount })}>
            {row.evidenceCount}
          </Badge>
        )}
      </div>
    </div>
  )
}

function Agencies({ row }: { row: CommitmentRow }) {
  const { t } = useTranslation('common')
  const lead = row.agencies.join('; ')
  const coordinating = row.coordinating.join('; ')
  const both = [
    lead === '' ? null : `${t('agencies.lead')}: ${lead}`,
    coordinating === '' ? null : `${t('agencies.coordinating')}: ${coordinating}`,
  ].filter((line) => line !== null)
  return (
    <div role="gridcell" className={classes.cell} title={both.join('\n')}>
      <Text size="sm" lineClamp={coordinating === '' ? 2 : 1}>
        {lead}
      </Text>
      {coordinating !== '' && (
        <Text size="xs" c="dimmed" lineClamp={1}>
          {coordinating}
        </Text>
      )}
    </div>
  )
}

/** The date of the commitment letter, or by how much it was missed. */
function Committed({ status }: { status: CommitmentRow['status'] }) {
  const { t } = useTranslation('commitments')
  const { committedLastDay, daysPastCommitted } = status
  if (committedLastDay === null) return null
  const date = t('row.committed', { date: shortDate(committedLastDay) })
  return daysPastCommitted === 0 ? (
    <Text size="xs" c="dimmed" truncate>
      {date}
    </Text>
  ) : (
    <Text size="xs" c="var(--mantine-color-error)" truncate title={date}>
      {t('row.committedPast', { count: daysPastCommitted })}
    </Text>
  )
}

function Clears({ row }: { row: CommitmentRow }) {
  const { t } = useTranslation('commitments')
  const missing = row.missingClears
  if (missing.length === 0) {
    return (
      <span className={classes.mark} data-kind="complete">
        <IconCircleCheck size={15} aria-hidden />
        {t('row.clearsDone')}
      </span>
    )
  }
  return (
    <span
      className={classes.mark}
      data-kind="missing"
      title={t('clears.missing', { names: missing.map((name) => t(`clears.${name}`)).join(', ') })}
    >
      <IconAlertCircle size={15} aria-hidden />
      {t('row.clearsMissing', { count: missing.length })}
    </span>
  )
}
