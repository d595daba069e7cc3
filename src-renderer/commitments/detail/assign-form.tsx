import { Button, Group, SimpleGrid, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import type { CommitmentDetail, FactContent } from '../../../src-main/contract/commitment.ts'
import { FieldPicker } from '../../ui/field-picker.tsx'
import { PersonPicker } from '../../ui/person-picker.tsx'
import { UnitPicker } from '../../ui/unit-picker.tsx'
import { submitOnCtrlEnter } from '../fact-entry.tsx'
import { useRecord } from './use-record.ts'

interface Values {
  unit: string
  person: string
  leader: string
  field: string
}

/** Who does the work inside the agency, and to which field it belongs; only what changed is recorded. */
export function AssignForm({ commitment }: { commitment: CommitmentDetail }) {
  const { assigned, field } = commitment
  return (
    <Form
      // Recorded elsewhere meanwhile, the form begins anew.
      key={JSON.stringify([assigned, field])}
      commitmentId={commitment.id}
      now={{ ...assigned, field }}
    />
  )
}

function Form({ commitmentId, now }: { commitmentId: string; now: Values }) {
  const { t } = useTranslation('commitments')
  const { record, saving } = useRecord(commitmentId)
  const form = useForm<Values>({ initialValues: now })
  const { values, setFieldValue } = form
  const save = (typed: Values) => {
    const contents = changesOf(now, typed)
    if (contents.length > 0) record(contents, t('assign.saved'))
  }
  return (
    <form noValidate onSubmit={form.onSubmit(save)} onKeyDown={submitOnCtrlEnter}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('assign.intro')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="xs">
        <UnitPicker
          label={t('assign.unit')}
          value={values.unit}
          onChange={(unit) => setFieldValue('unit', unit)}
        />
        <PersonPicker
          label={t('assign.person')}
          unit={values.unit}
          value={values.person}
          onChange={(person) => setFieldValue('person', person)}
        />
        <PersonPicker
          label={t('assign.leader')}
          leaders
          field={values.field}
          value={values.leader}
          onChange={(leader) => setFieldValue('leader', leader)}
        />
        <FieldPicker
          label={t('assign.field')}
          value={values.field}
          onChange={(field) => setFieldValue('field', field)}
        />
      </SimpleGrid>
      <Group justify="space-between" mt="sm">
        <Text size="xs" c="dimmed">
          {t('form.submitHint')}
        </Text>
        <Button type="submit" loading={saving} disabled={changesOf(now, values).length === 0}>
          {t('assign.save')}
        </Button>
      </Group>
    </form>
  )
}

function changesOf(before: Values, after: Values): FactContent[] {
  const { unit, person, leader, field } = trimmed(after)
  const changes = {
    unit: unit === before.unit ? null : unit,
    person: person === before.person ? null : person,
    leader: leader === before.leader ? null : leader,
  }
  const assigned = Object.values(changes).some((name) => name !== null)
  return [
    ...(assigned ? [{ kind: 'assigned', ...changes } as const] : []),
    ...(field !== before.field ? [{ kind: 'classified', field } as const] : []),
  ]
}

function trimmed(values: Values): Values {
  return {
    unit: values.unit.trim(),
    person: values.person.trim(),
    leader: values.leader.trim(),
    field: values.field.trim(),
  }
}
