import { Button, Group, Text } from '@mantine/core'
import { type FormValidateInput, type UseFormReturnType, useForm } from '@mantine/form'
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FactContent } from '../../src-main/contract/commitment.ts'
import type { IsoDate } from '../../src-main/contract/common.ts'
import type { Evidence } from '../../src-main/contract/evidence.ts'
import { useToday } from '../client/app-state.ts'
import { useChange } from '../client/change.ts'
import type { KeptDraft } from '../drafting/use-kept-draft.ts'
import { EvidenceAttach } from '../evidence/evidence-attach.tsx'
import { DateField } from '../ui/date-field.tsx'
import { shortDate } from '../ui/parse-date.ts'

/** What every form that records a fact holds. */
export interface EntryValues {
  happenedOn: IsoDate | null
  evidence: Evidence[]
}

export interface FactEntry<Values extends EntryValues> {
  form: UseFormReturnType<Values>
  saving: boolean
  /** Something was typed that is not recorded yet. */
  dirty: boolean
  submit: (event: FormEvent<HTMLFormElement>) => void
  discard: () => void
}

/**
 * A form that appends one fact to a commitment. What is typed is kept as a draft until it is recorded; the
 * draft must have been read before (see `DraftGate`).
 */
export function useFactEntry<Values extends EntryValues>(options: {
  commitmentId: string
  draft: KeptDraft<Values>
  blank: Values
  validate: FormValidateInput<Values>
  toContent: (values: Values) => FactContent
  /** Says that the fact was recorded. */
  announce: (fact: { id: string; happenedOn: IsoDate }) => void
  onSaved: () => void
}): FactEntry<Values> {
  const { t } = useTranslation('commitments')
  const { draft, blank } = options
  const today = useToday()
  const [dirty, setDirty] = useState(draft.kept !== null)
  const record = useChange((client, input: Parameters<typeof client.commitments.record>[0]) =>
    client.commitments.record(input),
  )
  const form = useForm<Values>({
    initialValues: draft.kept ?? blank,
    validate: options.validate,
    onValuesChange: (values) => {
      setDirty(true)
      draft.keep(values)
    },
  })
  const send = (values: Values) => {
    const { happenedOn } = values
    const problem =
      happenedOn === null
        ? t('form.dateRequired')
        : happenedOn > today
          ? t('form.dateInFuture', { date: shortDate(today) })
          : null
    if (happenedOn === null || problem !== null) {
      form.setErrors((now) => ({ ...now, happenedOn: problem }))
      return
    }
    record.mutate(
      {
        commitmentId: options.commitmentId,
        happenedOn,
        content: options.toContent(values),
        evidenceIds: values.evidence.map((file) => file.id),
      },
      {
        onSuccess: ({ factId }) => {
          options.announce({ id: factId, happenedOn })
          draft.forget()
          options.onSaved()
        },
      },
    )
  }
  return {
    form,
    saving: record.isPending,
    dirty,
    submit: (event) => form.onSubmit(send)(event),
    discard: () => {
      draft.forget()
      options.onSaved()
    },
  }
}

/** The frame of such a form: Ctrl+Enter records from any field, and a kept draft can be thrown away. */
export function EntryForm(props: {
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
  submitLabel: string
  saving: boolean
  dirty: boolean
  onDiscard: () => void
  children: ReactNode
}) {
  const { t } = useTranslation('commitments')
  return (
    <form noValidate onSubmit={props.onSubmit} onKeyDown={submitOnCtrlEnter}>
      {props.children}
      <Group justify="space-between" mt="sm" gap="sm">
        <Group gap="xs">
          {props.dirty ? (
            <>
              <Text size="xs" c="dimmed">
                {t('form.draftKept')}
              </Text>
              <Button size="compact-xs" variant="subtle" color="gray" onClick={props.onDiscard}>
                {t('form.draftDiscard')}
              </Button>
            </>
          ) : (
            <Text size="xs" c="dimmed">
              {t('form.submitHint')}
            </Text>
          )}
        </Group>
        <Button type="submit" loading={props.saving}>
          {props.submitLabel}
        </Button>
      </Group>
    </form>
  )
}

/** Ctrl+Enter in a field with several lines, where Enter alone makes a line. */
export function submitOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}

/** The day a fact happened, which is never after today. */
export function HappenedOn(props: {
  value: IsoDate | null
  error: ReactNode
  label?: string
  onChange: (date: IsoDate | null) => void
}) {
  const { t } = useTranslation('commitments')
  return (
    <DateField
      label={props.label ?? t('form.happenedOn')}
      required
      value={props.value}
      onChange={props.onChange}
      error={props.error}
      w={170}
    />
  )
}

/** The evidence of an entry; files arrive one by one while typing goes on. */
export function EntryEvidence<Values extends EntryValues>({ form }: { form: UseFormReturnType<Values> }) {
  const change = (next: (files: Evidence[]) => Evidence[]) => {
    const values = form.getValues()
    form.setValues({ ...values, evidence: next(values.evidence) })
  }
  return (
    <EvidenceAttach
      files={form.values.evidence}
      onAdd={(file) => change((files) => [...files.filter((one) => one.id !== file.id), file])}
      onRemove={(file) => change((files) => files.filter((one) => one.id !== file.id))}
    />
  )
}
