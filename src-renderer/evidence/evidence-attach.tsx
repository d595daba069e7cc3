import { Input, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../src-main/contract/evidence.ts'
import type { OfferedFile } from '../../src-main/contract/routes.ts'
import { DropZone } from '../ui/drop-zone.tsx'
import { carriesEvidence, droppedEvidence } from './drag-evidence.ts'
import { EvidenceChips } from './evidence-chips.tsx'
import { useStoreEvidence } from './store-evidence.ts'

/**
 * Takes evidence for an entry that is being written: dropped or picked files go into the vault at once, one
 * after the other, and stand as chips until the entry is saved. Evidence dragged out of the library joins them.
 */
export function EvidenceAttach(props: {
  files: readonly Evidence[]
  onAdd: (file: Evidence) => void
  onRemove: (file: Evidence) => void
  /** Is given what is under way; resolves to whether every file is in the vault. */
  onTaking?: (taken: Promise<boolean>) => void
  /** What the files are, where "Minh chứng" is not the word; with the invitation to drop them. */
  label?: string
  hint?: string
  error?: ReactNode
}) {
  const { t } = useTranslation(['evidence', 'commitments'])
  const store = useStoreEvidence()
  const [storing, setStoring] = useState(0)

  const take = async (offered: readonly OfferedFile[]) => {
    setStoring((now) => now + 1)
    const added = await store.offered(offered, props.onAdd).finally(() => setStoring((now) => now - 1))
    return added.length === offered.length
  }

  return (
    <Input.Wrapper
      label={props.label ?? t('commitments:form.evidence')}
      labelElement="div"
      error={props.error}
    >
      <div
        onDropCapture={(event) => {
          if (!carriesEvidence(event.dataTransfer)) return
          event.preventDefault()
          event.stopPropagation()
          for (const file of droppedEvidence(event.dataTransfer)) props.onAdd(file)
        }}
      >
        <DropZone
          purpose="evidence"
          hint={props.hint ?? t('commitments:form.evidenceHint')}
          onOffered={take}
          {...(props.onTaking === undefined ? {} : { onTaking: props.onTaking })}
        />
      </div>
      <Text size="xs" c="dimmed" role="status" mt={storing === 0 ? 0 : 4}>
        {storing === 0 ? '' : t('attach.storingSome')}
      </Text>
      <EvidenceChips files={props.files} onRemove={props.onRemove} />
    </Input.Wrapper>
  )
}
