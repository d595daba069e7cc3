import { Alert, Button, Group, Stack } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../src-main/contract/common.ts'
import type { Evidence } from '../../src-main/contract/evidence.ts'
import type { DocumentEvent, DocumentKind } from '../../src-main/contract/outgoing.ts'
import { useToday } from '../client/app-state.ts'
import { useChange } from '../client/change.ts'
import { failureText, toFailure } from '../client/failure.ts'
import { currentLanguage } from '../i18n/language.ts'
import { DateField } from '../ui/date-field.tsx'

/** The document that something happened to, and the way out of the dialog that records it. */
export interface EventTarget {
  kind: DocumentKind
  id: string
  onClose: () => void
}

/** What every form that records an event holds: its day and its files. */
export interface EventEntry {
  happenedOn: IsoDate | null
  setHappenedOn: (date: IsoDate | null) => void
  files: readonly Evidence[]
  addFile: (file: Evidence) => void
  removeFile: (file: Evidence) => void
  record: (content: DocumentEvent) => void
  saving: boolean
  error: unknown
}

/** Records one event of an issued document; `onSaved` runs once the core has it. */
export function useEventEntry({ kind, id, onClose }: EventTarget, onSaved: () => void): EventEntry {
  const today = useToday()
  const [happenedOn, setHappenedOn] = useState<IsoDate | null>(today)
  const [files, setFiles] = useState<readonly Evidence[]>([])
  const change = useChange(
    (client, input: Parameters<typeof client.documents.record>[0]) => client.documents.record(input),
    { quiet: true },
  )
  return {
    happenedOn,
    setHappenedOn,
    files,
    addFile: (file) => setFiles((now) => [...now.filter((one) => one.id !== file.id), file]),
    removeFile: (file) => setFiles((now) => now.filter((one) => one.id !== file.id)),
    record: (content) => {
      if (happenedOn === null) return
      const evidenceIds = files.map((file) => file.id)
      change.mutate(
        { kind, id, happenedOn, content, evidenceIds },
        {
          onSuccess: () => {
            onClose()
            onSaved()
          },
        },
      )
    },
    saving: change.isPending,
    error: change.error,
  }
}

/** The frame of such a form: the day first, what went wrong and the buttons last. */
export function EventForm(props: {
  entry: EventEntry
  dateLabel: string
  submitLabel: string
  onClose: () => void
  onSubmit: () => void
  children: ReactNode
}) {
  const { t } = useTranslation(['common', 'commitments'])
  const { entry } = props
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(entry.happenedOn === null)
    if (entry.happenedOn !== null) props.onSubmit()
  }
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="sm">
        <DateField
          label={props.dateLabel}
          required
          value={entry.happenedOn}
          onChange={entry.setHappenedOn}
          error={missing ? t('commitments:form.dateRequired') : undefined}
          w={200}
        />
        {props.children}
        {entry.error !== null && (
          <Alert color="red" role="alert" icon={<IconAlertTriangle size={18} />}>
            {failureText(toFailure(entry.error), currentLanguage())}
          </Alert>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={props.onClose} disabled={entry.saving}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={entry.saving}>
            {props.submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
