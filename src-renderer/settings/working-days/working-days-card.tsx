import { ActionIcon, Box, Button, Group, SegmentedControl, Table, Text, VisuallyHidden } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconTableImport, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkingDay } from '../../../src-main/contract/calendar.ts'
import type { IsoDate } from '../../../src-main/contract/common.ts'
import { useToday } from '../../client/app-state.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { LoadingState } from '../../ui/loading-state.tsx'
import { shortDate } from '../../ui/parse-date.ts'
import { Card } from '../card.tsx'
import { AddDay } from './add-day.tsx'
import { withDays, yearsOf } from './calendar-days.ts'
import { ImportDays } from './import-days.tsx'
import { useCalendar } from './use-calendar.ts'

/** The holidays and swapped days by which working days are counted, a year at a time. */
export function WorkingDaysCard() {
  const { t } = useTranslation('settings')
  const thisYear = Number(useToday().slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const [importing, { open, close }] = useDisclosure(false)
  const { now, error, busy, setDays, backToShipped } = useCalendar()
  if (error !== null) return <FailureNotice error={error} />
  if (now === undefined) return <LoadingState />
  const { days } = now.calendar
  const add = (added: readonly WorkingDay[]) => {
    const first = added[0]
    if (first !== undefined) setYear(Number(first.date.slice(0, 4)))
    setDays(withDays(days, added), t('workingDays.added', { count: added.length }))
  }
  return (
    <Box mt="md" maw={1400}>
      <Card title={t('workingDays.title')} text={t('workingDays.text')}>
        <Group justify="space-between" gap="xs" mb="sm">
          <SegmentedControl
            size="xs"
            aria-label={t('workingDays.year')}
            value={`${year}`}
            onChange={(value) => setYear(Number(value))}
            data={yearsOf(days, thisYear).map((one) => ({ value: `${one}`, label: `${one}` }))}
          />
          <Group gap="xs">
            {now.own && (
              <Button size="xs" variant="default" disabled={busy} onClick={backToShipped}>
                {t('workingDays.backToShipped')}
              </Button>
            )}
            <Button
              size="xs"
              variant="default"
              leftSection={<IconTableImport size={15} aria-hidden />}
              onClick={open}
            >
              {t('workingDays.import')}
            </Button>
          </Group>
        </Group>
        <Days
          days={days.filter(({ date }) => date.startsWith(`${year}-`))}
          onRemove={(date) =>
            setDays(
              days.filter((one) => one.date !== date),
              t('workingDays.removed', { date: shortDate(date) }),
            )
          }
        />
        <AddDay onAdd={(day) => add([day])} />
        <Text size="xs" c="dimmed" mt="sm">
          {t(now.own ? 'workingDays.ownNote' : 'workingDays.shippedNote', { source: now.calendar.source })}
        </Text>
        {importing && <ImportDays onClose={close} onTaken={add} />}
      </Card>
    </Box>
  )
}

function Days({ days, onRemove }: { days: readonly WorkingDay[]; onRemove: (date: IsoDate) => void }) {
  const { t, i18n } = useTranslation('settings')
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' })
  if (days.length === 0) {
    return (
      <Text size="sm" c="dimmed" my="sm">
        {t('workingDays.none')}
      </Text>
    )
  }
  return (
    <Table.ScrollContainer minWidth={420} type="native">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('workingDays.date')}</Table.Th>
            <Table.Th>{t('workingDays.weekday')}</Table.Th>
            <Table.Th>{t('workingDays.kind')}</Table.Th>
            <Table.Th>{t('workingDays.name')}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{t('workingDays.actions')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {days.map(({ date, works, name }) => (
            <Table.Tr key={date}>
              <Table.Td>{shortDate(date)}</Table.Td>
              <Table.Td>{weekday.format(new Date(`${date}T00:00:00Z`))}</Table.Td>
              <Table.Td>{t(works ? 'workingDays.works' : 'workingDays.off')}</Table.Td>
              <Table.Td>{name}</Table.Td>
              <Table.Td ta="right">
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('workingDays.remove', { date: shortDate(date) })}
                  onClick={() => onRemove(date)}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
