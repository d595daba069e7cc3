import { Button, Group, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { type Dispatch, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { commitmentRole } from '../../../src-main/contract/commitment.ts'
import { deadlineKind } from '../../../src-main/contract/deadline.ts'
import type { ReviewTask } from '../../../src-main/contract/directive.ts'
import type { ReaderNote } from '../../../src-main/contract/extraction.ts'
import { DateField } from '../../ui/date-field.tsx'
import { TagsField } from '../../ui/tags-field.tsx'
import type { ReviewAction } from './review-state.ts'
import unsure from './unsure.module.css'
import { useWhy } from './unsure.tsx'

/** The values of one task as fields; every change goes into the draft at once. */
export function TaskEditor(props: {
  task: ReviewTask
  notes: readonly ReaderNote[]
  known: readonly string[]
  dispatch: Dispatch<ReviewAction>
  onDone: () => void
}) {
  const { t } = useTranslation(['directives', 'common'])
  const { task, dispatch } = props
  const { key, deadline } = task
  // An empty text cannot be saved, so it stays in the field until it says something again.
  const [emptied, setEmptied] = useState<string | null>(null)
  const whyAgencies = useWhy('agencies', props.notes)
  const whyDeadline = useWhy('deadline', props.notes)
  const change = (values: Partial<Omit<ReviewTask, 'key' | 'deadline'>>) =>
    dispatch({ type: 'task', key, change: values })
  const changeDeadline = (values: Partial<ReviewTask['deadline']>) =>
    dispatch({ type: 'deadline', key, change: values })
  return (
    <Stack gap={6}>
      <Textarea
        size="xs"
        label={t('task.text')}
        autosize
        minRows={2}
        maxRows={8}
        value={emptied ?? task.text}
        error={emptied === null ? undefined : t('task.textRequired')}
        data-autofocus
        autoFocus
        onChange={(event) => {
          const typed = event.currentTarget.value
          setEmptied(typed.trim() === '' ? typed : null)
          if (typed.trim() !== '') change({ text: typed })
        }}
      />
      <SimpleGrid cols={2} spacing="xs" verticalSpacing={6}>
        <TagsField
          size="xs"
          label={t('task.agencies')}
          {...(whyAgencies === null ? {} : { description: whyAgencies })}
          placeholder={t('task.agenciesHint')}
          value={task.agencies}
          known={props.known}
          onChange={(agencies) => change({ agencies })}
        />
        <TagsField
          size="xs"
          label={t('task.coordinating')}
          placeholder={t('task.agenciesHint')}
          value={task.coordinating}
          known={props.known}
          onChange={(coordinating) => change({ coordinating })}
        />
      </SimpleGrid>
      <SimpleGrid cols={3} spacing="xs" verticalSpacing={6}>
        <TextInput
          size="xs"
          label={t('task.deadlineText')}
          description={whyDeadline ?? undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          classNames={{ description: unsure['why'] ?? '' }}
          value={deadline.text ?? ''}
          onChange={(event) => changeDeadline({ text: orNull(event.currentTarget.value) })}
        />
        <Select
          size="xs"
          label={t('task.deadlineKind')}
          allowDeselect={false}
          data={deadlineKind.options.map((value) => ({ value, label: t(`common:deadlineKind.${value}`) }))}
          value={deadline.kind}
          onChange={(value) => changeDeadline({ kind: deadlineKind.catch(deadline.kind).parse(value) })}
        />
        {deadline.kind === 'recurring' ? (
          <TextInput
            size="xs"
            label={t('task.recurrence')}
            value={deadline.recurrence ?? ''}
            onChange={(event) => changeDeadline({ recurrence: orNull(event.currentTarget.value) })}
          />
        ) : (
          <DateField
            size="xs"
            label={t('task.lastDay')}
            value={deadline.lastDay}
            onChange={(lastDay) => changeDeadline(dayChange(lastDay, deadline.kind))}
          />
        )}
        <TextInput
          size="xs"
          label={t('task.path')}
          value={task.path}
          onChange={(event) => change({ path: event.currentTarget.value })}
        />
        <TextInput
          size="xs"
          label={t('task.reportTo')}
          value={task.reportTo ?? ''}
          onChange={(event) => change({ reportTo: orNull(event.currentTarget.value) })}
        />
        <TextInput
          size="xs"
          label={t('task.product')}
          value={task.product ?? ''}
          onChange={(event) => change({ product: orNull(event.currentTarget.value) })}
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
        <Button size="xs" onClick={props.onDone}>
          {t('task.done')}
        </Button>
      </Group>
    </Stack>
  )
}

function orNull(typed: string): string | null {
  return typed === '' ? null : typed
}

/** A day given to a task without a deadline makes it a deadline on that day. */
function dayChange(lastDay: string | null, kind: ReviewTask['deadline']['kind']) {
  return lastDay !== null && kind === 'none' ? { lastDay, kind: 'day' as const } : { lastDay }
}
