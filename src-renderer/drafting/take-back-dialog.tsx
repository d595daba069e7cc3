import { Modal, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { showDone } from '../ui/undo-notice.tsx'
import { EventForm, type EventTarget, useEventEntry } from './event-form.tsx'

/** Says of a record that it was a mistake; the record stays and counts no more. */
export function TakeBackDialog(props: EventTarget & { eventId: string | null; what: string }) {
  const { t } = useTranslation('drafting')
  return (
    <Modal
      opened={props.eventId !== null}
      onClose={props.onClose}
      title={t('takeBack.title', { what: props.what })}
    >
      {props.eventId !== null && <Form {...props} eventId={props.eventId} />}
    </Modal>
  )
}

function Form(props: EventTarget & { eventId: string }) {
  const { t } = useTranslation(['drafting', 'common'])
  const { eventId } = props
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const entry = useEventEntry(props, () => showDone(t('takeBack.done')))
  const submit = () => {
    setAsked(true)
    if (reason.trim() !== '') entry.record({ kind: 'takenBack', eventId, reason })
  }
  return (
    <EventForm
      entry={entry}
      dateLabel={t('takeBack.happenedOn')}
      submitLabel={t('takeBack.submit')}
      onClose={props.onClose}
      onSubmit={submit}
    >
      <Text size="sm">{t('takeBack.text')}</Text>
      <TextInput
        data-autofocus
        label={t('takeBack.reason')}
        withAsterisk
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={asked && reason.trim() === '' ? t('common:required') : undefined}
      />
    </EventForm>
  )
}
