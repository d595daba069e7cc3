import { Autocomplete, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EvidenceAttach } from '../evidence/evidence-attach.tsx'
import { showDone } from '../ui/undo-notice.tsx'
import { EventForm, type EventTarget, useEventEntry } from './event-form.tsx'
import { fromLines, toLines } from './lines.ts'

/** Records that an issued document went out: when, how, to whom. */
export function SendDialog(props: EventTarget & { opened: boolean; recipients: readonly string[] }) {
  const { t } = useTranslation('drafting')
  const { opened, ...target } = props
  return (
    <Modal opened={opened} onClose={props.onClose} title={t('send.title')} size="lg">
      <Form {...target} />
    </Modal>
  )
}

function Form(props: EventTarget & { recipients: readonly string[] }) {
  const { t } = useTranslation(['drafting', 'common'])
  const ways = [t('send.ways.network'), t('send.ways.post'), t('send.ways.hand'), t('send.ways.mail')]
  const [how, setHow] = useState(ways[0] ?? '')
  const [to, setTo] = useState(() => toLines(props.recipients))
  const [asked, setAsked] = useState(false)
  const entry = useEventEntry(props, () => showDone(t('send.done')))
  const addressees = fromLines(to)
  const required = (empty: boolean) => (asked && empty ? t('common:required') : undefined)
  const submit = () => {
    setAsked(true)
    if (how.trim() === '' || addressees.length === 0) return
    entry.record({ kind: 'sent', how, to: addressees.join('; ') })
  }
  return (
    <EventForm
      entry={entry}
      dateLabel={t('send.happenedOn')}
      submitLabel={t('send.submit')}
      onClose={props.onClose}
      onSubmit={submit}
    >
      <Autocomplete
        label={t('send.how')}
        description={t('send.howHint')}
        withAsterisk
        data={ways}
        // What was typed is a way of its own; the usual ones stay to choose from.
        filter={({ options }) => options}
        value={how}
        onChange={setHow}
        error={required(how.trim() === '')}
      />
      <Textarea
        label={t('send.to')}
        description={t('send.toHint')}
        withAsterisk
        autosize
        minRows={2}
        maxRows={8}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
        error={required(addressees.length === 0)}
      />
      <EvidenceAttach
        files={entry.files}
        onAdd={entry.addFile}
        onRemove={entry.removeFile}
        label={t('send.evidence')}
        hint={t('send.evidenceHint')}
      />
    </EventForm>
  )
}
