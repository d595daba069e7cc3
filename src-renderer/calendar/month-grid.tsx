import { Anchor, Text, Tooltip } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Agenda, AgendaItem } from '../../src-main/contract/agenda.ts'
import { filterSearch } from '../commitments/search.ts'
import classes from './calendar-page.module.css'

const SHOWN_IN_MONTH = 3
const SHOWN_IN_WEEK = 14

/** Weeks from Monday to Sunday; `month` is the one meant, its neighbours' days are paler. */
export function MonthGrid(props: { days: string[]; month: string | null; today: string; agenda: Agenda }) {
  const { t, i18n } = useTranslation('calendar')
  const { days, month, today, agenda } = props
  const items = Map.groupBy(agenda.items, (item) => item.date)
  const special = new Map(agenda.specialDays.map((day) => [day.date, day]))
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' })
  return (
    <div className={classes.grid} data-week={month === null}>
      {days.slice(0, 7).map((day) => (
        <div key={day} className={classes.weekday}>
          {weekday.format(new Date(day))}
        </div>
      ))}
      {days.map((day) => {
        const exception = special.get(day)
        const weekend = [0, 6].includes(new Date(day).getUTCDay())
        return (
          <section
            key={day}
            className={classes.day}
            data-off={exception === undefined ? weekend : !exception.works}
            data-other={month !== null && !day.startsWith(month)}
            data-today={day === today}
            aria-label={t('day', { date: day.split('-').toReversed().join('/') })}
          >
            <div className={classes.dayHead}>
              <span className={classes.number}>{Number(day.slice(8))}</span>
              {exception !== undefined && (
                <Text span size="xs" className={classes.holiday} truncate title={exception.name}>
                  {exception.name}
                </Text>
              )}
            </div>
            <Items
              day={day}
              items={items.get(day) ?? []}
              shown={month === null ? SHOWN_IN_WEEK : SHOWN_IN_MONTH}
            />
          </section>
        )
      })}
    </div>
  )
}

function Items({ day, items, shown }: { day: string; items: readonly AgendaItem[]; shown: number }) {
  const { t } = useTranslation('calendar')
  const more = items.length - shown
  return (
    <ul className={classes.items}>
      {items.slice(0, shown).map((item) => (
        <li key={`${item.kind}${item.commitmentId}`}>
          <Tooltip
            multiline
            maw={420}
            label={[item.text, item.directiveLabel ?? '', item.unit]
              .filter((part) => part !== '')
              .join(' · ')}
          >
            <Link
              to="/commitments/$id"
              params={{ id: item.commitmentId }}
              className={classes.item}
              data-leaf={item.leaf}
              data-settled={item.settled}
            >
              {item.kind === 'occurrence' ? t('occurrence', { text: item.text }) : item.text}
            </Link>
          </Tooltip>
        </li>
      ))}
      {more > 0 && (
        <li>
          <Anchor
            size="xs"
            renderRoot={(anchor) => (
              <Link
                to="/commitments"
                search={filterSearch({ lastDay: { from: day, to: day } })}
                {...anchor}
              />
            )}
          >
            {t('more', { count: more })}
          </Anchor>
        </li>
      )}
    </ul>
  )
}
