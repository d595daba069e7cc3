import {
  ActionIcon,
  Button,
  Fieldset,
  Group,
  Modal,
  NumberInput,
  Select,
  Stack,
  TextInput,
} from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Indicator, type IndicatorProfile, indicatorProfile } from '../../src-main/contract/indicator.ts'
import { useToday } from '../client/app-state.ts'
import { useChange } from '../client/change.ts'
import { query } from '../client/client.ts'
import { DateField } from '../ui/date-field.tsx'
import { FieldPicker } from '../ui/field-picker.tsx'
import { showDone } from '../ui/undo-notice.tsx'

/** Describes an indicator; every version of the description is kept. */
export function IndicatorForm(props: { indicator: Indicator | null; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['indicators', 'common'])
  const { indicator, opened, onClose } = props
  const today = useToday()
  const [typed, setTyped] = useState<IndicatorProfile>(indicator?.profile ?? blank(today.slice(0, 4)))
  const directives = useQuery({ ...query.directives.list.queryOptions({ input: {} }), enabled: opened })
  const save = useChange((client, profile: IndicatorProfile) =>
    client.indicators.record({
      indicatorId: indicator?.id ?? null,
      content: { kind: 'described', profile },
      evidenceIds: [],
    }),
  )
  const change = (part: Partial<IndicatorProfile>) => setTyped((before) => ({ ...before, ...part }))
  const parsed = indicatorProfile.safeParse(typed)
  const ready = parsed.success && typed.from <= typed.to
  const store = () => {
    if (!parsed.success) return
    save.mutate(parsed.data, {
      onSuccess: () => {
        showDone(t('saved', { name: parsed.data.name }))
        if (indicator === null) setTyped(blank(today.slice(0, 4)))
        onClose()
      },
    })
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t(indicator === null ? 'addTitle' : 'editTitle')}
    >
      <Stack gap="sm">
        <TextInput
          label={t('name')}
          placeholder={t('nameHint')}
          withAsterisk
          value={typed.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <Group grow align="flex-start">
          <Select
            label={t('measure.label')}
            value={typed.measure}
            allowDeselect={false}
            data={[
              { value: 'share', label: t('measure.share') },
              { value: 'amount', label: t('measure.amount') },
            ]}
            onChange={(value) =>
              change(value === 'share' ? { measure: 'share', unit: '%' } : { measure: 'amount' })
            }
          />
          <TextInput
            label={t('unit')}
            withAsterisk
            value={typed.unit}
            disabled={typed.measure === 'share'}
            onChange={(event) => change({ unit: event.currentTarget.value })}
          />
          <NumberInput
            label={t('target')}
            withAsterisk
            value={typed.target}
            decimalSeparator=","
            thousandSeparator="."
            onChange={(value) => change({ target: typeof value === 'number' ? value : 0 })}
          />
        </Group>
        {typed.measure === 'share' && (
          <Group grow align="flex-start">
            <TextInput
              label={t('numerator')}
              placeholder={t('numeratorHint')}
              value={typed.numeratorName}
              onChange={(event) => change({ numeratorName: event.currentTarget.value })}
            />
            <TextInput
              label={t('denominator')}
              placeholder={t('denominatorHint')}
              value={typed.denominatorName}
              onChange={(event) => change({ denominatorName: event.currentTarget.value })}
            />
          </Group>
        )}
        <Group grow align="flex-start">
          <Select
            label={t('directionLabel')}
            value={typed.direction}
            allowDeselect={false}
            data={[
              { value: 'up', label: t('up') },
              { value: 'down', label: t('down') },
            ]}
            onChange={(value) => change({ direction: value === 'down' ? 'down' : 'up' })}
          />
          <Select
            label={t('countingLabel')}
            value={typed.counting}
            allowDeselect={false}
            data={[
              { value: 'cumulative', label: t('counting.cumulative') },
              { value: 'inPeriod', label: t('counting.inPeriod') },
            ]}
            onChange={(value) => change({ counting: value === 'inPeriod' ? 'inPeriod' : 'cumulative' })}
          />
        </Group>
        <Group grow align="flex-start">
          <DateField
            label={t('start')}
            value={typed.from}
            clearable={false}
            onChange={(date) => date !== null && change({ from: date })}
          />
          <DateField
            label={t('end')}
            value={typed.to}
            clearable={false}
            error={typed.from > typed.to ? t('wrongOrder') : undefined}
            onChange={(date) => date !== null && change({ to: date })}
          />
          <FieldPicker label={t('field')} value={typed.field} onChange={(field) => change({ field })} />
        </Group>
        <Select
          label={t('directive')}
          searchable
          clearable
          value={typed.directiveId}
          data={(directives.data ?? []).map((one) => ({ value: one.id, label: one.label }))}
          onChange={(directiveId) => change({ directiveId })}
        />
        <TextInput
          label={t('source')}
          placeholder={t('sourceHint')}
          value={typed.source}
          onChange={(event) => change({ source: event.currentTarget.value })}
        />
        <Plan plan={typed.plan} onChange={(plan) => change({ plan })} end={typed.to} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button disabled={!ready} loading={save.isPending} onClick={store}>
            {t('common:action.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function Plan(props: {
  plan: IndicatorProfile['plan']
  end: string
  onChange: (plan: IndicatorProfile['plan']) => void
}) {
  const { t } = useTranslation('indicators')
  const { plan, end, onChange } = props
  const set = (index: number, change: Partial<IndicatorProfile['plan'][number]>) =>
    onChange(plan.map((step, at) => (at === index ? { ...step, ...change } : step)))
  return (
    <Fieldset legend={t('plan')}>
      <Stack gap={6}>
        {plan.map((step, index) => (
          <Group key={`${index}`} gap="xs" wrap="nowrap" align="flex-start">
            <DateField
              aria-label={t('planDate')}
              value={step.to}
              clearable={false}
              onChange={(date) => date !== null && set(index, { to: date })}
            />
            <NumberInput
              aria-label={t('planValue')}
              value={step.value}
              decimalSeparator=","
              thousandSeparator="."
              onChange={(value) => set(index, { value: typeof value === 'number' ? value : 0 })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('planRemove')}
              onClick={() => onChange(plan.filter((_, at) => at !== index))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => onChange([...plan, { to: end, value: 0 }])}
        >
          {t('planAdd')}
        </Button>
      </Stack>
    </Fieldset>
  )
}

function blank(year: string): IndicatorProfile {
  return {
    name: '',
    unit: '%',
    target: 100,
    direction: 'up',
    counting: 'cumulative',
    measure: 'share',
    numeratorName: '',
    denominatorName: '',
    field: '',
    directiveId: null,
    source: '',
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    plan: [],
  }
}
