import { Alert, Button, Group, Modal, NumberInput, Select, Stack, Text } from '@mantine/core'
import { IconCalendarStats } from '@tabler/icons-react'
import { skipToken, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../src-main/contract/common.ts'
import { type Period, periodKind } from '../../src-main/contract/report.ts'
import { useToday } from '../client/app-state.ts'
import { useChange } from '../client/change.ts'
import { query } from '../client/client.ts'
import { DateField } from '../ui/date-field.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { shortDate } from '../ui/parse-date.ts'
import { showDone } from '../ui/undo-notice.tsx'
import {
  defaultAsOf,
  firstChoice,
  freeWindow,
  type PeriodChoice,
  quarterNumerals,
  windowInput,
  withKind,
} from './period-choice.ts'

/** Chooses the period and the as-of date of a new report, showing the window before anything is made. */
export function CreateReport(props: {
  opened: boolean
  onClose: () => void
  onCreated: (id: string) => void
}) {
  const { t } = useTranslation(['reports', 'common'])
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={t('new.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <Form onClose={props.onClose} onCreated={props.onCreated} />
    </Modal>
  )
}

function Form({ onClose, onCreated }: { onClose: () => void; onCreated: (id: string) => void }) {
  const { t } = useTranslation('reports')
  const today = useToday()
  const [choice, setChoice] = useState(() => firstChoice(today))
  const [typedAsOf, setTypedAsOf] = useState<IsoDate | null>(null)
  const input = windowInput(choice)
  const fixed = useQuery(query.reports.window.queryOptions({ input: input ?? skipToken }))
  const free = freeWindow(choice)
  const period = input === null ? (free.ok ? free.period : null) : (fixed.data?.period ?? null)
  const create = useChange((client, made: { period: Period; asOf: IsoDate }) => client.reports.create(made))
  const asOf = typedAsOf ?? (period === null ? today : defaultAsOf(period, today))
  const change = (next: PeriodChoice) => {
    setChoice(next)
    setTypedAsOf(null)
  }
  const submit = () => {
    if (period === null) return
    create.mutate(
      { period, asOf },
      {
        onSuccess: (report) => {
          showDone(t('created'))
          onClose()
          onCreated(report.id)
        },
      },
    )
  }

  return (
    <Stack gap="sm">
      <PeriodFields choice={choice} onChange={change} />
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
            name: fixed.data !== undefined && input !== null ? fixed.data.name : t(`kind.${choice.kind}`),
            from: shortDate(period.from),
            to: shortDate(period.to),
          })}
          {input !== null && (
            <Text size="xs" c="dimmed" mt={2}>
              {t('new.windowRule')}
            </Text>
          )}
        </Alert>
      )}
      <DateField
        label={t('new.asOf')}
        description={t('new.asOfHint')}
        value={asOf}
        onChange={setTypedAsOf}
        clearable={false}
        w={240}
      />
      <Group justify="flex-end">
        <Button onClick={submit} loading={create.isPending} disabled={period === null}>
          {t('new.submit')}
        </Button>
      </Group>
    </Stack>
  )
}

function PeriodFields({
  choice,
  onChange,
}: {
  choice: PeriodChoice
  onChange: (next: PeriodChoice) => void
}) {
  const { t } = useTranslation('reports')
  const today = useToday()
  const { kind } = choice
  return (
    <Group gap="sm" align="flex-end">
      <Select
        data-autofocus
        openOnFocus={false}
        label={t('new.kind')}
        data={periodKind.options.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
        value={kind}
        allowDeselect={false}
        onChange={(value) => {
          const next = periodKind.safeParse(value)
          if (next.success) onChange(withKind(choice, next.data, today))
        }}
        w={190}
      />
      {kind === 'month' && (
        <IndexSelect
          label={t('new.month')}
          options={Array.from({ length: 12 }, (_, index) => t('new.monthOption', { index: index + 1 }))}
          choice={choice}
          onChange={onChange}
        />
      )}
      {kind === 'quarter' && (
        <IndexSelect
          label={t('new.quarter')}
          options={quarterNumerals.map((roman) => t('new.quarterOption', { roman }))}
          choice={choice}
          onChange={onChange}
        />
      )}
      {kind !== 'free' && (
        <NumberInput
          label={t('new.year')}
          value={choice.year}
          onChange={(year) => {
            if (typeof year === 'number' && year >= 2000 && year <= 2100) onChange({ ...choice, year })
          }}
          min={2000}
          max={2100}
          allowDecimal={false}
          w={110}
        />
      )}
      {kind === 'free' && (
        <>
          <DateField
            label={t('new.from')}
            value={choice.from}
            onChange={(from) => onChange({ ...choice, from })}
            w={160}
          />
          <DateField
            label={t('new.to')}
            value={choice.to}
            onChange={(to) => onChange({ ...choice, to })}
            w={160}
          />
        </>
      )}
    </Group>
  )
}

function IndexSelect(props: {
  label: string
  options: readonly string[]
  choice: PeriodChoice
  onChange: (next: PeriodChoice) => void
}) {
  return (
    <Select
      label={props.label}
      data={props.options.map((label, index) => ({ value: `${index + 1}`, label }))}
      value={`${props.choice.index}`}
      allowDeselect={false}
      onChange={(value) => props.onChange({ ...props.choice, index: Number(value) })}
      w={140}
    />
  )
}
