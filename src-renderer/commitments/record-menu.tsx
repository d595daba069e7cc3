import { Button, Menu, Modal, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CommitmentDetail } from '../../src-main/contract/commitment.ts'
import { DraftGate } from '../drafting/draft-gate.tsx'
import { type RecordKind, recordKinds, recordValues } from './record-content.ts'
import { RecordForm } from './record-form.tsx'

/** Everything else that can be recorded about a commitment. */
export function RecordMenu({ onRecord }: { onRecord: (kind: RecordKind) => void }) {
  const { t } = useTranslation('commitments')
  return (
    <Menu
      position="bottom-end"
      width={360}
      shadow="md"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          {t('record.menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        {recordKinds.map((one) => (
          <Menu.Item key={one} onClick={() => onRecord(one)}>
            <Text size="sm" fw={500}>
              {t(`fact.${one}`)}
            </Text>
            <Text size="xs">{t(`factHint.${one}`)}</Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** The small form of one kind. */
export function RecordModal(props: {
  commitment: CommitmentDetail
  kind: RecordKind | null
  onClose: () => void
}) {
  const { t } = useTranslation(['commitments', 'common'])
  const { commitment, kind, onClose } = props
  return (
    <Modal
      opened={kind !== null}
      onClose={onClose}
      title={kind === null ? '' : t(`fact.${kind}`)}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      {kind !== null && (
        <DraftGate key={kind} draftKey={`record:${commitment.id}:${kind}`} schema={recordValues}>
          {(draft) => <RecordForm commitment={commitment} kind={kind} draft={draft} onSaved={onClose} />}
        </DraftGate>
      )}
    </Modal>
  )
}
