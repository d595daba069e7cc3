import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import type { SavedEntry, SuccessionEntry } from '../../src-main/contract/directory-entries.ts'
import { useToday } from '../client/app-state.ts'
import { useChange } from '../client/change.ts'
import { submitOnCtrlEnter } from '../commitments/fact-entry.tsx'
import { DateField } from '../ui/date-field.tsx'
import { AgencyIdsField, type PickedAgency } from './agency-ids-field.tsx'
import { useOfferUndo } from './use-entry-changes.ts'

interface Values {
  predecessors: PickedAgency[]
  successors: PickedAgency[]
  date: string | null
  document: string
  note: string
}

/** A reorganisation: which agencies ended, which took over, since when and by which document. */
export function SuccessionModal(props: {
  /** Null for a new one. */
  succession: SuccessionEntry | null
  /** Of a new one, to begin with. */
  predecessors: readonly PickedAgency[]
  onClose: () => void
}) {
  const { t } = useTranslation(['directory', 'common'])
  const today = useToday()
  const offerUndo = useOfferUndo()
  const save = useChange((client, entry: SavedEntry) => client.directory.save(entry))
  const { succession } = props
  const form = useForm<Values>({
    initialValues:
      succession === null
        ? { predecessors: [...props.predecessors], successors: [], date: today, document: '', note: '' }
        : {
            predecessors: picked(succession.predecessorIds, succession.predecessors),
            successors: picked(succession.successorIds, succession.successors),
            date: succession.date,
            document: succession.document,
            note: succession.note,
          },
    validate: {
      predecessors: (agencies) => (agencies.length === 0 ? t('common:required') : null),
      successors: (agencies) => (agencies.length === 0 ? t('common:required') : null),
      date: (date) => (date === null ? t('common:required') : null),
    },
  })
  const submit = ({ predecessors, successors, date, document, note }: Values) => {
    if (date === null) return
    const content = {
      predecessorIds: predecessors.map(({ id }) => id),
      successorIds: successors.map(({ id }) => id),
      date,
      document,
      note,
    }
    save.mutate(
      { entity: 'succession', id: succession?.id ?? null, content },
      {
        onSuccess: ({ changeId }) => {
          offerUndo(t('succession.saved'), changeId)
          props.onClose()
        },
      },
    )
  }
  return (
    <Modal opened onClose={props.onClose} title={t('succession.add')} size="lg">
      <form noValidate onSubmit={form.onSubmit(submit)} onKeyDown={submitOnCtrlEnter}>
        <Stack gap="sm">
          <AgencyIdsField
            label={t('succession.predecessors')}
            description={t('succession.predecessorsHint')}
            create="ended"
            value={form.values.predecessors}
            error={form.errors['predecessors']}
            onChange={(agencies) => form.setFieldValue('predecessors', agencies)}
          />
          <AgencyIdsField
            label={t('succession.successors')}
            description={t('succession.successorsHint')}
            create="standing"
            value={form.values.successors}
            error={form.errors['successors']}
            onChange={(agencies) => form.setFieldValue('successors', agencies)}
          />
          <Group grow gap="sm" align="flex-start">
            <DateField
              label={t('succession.date')}
              value={form.values.date}
              error={form.errors['date']}
              onChange={(date) => form.setFieldValue('date', date)}
            />
            <TextInput
              label={t('succession.document')}
              placeholder={t('succession.documentPlaceholder')}
              {...form.getInputProps('document')}
            />
          </Group>
          <TextInput label={t('succession.note')} {...form.getInputProps('note')} />
          <Group justify="flex-end">
            <Button type="submit" loading={save.isPending}>
              {t('common:action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function picked(ids: readonly string[], names: readonly string[]): PickedAgency[] {
  return ids.map((id, index) => ({ id, name: names[index] ?? id }))
}
