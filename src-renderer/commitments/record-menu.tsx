import { Button, Menu, Modal, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentDetail } from '../../src-main/contract/commitment.ts'
import { DraftGate } from '../drafting/draft-gate.tsx'
import { type RecordKind, recordKinds, recordValues } from './record-content.ts'
import { RecordForm } from './record-form.tsx'

/** Everything else that can be recorded about a commitment, each in a small form. */
export function RecordMenu({ commitment }: { commitment: CommitmentDetail }) {
  const { t } = useTranslation(['commitments', 'common'])
  const [kind, setKind] = useState<RecordKind | null>(null)
  const close = () => setKind(null)
  return (
    <>
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
        <Menu.Dropdown>
          {recordKinds.map((one) => (
            <Menu.Item key={one} onClick={() => setKind(one)}>
              <Text size="sm" fw={500}>
                {t(`fact.${one}`)}
              </Text>
              <Text size="xs">{t(`factHint.${one}`)}</Text>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={kind !== null}
        onClose={close}
        title={kind === null ? '' : t(`fact.${kind}`)}
        size="lg"
        closeButtonProps={{ 'aria-label': t('common:action.close') }}
      >
        {kind !== null && (
          <DraftGate key={kind} draftKey={`record:${commitment.id}:${kind}`} schema={recordValues}>
            {(draft) => <RecordForm commitment={commitment} kind={kind} draft={draft} onSaved={close} />}
          </DraftGate>
        )}
      </Modal>
    </>
  )
}
