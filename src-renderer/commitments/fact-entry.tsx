import { Button, Group, Text } from '@mantine/core'
import { type FormValidateInput, type UseFormReturnType, useForm } from '@mantine/form'
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
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
import { isSubmitKey } from '../ui/submit-key.ts'

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
  /** Files on their way into the vault; recording waits for them. */
  hold: (taken: Promise<boolean>) => void
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
  const [waiting, setWaiting] = useState(false)
  const sending = useRef(false)
  const taking = useRef<ReadonlySet<Promise<boolean>>>(new Set())
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
  const send = async (values: Values) => {
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
    const content = options.toContent(values)
    const evidenceIds = values.evidence.map((file) => file.id)
    const { factId } = await record.mutateAsync({
      commitmentId: options.commitmentId,
      happenedOn,
      content,
      evidenceIds,
    })
    // Also where the clerk has gone on to another commitment meanwhile: what was sent is no draft any more.
    options.announce({ id: factId, happenedOn })
    draft.forget()
    options.onSaved()
  }
  const submit = async () => {
    if (sending.current) return
    sending.current = true
    setWaiting(true)
    try {
      // A file that could not be taken has said why; whether to record without it is for the clerk to say.
      if (!(await allTaken(taking))) return
      const sent: Promise<void>[] = []
      form.onSubmit((values) => void sent.push(send(values)))()
      await Promise.all(sent)
    } catch {
      // `useChange` has shown the failure.
    } finally {
      sending.current = false
      setWaiting(false)
    }
  }
  return {
    form,
    saving: record.isPending || waiting,
    dirty,
    submit: (event) => {
      event.preventDefault()
      void submit()
    },
    hold: (taken) => {
      taking.current = new Set([...taking.current, taken])
    },
    discard: () => {
      draft.forget()
      options.onSaved()
    },
  }
}

/** Waits for the files on their way; false where one of them could not be taken. Each is told of once. */
async function allTaken(taking: { current: ReadonlySet<Promise<boolean>> }): Promise<boolean> {
  const waitedFor = taking.current
  if (waitedFor.size === 0) return true
  const taken = await Promise.all(waitedFor)
  taking.current = new Set([...taking.current].filter((one) => !waitedFor.has(one)))
  return taken.every(Boolean) && allTaken(taking)
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
  if (!isSubmitKey(event)) return
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
export function EntryEvidence<Values extends EntryValues>({
  entry: { form, hold },
}: {
  entry: FactEntry<Values>
}) {
  const change = (next: (files: Evidence[]) => Evidence[]) => {
    const values = form.getValues()
    form.setValues({ ...values, evidence: next(values.evidence) })
  }
  return (
    <EvidenceAttach
      files={form.values.evidence}
      onAdd={(file) => change((files) => [...files.filter((one) => one.id !== file.id), file])}
      onRemove={(file) => change((files) => files.filter((one) => one.id !== file.id))}
      onTaking={hold}
    />
  )
}
