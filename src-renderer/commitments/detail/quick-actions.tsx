import { Button } from '@mantine/core'
import { IconCalendarQuestion, IconChecks, IconWorldUpload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CommitmentDetail } from '../../../src-main/contract/commitment.ts'
import type { RecordKind } from '../record-content.ts'
import { useRecord } from './use-record.ts'

/** The system of the assigning side on which progress is entered. */
const PORTAL = 'nq57.vn'

/** What is said most often beside progress: entered on nq57.vn, confirmed, more time asked for. */
export function QuickActions(props: { commitment: CommitmentDetail; onRecord: (kind: RecordKind) => void }) {
  const { t } = useTranslation('commitments')
  const { commitment, onRecord } = props
  const { record, saving } = useRecord(commitment.id)
  const { status } = commitment
  if (status === null) return null
  const done = status.doneOn !== null
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconWorldUpload size={15} aria-hidden />}
        loading={saving}
        onClick={() =>
          record(
            [{ kind: 'updatedOnPortal', portal: PORTAL, text: '' }],
            t('quick.portalSaved', { portal: PORTAL }),
          )
        }
      >
        {t('quick.portal', { portal: PORTAL })}
      </Button>
      {done && !status.confirmed && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconChecks size={15} aria-hidden />}
          onClick={() => onRecord('confirmedDone')}
        >
          {t('quick.confirm')}
        </Button>
      )}
      {!done && status.lastDay !== null && !commitment.extensionAsked && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconCalendarQuestion size={15} aria-hidden />}
          onClick={() => onRecord('extensionRequested')}
        >
          {t('quick.extension')}
        </Button>
      )}
    </>
  )
}
