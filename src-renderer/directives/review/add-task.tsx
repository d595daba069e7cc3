import { Button, CloseButton, Group, Text, Textarea, TextInput } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { ReviewTask } from '../../../src-main/contract/directive.ts'
import { useToday } from '../../client/app-state.ts'
import { useKeptDraft } from '../../drafting/use-kept-draft.ts'
import { shortDate } from '../../ui/parse-date.ts'
import classes from './add-task.module.css'
import { nextPath } from './next-path.ts'
import { blankTask } from './review-state.ts'
import { typedDeadline } from './typed-deadline.ts'

const typedTask = z.object({
  path: z.string(),
  text: z.string(),
  agencies: z.string(),
  coordinating: z.string(),
  deadline: z.string(),
})
type TypedTask = z.infer<typeof typedTask>

/**
 * Types tasks by hand, one after the other: Enter in any field saves and opens the next, Escape ends. What is
 * half typed is kept like every draft.
 */
export function AddTask(props: {
  draftId: string
  /** Closed, it has its draft at hand, so that no key is lost between opening and typing. */
  opened: boolean
  /** Path of the task before; the next one is proposed. */
  previousPath: string
  onSave: (task: ReviewTask) => void
  onClose: () => void
}) {
  const draft = useKeptDraft(`review-add:${props.draftId}`, typedTask)
  const [typed, setTyped] = useState<TypedTask | null>(null)
  if (!props.opened) return null
  return (
    <Form
      typed={typed ?? draft.kept ?? empty(nextPath(props.previousPath))}
      onType={(next) => {
        setTyped(next)
        draft.keep(next)
      }}
      onSave={(task) => {
        draft.forget()
        setTyped(empty(nextPath(task.path)))
        props.onSave(task)
      }}
      onClose={() => {
        // An empty form proposes the place anew where it is opened next.
        if ((typed ?? draft.kept)?.text.trim() === '') {
          draft.forget()
          setTyped(null)
        }
        props.onClose()
      }}
    />
  )
}

function Form(props: {
  typed: TypedTask
  onType: (typed: TypedTask) => void
  onSave: (task: ReviewTask) => void
  onClose: () => void
}) {
  const { t } = useTranslation(['directives', 'common'])
  const today = useToday()
  const form = useRef<HTMLFormElement>(null)
  const { typed } = props
  const [missing, setMissing] = useState(false)
  const change = (values: Partial<TypedTask>) => {
    setMissing(false)
    props.onType({ ...typed, ...values })
  }
  const save = () => {
    if (typed.text.trim() === '') {
      setMissing(true)
      form.current?.querySelector('textarea')?.focus()
      return
    }
    props.onSave(taskOf(typed, today))
    form.current?.querySelector('textarea')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      props.onClose()
    }
    const typesHere = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !typesHere) return
    event.preventDefault()
    save()
  }
  const deadline = typedDeadline(typed.deadline, today)
  return (
    <form
      ref={form}
      className={classes.form}
      aria-label={t('add.title')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Group justify="space-between" mb={4}>
        <Text size="sm" fw={600}>
          {t('add.title')}
        </Text>
        <CloseButton size="sm" aria-label={t('common:action.close')} onClick={props.onClose} />
      </Group>
      <div className={classes.fields}>
        <TextInput
          size="xs"
          label={t('task.path')}
          placeholder={t('add.pathHint')}
          value={typed.path}
          onChange={(event) => change({ path: event.currentTarget.value })}
        />
        <Textarea
          size="xs"
          label={t('task.text')}
          autosize
          minRows={1}
          maxRows={5}
          autoFocus
          error={missing ? t('add.textRequired') : undefined}
          value={typed.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <TextInput
          size="xs"
          label={t('task.agencies')}
          placeholder={t('add.agenciesHint')}
          value={typed.agencies}
          onChange={(event) => change({ agencies: event.currentTarget.value })}
        />
        <TextInput
          size="xs"
          label={t('task.coordinating')}
          placeholder={t('add.agenciesHint')}
          value={typed.coordinating}
          onChange={(event) => change({ coordinating: event.currentTarget.value })}
        />
        <TextInput
          size="xs"
          label={t('add.deadline')}
          placeholder={t('add.deadlineHint')}
          description={
            deadline.kind === 'none'
              ? undefined
              : [t(`common:deadlineKind.${deadline.kind}`), shortDate(deadline.lastDay)]
                  .filter(Boolean)
                  .join(' → ')
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={typed.deadline}
          onChange={(event) => change({ deadline: event.currentTarget.value })}
        />
      </div>
      <Group justify="space-between" mt={6} wrap="nowrap">
        <Text size="xs" c="dimmed">
          {t('add.hint')}
        </Text>
        <Button type="submit" size="compact-sm">
          {t('add.save')}
        </Button>
      </Group>
    </form>
  )
}

function empty(path: string): TypedTask {
  return { path, text: '', agencies: '', coordinating: '', deadline: '' }
}

function taskOf(typed: TypedTask, today: string): ReviewTask {
  return {
    ...blankTask(`typed-${crypto.randomUUID()}`, typed.text.trim()),
    path: typed.path.trim(),
    agencies: names(typed.agencies),
    coordinating: names(typed.coordinating),
    deadline: typedDeadline(typed.deadline, today),
  }
}

/** Agencies in one field are parted by semicolons, since their names have commas. */
function names(typed: string): string[] {
  return typed
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
