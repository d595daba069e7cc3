import { Group, MultiSelect, Switch, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { PersonEntry } from '../../src-main/contract/directory-entries.ts'
import { client, query } from '../client/client.ts'
import { DraftGate } from '../drafting/draft-gate.tsx'
import { searchKey, searchNames } from '../ui/search-words.ts'
import { TagsField } from '../ui/tags-field.tsx'
import { UnitPicker } from '../ui/unit-picker.tsx'
import { EntryForm } from './entry-form.tsx'
import type { FormFields, FormPlace } from './entry-tab.tsx'

const values = z.object({
  name: z.string(),
  variants: z.array(z.string()),
  title: z.string(),
  /** By name, as the picker gives it. */
  unit: z.string(),
  phone: z.string(),
  email: z.string(),
  leader: z.boolean(),
  fieldIds: z.array(z.string()),
  active: z.boolean(),
})
type Values = z.infer<typeof values>

/** Somebody of our agency; leaders say which fields they answer for. */
export function PersonForm(place: FormPlace<PersonEntry>) {
  return (
    <DraftGate draftKey={`directory:person:${place.entry?.id ?? 'new'}`} schema={values}>
      {(draft, renew) => <Fields place={place} draft={draft} renew={renew} />}
    </DraftGate>
  )
}

function Fields(props: FormFields<PersonEntry, Values>) {
  const { t } = useTranslation(['directory', 'common'])
  const fields = useQuery(query.directory.fields.queryOptions({ input: {} }))
  const { place, draft } = props
  const { entry } = place
  const form = useForm<Values>({
    initialValues: draft.kept ?? initialOf(entry, place.suggestedName),
    validate: {
      name: (name) => (name.trim() === '' ? t('common:required') : null),
    },
    onValuesChange: draft.keep,
  })
  const fieldOptions = (fields.data ?? [])
    .filter(({ id, active }) => active || form.values.fieldIds.includes(id))
    .map(({ id, name }) => ({ value: id, label: name }))
  return (
    <EntryForm
      entity="person"
      {...props}
      toContent={async () => {
        if (form.validate().hasErrors) return null
        const { unit, ...content } = form.getValues()
        // Asked anew, since the unit may have been added a moment ago.
        const unitId = unit.trim() === '' ? null : await unitNamed(unit)
        if (unitId === undefined) {
          form.setFieldError('unit', t('field.unitUnknown'))
          return null
        }
        return { entity: 'person', content: { ...content, unitId } }
      }}
    >
      <TextInput autoFocus withAsterisk label={t('field.personName')} {...form.getInputProps('name')} />
      <TextInput label={t('field.title')} {...form.getInputProps('title')} />
      <UnitPicker
        label={t('field.unit')}
        value={form.values.unit}
        error={form.errors['unit']}
        onChange={(unit) => form.setFieldValue('unit', unit)}
      />
      <Group grow gap="xs" align="flex-start">
        <TextInput label={t('field.phone')} type="tel" {...form.getInputProps('phone')} />
        <TextInput label={t('field.email')} {...form.getInputProps('email')} />
      </Group>
      <Switch label={t('field.leader')} {...form.getInputProps('leader', { type: 'checkbox' })} />
      {form.values.leader && (
        <MultiSelect
          label={t('field.leads')}
          searchable
          data={fieldOptions}
          filter={({ search }) => [...searchNames(fieldOptions, search, ({ label }) => [label])]}
          {...form.getInputProps('fieldIds')}
        />
      )}
      <TagsField
        label={t('field.variants')}
        description={t('field.personVariantsHint')}
        value={form.values.variants}
        onChange={(variants) => form.setFieldValue('variants', variants)}
      />
      <Switch label={t('field.works')} {...form.getInputProps('active', { type: 'checkbox' })} />
    </EntryForm>
  )
}

async function unitNamed(name: string): Promise<string | undefined> {
  const units = await client.directory.units({})
  return units.find((unit) => searchKey(unit.name) === searchKey(name))?.id
}

function initialOf(entry: PersonEntry | null, suggestedName: string): Values {
  if (entry !== null) return values.parse({ ...entry, unit: entry.unitName })
  return {
    name: suggestedName,
    variants: [],
    title: '',
    unit: '',
    phone: '',
    email: '',
    leader: false,
    fieldIds: [],
    active: true,
  }
}
