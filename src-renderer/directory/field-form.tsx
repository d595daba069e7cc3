import { Switch, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import {
  type FieldContent,
  type FieldEntry,
  fieldContent,
} from '../../src-main/contract/directory-entries.ts'
import { DraftGate } from '../drafting/draft-gate.tsx'
import { TagsField } from '../ui/tags-field.tsx'
import { EntryForm } from './entry-form.tsx'
import type { FormFields, FormPlace } from './entry-tab.tsx'

/** A field of work (lĩnh vực). */
export function FieldForm(place: FormPlace<FieldEntry>) {
  return (
    <DraftGate draftKey={`directory:field:${place.entry?.id ?? 'new'}`} schema={fieldContent}>
      {(draft, renew) => <Fields place={place} draft={draft} renew={renew} />}
    </DraftGate>
  )
}

function Fields(props: FormFields<FieldEntry, FieldContent>) {
  const { t } = useTranslation(['directory', 'common'])
  const { place, draft } = props
  const { entry } = place
  const form = useForm<FieldContent>({
    initialValues:
      draft.kept ??
      (entry === null
        ? { name: place.suggestedName, variants: [], active: true }
        : fieldContent.parse(entry)),
    validate: { name: (name) => (name.trim() === '' ? t('common:required') : null) },
    onValuesChange: draft.keep,
  })
  return (
    <EntryForm
      entity="field"
      {...props}
      toContent={() => (form.validate().hasErrors ? null : { entity: 'field', content: form.getValues() })}
    >
      <TextInput autoFocus withAsterisk label={t('field.fieldName')} {...form.getInputProps('name')} />
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
