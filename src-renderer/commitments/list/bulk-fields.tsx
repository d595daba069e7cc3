import { Checkbox, Group, NumberInput, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../ui/date-field.tsx'
import { FieldPicker } from '../../ui/field-picker.tsx'
import { PersonPicker } from '../../ui/person-picker.tsx'
import { UnitPicker } from '../../ui/unit-picker.tsx'
import type { BulkValues } from './bulk-change.ts'

/** The fields of one kind of change. */
export function BulkFields(props: { values: BulkValues; onChange: (values: BulkValues) => void }) {
  const { t } = useTranslation('commitmentList')
  const { values, onChange } = props
  const set = (change: Partial<BulkValues>) => onChange({ ...values, ...change })
  const { kind } = values
  return (
    <Stack gap="sm">
      {kind === 'assign' && <Assignment values={values} set={set} />}
      {kind === 'field' && (
        <FieldPicker
          label={t('column.field')}
          description={t('bulk.emptyTakesBack')}
          value={values.field}
          onChange={(field) => set({ field })}
          w={320}
        />
      )}
      <Group gap="sm" align="flex-start">
        {kind === 'deadline' && (
          <DateField
            label={t('bulk.lastDay')}
            required
            value={values.lastDay}
            onChange={(lastDay) => set({ lastDay })}
            w={180}
          />
        )}
        {kind === 'progress' && (
          <NumberInput
            label={t('bulk.percent')}
            placeholder={t('bulk.percentHint')}
            min={0}
            max={100}
            allowDecimal={false}
            clampBehavior="strict"
            value={values.percent ?? ''}
            onChange={(percent) => set({ percent: typeof percent === 'number' ? Math.round(percent) : null })}
            w={180}
          />
        )}
        {kind === 'portal' && (
          <TextInput
            label={t('bulk.portal')}
            withAsterisk
            value={values.portal}
            onChange={(event) => set({ portal: event.currentTarget.value })}
            w={220}
          />
        )}
        {kind === 'confirmed' && (
          <>
            <TextInput
              label={t('bulk.documentNumber')}
              value={values.documentNumber}
              onChange={(event) => set({ documentNumber: event.currentTarget.value })}
              w={240}
            />
            <DateField
              label={t('bulk.documentDate')}
              value={values.documentDate}
              onChange={(documentDate) => set({ documentDate })}
              w={170}
            />
          </>
        )}
        <DateField
          label={t('bulk.happenedOn')}
          required
          value={values.happenedOn}
          onChange={(happenedOn) => set({ happenedOn })}
          w={180}
        />
      </Group>
      {(kind === 'deadline' ||
        kind === 'progress' ||
        kind === 'nothing' ||
        kind === 'done' ||
        kind === 'portal') && (
        <Textarea
          label={t(`bulk.text.${kind}`)}
          withAsterisk={kind !== 'done' && kind !== 'portal'}
          autosize
          minRows={2}
          maxRows={6}
          value={values.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
      )}
    </Stack>
  )
}

/** Each of the three is changed only where it is ticked, so that a common leader leaves the people alone. */
function Assignment(props: { values: BulkValues; set: (change: Partial<BulkValues>) => void }) {
  const { t } = useTranslation('commitmentList')
  const { values, set } = props
  return (
    <SimpleGrid cols={3} spacing="sm">
      <div>
        <UnitPicker
          label={t('column.unit')}
          placeholder={t('bulk.leave')}
          value={values.unit ?? ''}
          onChange={(unit) => set({ unit: unit === '' ? null : unit })}
        />
        <TakeAway checked={values.unit === ''} onChange={(away) => set({ unit: away ? '' : null })} />
      </div>
      <div>
        <PersonPicker
          label={t('column.person')}
          placeholder={t('bulk.leave')}
          unit={values.unit ?? ''}
          value={values.person ?? ''}
          onChange={(person) => set({ person: person === '' ? null : person })}
        />
        <TakeAway checked={values.person === ''} onChange={(away) => set({ person: away ? '' : null })} />
      </div>
      <div>
        <PersonPicker
          label={t('column.leader')}
          placeholder={t('bulk.leave')}
          leaders
          value={values.leader ?? ''}
          onChange={(leader) => set({ leader: leader === '' ? null : leader })}
        />
        <TakeAway checked={values.leader === ''} onChange={(away) => set({ leader: away ? '' : null })} />
      </div>
    </SimpleGrid>
  )
}

function TakeAway(props: { checked: boolean; onChange: (away: boolean) => void }) {
  const { t } = useTranslation('commitmentList')
  return (
    <Checkbox
      size="xs"
      mt={6}
      label={t('bulk.takeAway')}
      checked={props.checked}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  )
}
