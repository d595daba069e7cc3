import { Group, NumberInput, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { periodKind, type WindowVariant } from '../../src-main/contract/report-window.ts'
import { useToday } from '../client/app-state.ts'
import { DateField } from '../ui/date-field.tsx'
import { quarterNumerals } from '../ui/period-name.ts'
import { type PeriodChoice, withKind } from './period-choice.ts'

/** Kind, number and year of a period and the way its months are cut, or free dates. */
export function PeriodFields(props: {
  choice: PeriodChoice
  variants: readonly WindowVariant[]
  onChange: (next: PeriodChoice) => void
}) {
  const { t } = useTranslation('reports')
  const today = useToday()
  const { choice, onChange } = props
  const { kind } = choice
  return (
    <>
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
      {kind !== 'free' && (
        <VariantSelect
          label={t('new.variant')}
          variants={props.variants}
          value={choice.variant}
          onChange={(variant) => onChange({ ...choice, variant })}
        />
      )}
    </>
  )
}

/** The ways of cutting months into windows, by name. */
export function VariantSelect(props: {
  label: string
  variants: readonly WindowVariant[]
  value: string
  onChange: (id: string) => void
}) {
  return (
    <Select
      label={props.label}
      data={props.variants.map(({ id, name }) => ({ value: id, label: name }))}
      value={props.value}
      allowDeselect={false}
      onChange={(value) => value !== null && props.onChange(value)}
    />
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
