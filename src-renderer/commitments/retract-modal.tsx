import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import type { FactView } from '../../src-main/contract/commitment.ts'
import { useChange } from '../client/change.ts'
import { shortDate } from '../ui/parse-date.ts'
import { showDone } from '../ui/undo-notice.tsx'
import { submitOnCtrlEnter } from './fact-entry.tsx'

/** Takes an entry back with a reason; both stay in the history. */
export function RetractModal({ fact, onClose }: { fact: FactView | null; onClose: () => void }) {
  const { t } = useTranslation(['commitments', 'common'])
  return (
    <Modal
      opened={fact !== null}
      onClose={onClose}
      title={t('retract.title')}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      {fact !== null && <Form key={fact.id} fact={fact} onClose={onClose} />}
    </Modal>
  )
}

function Form({ fact, onClose }: { fact: FactView; onClose: () => void }) {
  const { t } = useTranslation(['commitments', 'common'])
  const record = useChange((client, input: Parameters<typeof client.commitments.record>[0]) =>
    client.commitments.record(input),
  )
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('common:required') : null) },
  })
  const retract = ({ reason }: { reason: string }) =>
    record.mutate(
      {
        commitmentId: fact.commitmentId,
        // On the day of the entry itself, so that it counts at no as-of date.
        happenedOn: fact.happenedOn,
        content: { kind: 'retracted', factId: fact.id, reason },
        evidenceIds: [],
      },
      {
        onSuccess: () => {
          showDone(t('retract.saved'))
          onClose()
        },
      },
    )
  return (
    <form noValidate onSubmit={form.onSubmit(retract)} onKeyDown={submitOnCtrlEnter}>
      <Stack gap="sm">
        <Text size="sm">
          {t('retract.text', { what: t(`fact.${fact.content.kind}`), date: shortDate(fact.happenedOn) })}
        </Text>
        <Textarea
          data-autofocus
          label={t('retract.reason')}
          withAsterisk
          autosize
          minRows={2}
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={record.isPending}>
            {t('retract.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
