import { Switch, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { type UnitContent, type UnitEntry, unitContent } from '../../src-main/contract/directory-entries.ts'
import { DraftGate } from '../drafting/draft-gate.tsx'
import { TagsField } from '../ui/tags-field.tsx'
import { EntryForm } from './entry-form.tsx'
import type { FormFields, FormPlace } from './entry-tab.tsx'

/** A unit (phòng) of our agency. */
export function UnitForm(place: FormPlace<UnitEntry>) {
  return (
    <DraftGate draftKey={`directory:unit:${place.entry?.id ?? 'new'}`} schema={unitContent}>
      {(draft, renew) => <Fields place={place} draft={draft} renew={renew} />}
    </DraftGate>
  )
}

function Fields(props: FormFields<UnitEntry, UnitContent>) {
  const { t } = useTranslation(['directory', 'common'])
  const { place, draft } = props
  const { entry } = place
  const blank = { name: place.suggestedName, variants: [], symbol: '', active: true }
  const form = useForm<UnitContent>({
    initialValues: draft.kept ?? (entry === null ? blank : unitContent.parse(entry)),
    validate: { name: (name) => (name.trim() === '' ? t('common:required') : null) },
    onValuesChange: draft.keep,
  })
  return (
    <EntryForm
      entity="unit"
      {...props}
      toContent={() => (form.validate().hasErrors ? null : { entity: 'unit', content: form.getValues() })}
    >
      <TextInput autoFocus withAsterisk label={t('field.unitName')} {...form.getInputProps('name')} />
      <TextInput
        label={t('field.symbol')}
        description={t('field.unitSymbolHint')}
        {...form.getInputProps('symbol')}
      />
      <TagsField
        label={t('field.variants')}
        description={t('field.variantsHint')}
        value={form.values.variants}
        onChange={(variants) => form.setFieldValue('variants', variants)}
      />
      <Switch label={t('field.inUse')} {...form.getInputProps('active', { type: 'checkbox' })} />
    </EntryForm>
  )
}
