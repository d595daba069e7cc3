import { Button, Group, Paper, Popover, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentDetail } from '../../../src-main/contract/commitment.ts'
import { shortDate } from '../../ui/parse-date.ts'
import classes from '../detail.module.css'
import { useRecord } from './use-record.ts'

/** Missed ones that are shown; the others are counted. */
const MOST_MISSED = 3

/** The occurrences of a recurring task: the next one and those that were missed, each settled by one click. */
export function Occurrences({ commitment }: { commitment: CommitmentDetail }) {
  const { t } = useTranslation('commitments')
  const found = commitment.status?.occurrences ?? null
  if (found === null) return null
  const missed = found.missedOn.toReversed().slice(0, MOST_MISSED)
  return (
    <Paper p="md" mb="md" component="section" aria-labelledby="occurrences-title">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="occurrences-title">
          {t('occurrences.title')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('occurrences.sum', {
            due: found.due,
            done: found.doneOnTime + found.doneLate,
            late: found.doneLate,
            missed: found.missed,
          })}
        </Text>
      </Group>
      <ul className={classes.occurrences}>
        {found.next !== null && <Occurrence commitmentId={commitment.id} dueOn={found.next} missed={false} />}
        {missed.map((dueOn) => (
          <Occurrence key={dueOn} commitmentId={commitment.id} dueOn={dueOn} missed />
        ))}
      </ul>
      {found.next === null && missed.length === 0 && <Text c="dimmed">{t('occurrences.none')}</Text>}
      {found.missed > missed.length && (
        <Text size="xs" c="dimmed">
          {t('occurrences.more', { count: found.missed - missed.length })}
        </Text>
      )}
    </Paper>
  )
}

function Occurrence(props: { commitmentId: string; dueOn: string; missed: boolean }) {
  const { t } = useTranslation('commitments')
  const { dueOn, missed } = props
  const { record, saving } = useRecord(props.commitmentId)
  const date = shortDate(dueOn)
  return (
    <li>
      <Text size="sm" c={missed ? 'var(--mantine-color-error)' : undefined} fw={missed ? 500 : undefined}>
        {missed ? t('occurrences.missed', { date }) : t('occurrences.next', { date })}
      </Text>
      <Group gap={6}>
        <Button
          size="compact-sm"
          variant="default"
          loading={saving}
          aria-label={t('occurrences.doneLabel', { date })}
          onClick={() =>
            record([{ kind: 'occurrenceDone', dueOn, text: '' }], t('occurrences.doneSaved', { date }))
          }
        >
          {t('occurrences.done')}
        </Button>
        <Nothing
          date={date}
          onReason={(reason) =>
            record([{ kind: 'nothingToReport', reason, dueOn }], t('occurrences.nothingSaved', { date }))
          }
        />
      </Group>
    </li>
  )
}

function Nothing({ date, onReason }: { date: string; onReason: (reason: string) => void }) {
  const { t } = useTranslation('commitments')
  const [opened, setOpened] = useState(false)
  const [reason, setReason] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '') return
    setOpened(false)
    setReason('')
    onReason(reason)
  }
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={320}
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('occurrences.nothingLabel', { date })}
          onClick={() => setOpened((open) => !open)}
        >
          {t('occurrences.nothing')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('occurrences.nothingLabel', { date })}>
        <form onSubmit={save}>
          <Group gap="xs" align="flex-end" wrap="nowrap">
            <TextInput
              data-autofocus
              label={t('occurrences.reason')}
              withAsterisk
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              style={{ flex: 1 }}
            />
            <Button type="submit" disabled={reason.trim() === ''}>
              {t('record.submit')}
            </Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
