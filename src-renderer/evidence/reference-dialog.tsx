import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../src-main/contract/common.ts'
import type { Evidence } from '../../src-main/contract/evidence.ts'
import { useChange } from '../client/change.ts'
import { DateField } from '../ui/date-field.tsx'

/** Registers a document without a file: number, date, and where it is kept. */
export function ReferenceDialog(props: { onClose: () => void; onAdded: (reference: Evidence) => void }) {
  const { t } = useTranslation(['evidence', 'common'])
  const [number, setNumber] = useState('')
  const [date, setDate] = useState<IsoDate | null>(null)
  const [title, setTitle] = useState('')
  const [keptAt, setKeptAt] = useState('')
  const [tried, setTried] = useState(false)
  const add = useChange((client, input: Parameters<typeof client.evidence.addReference>[0]) =>
    client.evidence.addReference(input),
  )
  const missing = (value: string) => (tried && value.trim() === '' ? t('common:required') : null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (title.trim() === '' || keptAt.trim() === '') return
    add.mutate(
      { number, date, title, keptAt },
      {
        onSuccess: (reference) => {
          props.onAdded(reference)
          props.onClose()
        },
      },
    )
  }
  return (
    <Modal opened onClose={props.onClose} title={t('reference.title')} size="lg">
      <form noValidate onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('reference.explain')}
          </Text>
          <TextInput
            label={t('reference.name')}
            withAsterisk
            data-autofocus
            value={title}
            error={missing(title)}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Group gap="sm" align="flex-start">
            <TextInput
              label={t('reference.number')}
              placeholder="12/BC-SKHCN"
              value={number}
              onChange={(event) => setNumber(event.currentTarget.value)}
            />
            <DateField label={t('reference.date')} value={date} onChange={setDate} error={null} w={170} />
          </Group>
          <TextInput
            label={t('reference.keptAt')}
            placeholder={t('reference.keptAtHint')}
            withAsterisk
            value={keptAt}
            error={missing(keptAt)}
            onChange={(event) => setKeptAt(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {t('reference.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
