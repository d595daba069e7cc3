import { Anchor, Badge, Kbd, Text, Title, Tooltip } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentRow } from '../../src-main/contract/commitment.ts'
import { type CommitmentList, commitmentFilter } from '../../src-main/contract/commitment-list.ts'
import { useAsOf } from '../app/as-of.ts'
import { rememberOpened } from '../commitments/list-place.ts'
import { filterSearch } from '../commitments/search.ts'
import { workFormOf } from '../commitments/work-keys.ts'
import { formatNumber } from '../ui/format-number.ts'
import { shortDate } from '../ui/parse-date.ts'
import { pathText } from '../ui/path-text.ts'
import { DaysLeft } from '../ui/status-badge.tsx'
import type { Section, SectionKey } from './sections.ts'
import classes from './today.module.css'

/** One reason to act, the first commitments that it holds for, and the way to all of them. */
export function TodaySection({ section, list }: { section: Section; list: CommitmentList }) {
  const { t, i18n } = useTranslation('workbench')
  const { key } = section
  const more = list.total - list.rows.length
  return (
    <section className={classes.section} data-section={key} aria-label={t(`today.section.${key}`)}>
      <div className={classes.sectionHead}>
        <Title order={3} size="sm">
          {t(`today.section.${key}`)}
        </Title>
        <Tooltip label={t(`today.rule.${key}`)} multiline maw={360}>
          <Badge variant="light" className={classes.count} tabIndex={0}>
            {formatNumber(list.total, i18n.language)}
          </Badge>
        </Tooltip>
        <Text size="xs" c="dimmed" className={classes.todo}>
          {t(`today.todo.${key}`)}
          {section.next !== null && (
            <>
              {' '}
              <Kbd size="xs" aria-label={t('today.key', { key: section.next.toUpperCase() })}>
                {section.next.toUpperCase()}
              </Kbd>
            </>
          )}
        </Text>
      </div>
      <ul className={classes.rows}>
        {list.rows.map((row, place) => (
          <li key={row.id}>
            <Row row={row} section={section} place={place} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Anchor
          size="xs"
          className={classes.more}
          renderRoot={(anchor) => (
            <Link to="/commitments" search={filterSearch(section.filter)} {...anchor} />
          )}
        >
          {t('today.more', { count: more })}
        </Anchor>
      )}
    </section>
  )
}

function Row({ row, section, place }: { row: CommitmentRow; section: Section; place: number }) {
  const source = [row.directiveLabel ?? '', pathText(row.path ?? '')].filter((part) => part !== '').join(', ')
  const navigate = useNavigate()
  const asOf = useAsOf()
  const remember = () => {
    const { sort } = section
    const filter = commitmentFilter.parse(section.filter)
    rememberOpened({ id: row.id, request: { asOf, filter, sort, groupBy: null }, place })
  }
  const act = (event: KeyboardEvent) => {
    const form = workFormOf(event)
    if (form === null) return
    event.preventDefault()
    remember()
    void navigate({ to: '/commitments/$id', params: { id: row.id }, search: { form } })
  }
  return (
    <Link
      to="/commitments/$id"
      params={{ id: row.id }}
      className={classes.row}
      aria-keyshortcuts="T X R G"
      onKeyDown={act}
      onClick={remember}
      data-today-row
    >
      <span className={classes.text}>
        <Text span size="sm" fw={500} truncate>
          {row.text}
        </Text>
        <Text span size="xs" c="dimmed" truncate>
          {[source, row.assigned.unit, row.assigned.person].filter((part) => part !== '').join(' · ')}
        </Text>
      </span>
      <span className={classes.why}>
        <Why row={row} section={section.key} />
      </span>
    </Link>
  )
}

function Why({ row, section }: { row: CommitmentRow; section: SectionKey }) {
  const { t } = useTranslation('workbench')
  const { status } = row
  switch (section) {
    case 'missed':
      return (
        <Words text={t('today.missedOn', { date: shortDate(status.occurrences?.missedOn[0] ?? null) })} />
      )
    case 'pastCommitted':
      return <Words text={t('today.committedTo', { date: shortDate(status.committedLastDay) })} />
    case 'unclear':
      return <Words text={t('today.lacking', { count: row.missingClears.length })} />
    case 'withoutEvidence':
      return <Words text={t('today.doneOn', { date: shortDate(status.doneOn) })} />
    case 'stale':
      return (
        <Words
          text={
            row.lastProgress === null
              ? t('today.neverReported')
              : t('today.lastNews', { date: shortDate(row.lastProgress.happenedOn) })
          }
        />
      )
    default:
      return <DaysLeft status={status} />
  }
}

function Words({ text }: { text: string }) {
  return (
    <Text span size="sm" c="dimmed">
      {text}
    </Text>
  )
}
