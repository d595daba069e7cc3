import { Select, SimpleGrid, Stack, Switch, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { type AgencyProfile, agencyKind } from '../../src-main/contract/agency.ts'
import { TagsField } from '../ui/tags-field.tsx'

type TextKey = 'name' | 'parentName' | 'placeName' | 'symbol' | 'headTitle' | 'headName'

/** The fields of the agency's profile; `extended` adds what the first run does not ask. */
export function ProfileFields(props: {
  form: UseFormReturnType<AgencyProfile>
  extended: boolean
  /** A name was typed that may suggest other values. */
  onNamed?: () => void
}) {
  const { t } = useTranslation('firstRun')
  const { form } = props
  const text = (key: TextKey, required = true) => (
    <TextInput
      key={form.key(key)}
      label={t(`field.${key}`)}
      placeholder={t(`field.${key}Hint`)}
      withAsterisk={required}
      autoComplete="off"
      {...named(form.getInputProps(key), key, props.onNamed)}
    />
  )
  return (
    <Stack gap="sm">
      <SimpleGrid cols={2} spacing="md" verticalSpacing="sm">
        {text('name')}
        {text('parentName', false)}
        {text('placeName')}
        {text('symbol')}
        <Select
          key={form.key('kind')}
          label={t('field.kind')}
          allowDeselect={false}
          data={agencyKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
          {...form.getInputProps('kind')}
        />
        <TextInput
          key={form.key('draftingUnit')}
          label={t('field.draftingUnit')}
          placeholder={t('field.draftingUnitHint')}
          autoComplete="off"
          {...form.getInputProps('draftingUnit')}
        />
        {text('headTitle')}
        {text('headName')}
      </SimpleGrid>
      {props.extended && (
        <>
          <TagsField
            label={t('field.aliases')}
            description={t('field.aliasesNote')}
            value={form.getValues().aliases}
            onChange={(aliases) => form.setFieldValue('aliases', aliases)}
          />
          <Switch
            key={form.key('beforeCountsDay')}
            label={t('field.beforeCountsDay')}
            description={t('field.beforeCountsDayNote')}
            {...form.getInputProps('beforeCountsDay', { type: 'checkbox' })}
          />
        </>
      )}
    </Stack>
  )
}

type InputProps = ReturnType<UseFormReturnType<AgencyProfile>['getInputProps']>

function named(input: InputProps, key: TextKey, onNamed: (() => void) | undefined): InputProps {
  if (onNamed === undefined || (key !== 'name' && key !== 'parentName')) return input
  const onChange: InputProps['onChange'] = (event: unknown) => {
    input.onChange(event)
    onNamed()
  }
  return { ...input, onChange }
}
