import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EvidenceAttach } from '../evidence/evidence-attach.tsx'
import { showDone } from '../ui/undo-notice.tsx'
import { EventForm, type EventTarget, useEventEntry } from './event-form.tsx'

/** Attaches the scan of the signed document. */
export function ScanDialog({ opened, ...target }: EventTarget & { opened: boolean }) {
  const { t } = useTranslation('drafting')
  return (
    <Modal opened={opened} onClose={target.onClose} title={t('scan.title')} size="lg">
      <Form {...target} />
    </Modal>
  )
}

function Form(target: EventTarget) {
  const { t } = useTranslation('drafting')
  const [note, setNote] = useState('')
  const [asked, setAsked] = useState(false)
  const entry = useEventEntry(target, () => showDone(t('scan.done')))
  const submit = () => {
    setAsked(true)
    if (entry.files.length > 0) entry.record({ kind: 'scanAttached', note })
  }
  return (
    <EventForm
      entry={entry}
      dateLabel={t('scan.happenedOn')}
      submitLabel={t('scan.submit')}
      onClose={target.onClose}
      onSubmit={submit}
    >
      <EvidenceAttach
        files={entry.files}
        onAdd={entry.addFile}
        onRemove={entry.removeFile}
        label={t('scan.file')}
        hint={t('scan.fileHint')}
        error={asked && entry.files.length === 0 ? t('scan.fileRequired') : undefined}
      />
      <TextInput
        label={t('scan.note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </EventForm>
  )
}
