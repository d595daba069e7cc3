import { IconAlertCircle, IconCircleCheck, IconFileAlert } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentRow } from '../../../src-main/contract/commitment.ts'
import { type CellWords, cellValue, type ListColumn } from '../../../src-main/contract/list-columns.ts'
import { shortDate } from '../../ui/parse-date.ts'
import { pathText } from '../../ui/path-text.ts'
import classes from './grid.module.css'
import { shortLabel } from './short-label.ts'

/** What a cell shows, by plain elements: a screen has some hundreds of them, and scrolling makes them anew. */
export function CellContent(props: { row: CommitmentRow; column: ListColumn; words: CellWords }): ReactNode {
  const { row, column, words } = props
  switch (column) {
    case 'source':
      return <Source row={row} words={words} />
    case 'person':
      return <Person row={row} />
    case 'lastDay':
      return <LastDay row={row} />
    case 'daysLeft':
      return <Days row={row} />
    case 'leaf':
      return (
        <>
          <span className={classes.leaf} data-leaf={row.status.leaf}>
            {words.leaf[row.status.leaf]}
          </span>
          <Slippage days={row.status.daysPastCommitted} />
        </>
      )
    case 'percent':
      return row.status.percent === null ? null : <span>{row.status.percent}%</span>
    case 'clears':
      return <Clears row={row} words={words} />
    case 'evidence':
      return row.evidenceCount === 0 ? null : <span className={classes.count}>{row.evidenceCount}</span>
    case 'committed':
      return <Committed row={row} />
    case 'extension':
      return <Extension row={row} words={words} />
    default:
      return <Plain text={textOf(row, column, words)} />
  }
}

/** A cell's value as text, for its tooltip, the clipboard and screen readers. */
export function textOf(row: CommitmentRow, column: ListColumn, words: CellWords): string {
  const value = cellValue(row, column, words)
  if (value === null) return ''
  return typeof value === 'object' ? shortDate(value.date) : `${value}`
}

function Plain({ text }: { text: string }) {
  return text === '' ? null : (
    <span className={classes.lines} title={text.length > 24 ? text : undefined}>
      {text}
    </span>
  )
}

function Source({ row, words }: { row: CommitmentRow; words: CellWords }) {
  const label = row.directiveLabel ?? words.noDirective
  return (
    <>
      <span className={classes.line} title={label}>
        {shortLabel(label)}
      </span>
      {row.path !== null && <span className={classes.second}>{pathText(row.path)}</span>}
    </>
  )
}

/** Who was assigned; else, paler, who the six clears name. */
function Person({ row }: { row: CommitmentRow }) {
  const { t } = useTranslation('commitmentList')
  if (row.assigned.person !== '') return <Plain text={row.assigned.person} />
  return row.person === '' ? null : (
    <span className={classes.pale} title={t('cell.fromClears', { name: row.person })}>
      {row.person}
    </span>
  )
}

/** The last day that counts; where it was extended, the original one too. */
function LastDay({ row }: { row: CommitmentRow }) {
  const { t } = useTranslation('commitmentList')
  const { lastDay, assignedLastDay } = row.status
  if (lastDay === null) {
    return (
      <span className={classes.pale} title={row.deadline.text ?? undefined}>
        {row.deadline.text ?? t('cell.noLastDay')}
      </span>
    )
  }
  return (
    <>
      <span className={classes.line} title={row.deadline.text ?? undefined}>
        {shortDate(lastDay)}
        {assignedLastDay !== null && assignedLastDay !== lastDay && (
          <s className={classes.former}>{shortDate(assignedLastDay).slice(0, 5)}</s>
        )}
      </span>
      <Days row={row} />
    </>
  )
}

function Days({ row }: { row: CommitmentRow }) {
  const { t } = useTranslation('common')
  const { doneOn, daysLate, daysLeft, band } = row.status
  if (doneOn !== null) {
    return daysLate === 0 ? null : (
      <span className={classes.second}>{t('time.doneDaysLate', { count: daysLate })}</span>
    )
  }
  if (daysLate > 0) return <span className={classes.late}>{t('time.daysLate', { count: daysLate })}</span>
  if (daysLeft === null) return null
  return (
    <span className={classes.second} data-near={band === 'today' || band === 'threeDays' || band === 'week'}>
      {daysLeft === 0 ? t('time.lastDayToday') : t('time.daysLeft', { count: daysLeft })}
    </span>
  )
}

function Clears({ row, words }: { row: CommitmentRow; words: CellWords }) {
  const { t } = useTranslation('commitmentList')
  const { missingClears: missing } = row
  const names = missing.map((name) => words.clear[name]).join(', ')
  return missing.length === 0 ? (
    <span className={classes.mark} data-kind="complete">
      <IconCircleCheck size={15} aria-hidden />
      {t('cell.clearsDone')}
    </span>
  ) : (
    <span className={classes.mark} data-kind="missing" title={names}>
      <IconAlertCircle size={15} aria-hidden />
      {t('cell.clearsMissing', { count: missing.length })}
    </span>
  )
}

/** Whatever columns are shown, a promise that was not kept stays visible. */
function Slippage({ days }: { days: number }) {
  const { t } = useTranslation('commitmentList')
  if (days === 0) return null
  const words = t('cell.slippage', { count: days })
  return (
    <span className={classes.mark} data-kind="missing" title={words}>
      <IconFileAlert size={15} role="img" aria-label={words} />
    </span>
  )
}

function Committed({ row }: { row: CommitmentRow }) {
  const { t } = useTranslation('commitmentList')
  const { committedLastDay, daysPastCommitted } = row.status
  if (committedLastDay === null) return null
  return (
    <>
      <span className={classes.line}>{shortDate(committedLastDay)}</span>
      {daysPastCommitted > 0 && (
        <span className={classes.late}>{t('cell.pastCommitted', { count: daysPastCommitted })}</span>
      )}
    </>
  )
}

function Extension({ row, words }: { row: CommitmentRow; words: CellWords }) {
  const { assignedLastDay } = row.status
  const text = textOf(row, 'extension', words)
  return text === '' ? null : (
    <>
      <span className={classes.line}>{text}</span>
      {!row.extensionAsked && assignedLastDay !== null && (
        <s className={classes.former}>{shortDate(assignedLastDay)}</s>
      )}
    </>
  )
}
