import { Autocomplete, Group, Select, Switch, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { agencyKind } from '../../src-main/contract/agency.ts'
import {
  type AgencyContent,
  type AgencyEntry,
  agencyContent,
} from '../../src-main/contract/directory-entries.ts'
import { query } from '../client/client.ts'
import { DraftGate } from '../drafting/draft-gate.tsx'
import { TagsField } from '../ui/tags-field.tsx'
import { EntryForm } from './entry-form.tsx'
import type { FormFields, FormPlace } from './entry-tab.tsx'
import { AgencyHistory } from './succession-list.tsx'

/** An agency: its names and short forms decide how the addressees of letters are understood. */
export function AgencyForm(place: FormPlace<AgencyEntry>) {
  return (
    <DraftGate draftKey={`directory:agency:${place.entry?.id ?? 'new'}`} schema={agencyContent}>
      {(draft, renew) => <Fields place={place} draft={draft} renew={renew} />}
    </DraftGate>
  )
}

function Fields(props: FormFields<AgencyEntry, AgencyContent>) {
  const { t } = useTranslation(['directory', 'common'])
  const provinces = useQuery(query.directory.provinces.queryOptions({ input: {} }))
  const { place, draft } = props
  const { entry } = place
  const form = useForm<AgencyContent>({
    initialValues:
      draft.kept ?? (entry === null ? blankAgency(place.suggestedName) : agencyContent.parse(entry)),
    validate: { name: (name) => (name.trim() === '' ? t('common:required') : null) },
    onValuesChange: draft.keep,
  })
  return (
    <>
      <EntryForm
        entity="agency"
        {...props}
        toContent={() => (form.validate().hasErrors ? null : { entity: 'agency', content: form.getValues() })}
      >
        <TextInput autoFocus withAsterisk label={t('field.agencyName')} {...form.getInputProps('name')} />
        <TagsField
          label={t('field.variants')}
          description={t('field.agencyVariantsHint')}
          value={form.values.variants}
          onChange={(variants) => form.setFieldValue('variants', variants)}
        />
        <Group grow gap="xs" align="flex-start">
          <TextInput label={t('field.symbol')} {...form.getInputProps('symbol')} />
          <Select
            label={t('field.kind')}
            allowDeselect={false}
            data={agencyKind.options.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
            {...form.getInputProps('kind')}
          />
        </Group>
        <Group grow gap="xs" align="flex-start">
          <Autocomplete
            label={t('field.province')}
            data={provinces.data ?? []}
            {...form.getInputProps('province')}
          />
          <TextInput label={t('field.code')} {...form.getInputProps('code')} />
        </Group>
        <Switch label={t('field.stands')} {...form.getInputProps('active', { type: 'checkbox' })} />
      </EntryForm>
      {entry !== null && <AgencyHistory agency={entry} />}
    </>
  )
}

function blankAgency(name: string): AgencyContent {
  return { name, variants: [], symbol: '', kind: 'so-ban-nganh', province: '', code: '', active: true }
}
