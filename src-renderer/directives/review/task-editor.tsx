import { Button, Group, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { type Dispatch, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { commitmentRole } from '../../../src-main/contract/commitment.ts'
import type { ReviewTask } from '../../../src-main/contract/directive.ts'
import type { ReaderNote } from '../../../src-main/contract/extraction.ts'
import { TagsField } from '../../ui/tags-field.tsx'
import { DeadlineEditor } from './deadline-editor.tsx'
import type { ReviewAction } from './review-state.ts'
import { useWhy } from './unsure.tsx'

/** The field in which editing begins. */
export type EditField = 'text' | 'agencies' | 'coordinating' | 'deadline' | LineField

/** The values that are one line. */
type LineField = 'product' | 'reportTo' | 'accountable' | 'sourceDocument' | 'note'

/**
 * The values of one task as fields; every change goes into the draft at once. The card around it sees by `data-field`
 * which value is edited, and shows its place in the letter.
 */
export function TaskEditor(props: {
  task: ReviewTask
  field: EditField
  notes: readonly ReaderNote[]
  known: readonly string[]
  dispatch: Dispatch<ReviewAction>
  onDone: () => void
}) {
  const { t } = useTranslation(['directives', 'common'])
  const { task, field, dispatch } = props
  const { key } = task
  const form = useRef<HTMLDivElement>(null)
  // An empty text cannot be saved, so it stays in the field until it says something again.
  const [emptied, setEmptied] = useState<string | null>(null)
  const whyAgencies = useWhy('agencies', props.notes)
  const whyDeadline = useWhy('deadline', props.notes)
  const change = (values: Partial<Omit<ReviewTask, 'key' | 'deadline'>>) =>
    dispatch({ type: 'task', key, change: values })
  useEffect(() => {
    const input = form.current?.querySelector<HTMLElement>(
      `[data-field="${field}"] :is(input:not([type=hidden]), textarea)`,
    )
    input?.focus()
  }, [field])
  const line = (name: LineField) => (
    <Field name={name}>
      <TextInput
        size="xs"
        label={t(`task.${name}`)}
        value={task[name] ?? ''}
        onChange={(event) => change({ [name]: orNull(event.currentTarget.value) })}
      />
    </Field>
  )
  return (
    <Stack gap={6} ref={form}>
      <Field name="text">
        <Textarea
          size="xs"
          label={t('task.text')}
          autosize
          minRows={2}
          maxRows={8}
          value={emptied ?? task.text}
          error={emptied === null ? undefined : t('task.textRequired')}
          onChange={(event) => {
            const typed = event.currentTarget.value
            setEmptied(typed.trim() === '' ? typed : null)
            if (typed.trim() !== '') change({ text: typed })
          }}
        />
      </Field>
      <SimpleGrid cols={2} spacing="xs" verticalSpacing={6}>
        <Field name="agencies">
          <TagsField
            size="xs"
            label={t('task.agencies')}
            {...(whyAgencies === null ? {} : { description: whyAgencies })}
            placeholder={t('task.agenciesHint')}
            value={task.agencies}
            known={props.known}
            onChange={(agencies) => change({ agencies })}
          />
        </Field>
        <Field name="coordinating">
          <TagsField
            size="xs"
            label={t('task.coordinating')}
            placeholder={t('task.agenciesHint')}
            value={task.coordinating}
            known={props.known}
            onChange={(coordinating) => change({ coordinating })}
          />
        </Field>
      </SimpleGrid>
      <DeadlineEditor
        deadline={task.deadline}
        why={whyDeadline}
        onChange={(deadline) => dispatch({ type: 'deadline', key, change: deadline })}
      />
      <SimpleGrid cols={3} spacing="xs" verticalSpacing={6}>
        {line('product')}
        {line('reportTo')}
        {line('accountable')}
        {line('sourceDocument')}
        {line('note')}
        <TextInput
          size="xs"
          label={t('task.path')}
          value={task.path}
          onChange={(event) => change({ path: event.currentTarget.value })}
        />
      </SimpleGrid>
      <Group justify="space-between" align="flex-end">
        <Select
          size="xs"
          w={180}
          label={t('task.role')}
          allowDeselect={false}
          data={commitmentRole.options.map((value) => ({ value, label: t(`common:role.${value}`) }))}
          value={task.role}
          onChange={(value) => change({ role: commitmentRole.catch(task.role).parse(value) })}
        />
        <Button size="xs" title={t('task.doneKeys')} onClick={props.onDone}>
          {t('task.done')}
        </Button>
      </Group>
    </Stack>
  )
}

function Field({ name, children }: { name: EditField; children: ReactNode }) {
  return <div data-field={name}>{children}</div>
}

function orNull(typed: string): string | null {
  return typed === '' ? null : typed
}
