import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentRow } from '../../../src-main/contract/commitment.ts'
import { useToday } from '../../client/app-state.ts'
import { shortDate } from '../../ui/parse-date.ts'
import { type CellEdit, cellText, editContents, editedText } from './edit-content.ts'
import { needsReason, type PastePlan } from './paste-plan.ts'
import { PreviewTable } from './preview-table.tsx'
import type { Change } from './use-changes.ts'

/** What a pasted block would change; nothing is written before it is confirmed. */
export function PasteDialog(props: {
  plan: PastePlan | null
  happenedOn: string
  saving: boolean
  onClose: () => void
  onSave: (changes: Change[], cells: number) => void
}) {
  const { t } = useTranslation(['commitmentList', 'common'])
  return (
    <Modal
      opened={props.plan !== null}
      onClose={props.onClose}
      title={t('paste.title')}
      size={860}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      {props.plan !== null && <Content {...props} plan={props.plan} />}
    </Modal>
  )
}

function Content(props: {
  plan: PastePlan
  happenedOn: string
  saving: boolean
  onClose: () => void
  onSave: (changes: Change[], cells: number) => void
}) {
  const { t } = useTranslation(['commitmentList', 'common'])
  const today = useToday()
  const [reason, setReason] = useState('')
  const { plan } = props
  const good = plan.edits.filter(({ problem }) => problem === null)
  const asks = needsReason(good)
  const lines = plan.edits.map((edit) => ({
    key: `${edit.row.id} ${edit.column}`,
    task: edit.row.text,
    what: t(`column.${edit.column}`),
    before: cellText(edit.row, edit.column),
    after: editedText(edit, today),
    problem: edit.problem === null ? null : t(`edit.problem.${edit.problem}`),
  }))
  const save = () => {
    const words = {
      reason: reason.trim(),
      percentText: (percent: number) => t('edit.percentText', { percent }),
    }
    const changes = [...byRow(good)].flatMap(([commitmentId, edits]) =>
      editContents(edits, today, words).map((content) => ({ commitmentId, content })),
    )
    props.onSave(changes, good.length)
  }
  return (
    <Stack gap="sm">
      <Text size="sm">
        {[
          t('paste.count', { count: good.length, date: shortDate(props.happenedOn) }),
          plan.unchanged > 0 ? t('paste.unchanged', { count: plan.unchanged }) : '',
        ]
          .filter(Boolean)
          .join(' ')}
      </Text>
      {plan.skipped.length > 0 && (
        <Alert color="gray" icon={<IconInfoCircle size={18} />} py="xs">
          {t('paste.skipped', { columns: plan.skipped.map((column) => t(`column.${column}`)).join(', ') })}
        </Alert>
      )}
      {good.length < plan.edits.length && (
        <Alert color="yellow" icon={<IconInfoCircle size={18} />} py="xs" role="status">
          {t('paste.problems', { count: plan.edits.length - good.length })}
        </Alert>
      )}
      <PreviewTable lines={lines} />
      {asks && (
        <TextInput
          label={t('paste.reason')}
          withAsterisk
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={props.onClose}>
          {t('common:action.cancel')}
        </Button>
        <Button
          data-autofocus
          loading={props.saving}
          disabled={good.length === 0 || (asks && reason.trim() === '')}
          onClick={save}
        >
          {t('paste.submit', { count: good.length })}
        </Button>
      </Group>
    </Stack>
  )
}

function byRow(edits: readonly CellEdit[]): ReadonlyMap<CommitmentRow['id'], CellEdit[]> {
  return Map.groupBy(edits, (edit) => edit.row.id)
}
