import { CloseButton, Group, Input, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { agencyKind } from '../../src-main/contract/agency.ts'
import { type Concern, concern } from '../../src-main/contract/directory.ts'
import {
  type GroupContent,
  type GroupEntry,
  groupContent,
} from '../../src-main/contract/directory-entries.ts'
import { DraftGate } from '../drafting/draft-gate.tsx'
import { AgencyIdsField } from './agency-ids-field.tsx'
import { EntryForm } from './entry-form.tsx'
import type { FormFields, FormPlace } from './entry-tab.tsx'

/** As typed: lines may still be empty. */
const typedGroup = groupContent.extend({ name: z.string(), phrases: z.array(z.string()) })

/** Agencies that letters address together: by which phrases, and who belongs to them. */
export function GroupForm(place: FormPlace<GroupEntry>) {
  return (
    <DraftGate draftKey={`directory:group:${place.entry?.id ?? 'new'}`} schema={typedGroup}>
      {(draft, renew) => <Fields place={place} draft={draft} renew={renew} />}
    </DraftGate>
  )
}

function Fields(props: FormFields<GroupEntry, GroupContent>) {
  const { t } = useTranslation(['directory', 'common'])
  const { place, draft } = props
  const { entry } = place
  const [names, setNames] = useState<Readonly<Record<string, string>>>(entry?.memberNames ?? {})
  const form = useForm<GroupContent>({
    initialValues:
      draft.kept ?? (entry === null ? blankGroup(place.suggestedName) : groupContent.parse(entry)),
    validate: {
      name: (name) => (name.trim() === '' ? t('common:required') : null),
      phrases: (phrases) => (phrasesOf(phrases).length === 0 ? t('common:required') : null),
    },
    onValuesChange: draft.keep,
  })
  const { members, kinds, phrases } = form.values
  const setMember = (id: string, membership: Concern) =>
    form.setFieldValue('members', { ...members, [id]: membership })
  const choices = concern.options.map((value) => ({ value, label: t(`concern.${value}`) }))
  return (
    <EntryForm
      entity="group"
      {...props}
      toContent={() => {
        if (form.validate().hasErrors) return null
        const content = form.getValues()
        return {
          entity: 'group',
          content: { ...content, phrases: phrasesOf(content.phrases) },
        }
      }}
    >
      <TextInput autoFocus withAsterisk label={t('field.groupName')} {...form.getInputProps('name')} />
      <Textarea
        withAsterisk
        label={t('field.phrases')}
        description={t('field.phrasesHint')}
        autosize
        minRows={3}
        maxRows={8}
        value={phrases.join('\n')}
        error={form.errors['phrases']}
        onChange={(event) => form.setFieldValue('phrases', event.currentTarget.value.split('\n'))}
      />
      <Input.Wrapper label={t('field.kinds')} description={t('field.kindsHint')} labelElement="div">
        <Stack gap={4} mt={4}>
          {agencyKind.options.map((kind) => (
            <Membership
              key={kind}
              name={t(`kind.${kind}`)}
              value={kinds[kind]}
              choices={choices}
              onChange={(next) => form.setFieldValue('kinds', { ...kinds, [kind]: next })}
            />
          ))}
        </Stack>
      </Input.Wrapper>
      <AgencyIdsField
        label={t('field.members')}
        description={t('field.membersHint')}
        create={null}
        value={[]}
        onChange={(picked) => {
          for (const { id, name } of picked) {
            setNames((now) => ({ ...now, [id]: name }))
            setMember(id, 'yes')
          }
        }}
      />
      <Stack gap={4}>
        {Object.entries(members).map(([id, membership]) => (
          <Membership
            key={id}
            name={names[id] ?? id}
            value={membership}
            choices={choices}
            onChange={(next) => setMember(id, next)}
            onRemove={() => {
              const { [id]: _, ...rest } = members
              form.setFieldValue('members', rest)
            }}
          />
        ))}
      </Stack>
    </EntryForm>
  )
}

function Membership(props: {
  name: string
  value: Concern
  choices: readonly { value: Concern; label: string }[]
  onChange: (value: Concern) => void
  onRemove?: () => void
}) {
  const { t } = useTranslation('directory')
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <Text size="sm" truncate title={props.name}>
        {props.name}
      </Text>
      <Group gap={4} wrap="nowrap">
        <SegmentedControl<Concern>
          size="xs"
          aria-label={props.name}
          data={[...props.choices]}
          value={props.value}
          onChange={props.onChange}
        />
        {props.onRemove !== undefined && (
          <CloseButton
            size="sm"
            aria-label={t('field.removeMember', { name: props.name })}
            onClick={props.onRemove}
          />
        )}
      </Group>
    </Group>
  )
}

function phrasesOf(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

function blankGroup(name: string): GroupContent {
  return {
    name,
    phrases: name === '' ? [] : [name],
    kinds: { 'so-ban-nganh': 'no', 'xa-phuong-dac-khu': 'no', khac: 'no' },
    members: {},
  }
}
