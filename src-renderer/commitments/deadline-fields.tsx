import { Group, Select, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Deadline, type DeadlineKind, deadlineKind } from '../../src-main/contract/deadline.ts'
import { DateField } from '../ui/date-field.tsx'
import { needsLastDay } from './deadline-kinds.ts'

/** A deadline as written and as meant; the words are kept verbatim. */
export function DeadlineFields(props: {
  value: Deadline
  onChange: (value: Deadline) => void
  error?: ReactNode
}) {
  const { t } = useTranslation(['commitments', 'common'])
  const { value, onChange } = props
  const setKind = (kind: DeadlineKind) =>
    onChange({
      ...value,
      kind,
      lastDay: kind === 'none' || kind === 'standing' ? null : value.lastDay,
      recurrence: kind === 'recurring' || kind === 'standing' ? value.text : null,
    })
  return (
    <>
      <TextInput
        label={t('deadline.words')}
        description={t('deadline.wordsHint')}
        value={value.text ?? ''}
        onChange={(event) => onChange({ ...value, text: event.currentTarget.value })}
      />
      <Group gap="sm" align="flex-start">
        <Select
          label={t('deadline.kind')}
          data={deadlineKind.options.map((kind) => ({
            value: kind,
            label: t(`common:deadlineKind.${kind}`),
          }))}
          value={value.kind}
          allowDeselect={false}
          onChange={(chosen) => {
            const kind = deadlineKind.safeParse(chosen)
            if (kind.success) setKind(kind.data)
          }}
          w={200}
        />
        {value.kind !== 'none' && value.kind !== 'standing' && (
          <DateField
            label={t('deadline.lastDay')}
            value={value.lastDay}
            onChange={(lastDay) => onChange({ ...value, lastDay })}
            required={needsLastDay(value.kind)}
            error={props.error}
            w={200}
          />
        )}
      </Group>
    </>
  )
}
