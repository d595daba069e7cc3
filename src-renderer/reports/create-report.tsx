import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconCalendarStats } from '@tabler/icons-react'
import { skipToken, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../src-main/contract/common.ts'
import type { Period } from '../../src-main/contract/report-window.ts'
import { useToday } from '../client/app-state.ts'
import { useChange } from '../client/change.ts'
import { query } from '../client/client.ts'
import { DateField } from '../ui/date-field.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { shortDate } from '../ui/parse-date.ts'
import { usePeriodName } from '../ui/period-name.ts'
import { pressSubmit } from '../ui/submit-key.ts'
import { showDone } from '../ui/undo-notice.tsx'
import { defaultAsOf, freeWindow, type PeriodChoice, windowInput } from './period-choice.ts'
import { PeriodFields } from './period-fields.tsx'

/** Chooses period, as-of date and deadline of a new report, showing the window before anything is made. */
export function CreateReport(props: {
  /** How the form starts; null keeps it closed. */
  choice: PeriodChoice | null
  onClose: () => void
  onCreated: (id: string) => void
}) {
  const { t } = useTranslation(['reports', 'common'])
  return (
    <Modal
      opened={props.choice !== null}
      onClose={props.onClose}
      title={t('new.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      {props.choice !== null && (
        <Form first={props.choice} onClose={props.onClose} onCreated={props.onCreated} />
      )}
    </Modal>
  )
}

function Form(props: { first: PeriodChoice; onClose: () => void; onCreated: (id: string) => void }) {
  const { t } = useTranslation('reports')
  const periodName = usePeriodName()
  const today = useToday()
  const [choice, setChoice] = useState(props.first)
  const [typedAsOf, setTypedAsOf] = useState<IsoDate | null>(null)
  const [typedSendBy, setTypedSendBy] = useState<IsoDate | null | undefined>(undefined)
  const input = windowInput(choice)
  const variants = useQuery(query.reports.variants.queryOptions({ input: {} }))
  const fixed = useQuery(query.reports.window.queryOptions({ input: input ?? skipToken }))
  const free = freeWindow(choice)
  const period = input === null ? (free.ok ? free.period : null) : (fixed.data?.period ?? null)
  const create = useChange((client, made: { period: Period; asOf: IsoDate; sendBy: IsoDate | null }) =>
    client.reports.create(made),
  )
  const asOf = typedAsOf ?? (period === null ? today : defaultAsOf(period, today))
  const sendBy =
    typedSendBy === undefined ? (input === null ? null : (fixed.data?.sendBy ?? null)) : typedSendBy
  const change = (next: PeriodChoice) => {
    setChoice(next)
    setTypedAsOf(null)
    setTypedSendBy(undefined)
  }
  const submit = () => {
    if (period === null) return
    create.mutate(
      { period, asOf, sendBy },
      {
        onSuccess: (report) => {
          showDone(t('created'))
          props.onClose()
          props.onCreated(report.id)
        },
      },
    )
  }

  return (
    <Stack gap="sm" onKeyDownCapture={pressSubmit}>
      <PeriodFields choice={choice} variants={variants.data ?? []} onChange={change} />
      {input !== null && fixed.isError && (
        <FailureNotice error={fixed.error} onRetry={() => void fixed.refetch()} />
      )}
      {input === null && !free.ok && (
        <Text size="sm" c="dimmed">
          {t(`new.${free.problem}`)}
        </Text>
      )}
      {period !== null && (
        <Alert color="office" icon={<IconCalendarStats size={18} />} role="status">
          {t('new.window', {
            name: choice.kind === 'free' ? t('kind.free') : periodName(period),
            from: shortDate(period.from),
            to: shortDate(period.to),
          })}
          {input !== null && (
            <Text size="xs" c="dimmed" mt={2}>
              {variants.data?.find(({ id }) => id === choice.variant)?.source}
            </Text>
          )}
        </Alert>
      )}
      <Group gap="sm" align="flex-start" grow>
        <DateField
          label={t('new.asOf')}
          description={t('new.asOfHint')}
          value={asOf}
          onChange={setTypedAsOf}
          clearable={false}
        />
        <DateField
          label={t('new.sendBy')}
          description={t('new.sendByHint')}
          value={sendBy}
          onChange={setTypedSendBy}
        />
      </Group>
      <Group justify="flex-end">
        <Button
          data-submit
          aria-keyshortcuts="Control+Enter"
          onClick={submit}
          loading={create.isPending}
          disabled={period === null}
        >
          {t('new.submit')}
        </Button>
      </Group>
    </Stack>
  )
}
