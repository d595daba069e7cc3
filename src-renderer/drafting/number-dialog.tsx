import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../src-main/contract/common.ts'
import { DateField } from '../ui/date-field.tsx'
import { showDone } from '../ui/undo-notice.tsx'
import { typedNumber } from './document-number.ts'
import { EventForm, type EventTarget, useEventEntry } from './event-form.tsx'

/** Records the number and date that Văn thư gave after the issue; the register shows them, the files do not change. */
export function NumberDialog(props: EventTarget & { opened: boolean; datedAlready: boolean }) {
  const { t } = useTranslation('drafting')
  const { opened, ...target } = props
  return (
    <Modal opened={opened} onClose={props.onClose} title={t('numbered.title')} size="lg">
      <Form {...target} />
    </Modal>
  )
}

function Form(props: EventTarget & { datedAlready: boolean }) {
  const { t } = useTranslation('drafting')
  const [typed, setTyped] = useState('')
  const [date, setDate] = useState<IsoDate | null>(null)
  const [asked, setAsked] = useState(false)
  const entry = useEventEntry(props, () => showDone(t('numbered.done')))
  const number = typedNumber(typed)
  const wrong = number === null || number === ''
  const submit = () => {
    setAsked(true)
    if (!wrong) entry.record({ kind: 'numbered', number, date })
  }
  return (
    <EventForm
      entry={entry}
      dateLabel={t('numbered.happenedOn')}
      submitLabel={t('numbered.submit')}
      onClose={props.onClose}
      onSubmit={submit}
    >
      <TextInput
        data-autofocus
        label={t('issue.number')}
        withAsterisk
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={asked && wrong ? t('issue.numberInvalid') : undefined}
        autoComplete="off"
        w={200}
      />
      {!props.datedAlready && (
        <DateField
          label={t('issue.date')}
          description={t('numbered.dateHint')}
          value={date}
          onChange={setDate}
          w={200}
        />
      )}
    </EventForm>
  )
}
