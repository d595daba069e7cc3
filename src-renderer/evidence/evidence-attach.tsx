import { Input, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../src-main/contract/evidence.ts'
import type { OfferedFile } from '../../src-main/contract/routes.ts'
import { client } from '../client/client.ts'
import { notifyFailure } from '../client/notify-failure.ts'
import { DropZone } from '../ui/drop-zone.tsx'
import { EvidenceChips } from './evidence-chips.tsx'

/**
 * Takes evidence for an entry that is being written: dropped or picked files go into the vault at once, one
 * after the other, and stand as chips until the entry is saved. A file that fails leaves the others alone.
 */
export function EvidenceAttach(props: {
  files: readonly Evidence[]
  onAdd: (file: Evidence) => void
  onRemove: (file: Evidence) => void
  /** What the files are, where "Minh chứng" is not the word; with the invitation to drop them. */
  label?: string
  hint?: string
  error?: ReactNode
}) {
  const { t } = useTranslation(['evidence', 'commitments'])
  const cache = useQueryClient()
  const [storing, setStoring] = useState<string | null>(null)

  const store = async (offered: readonly OfferedFile[]) => {
    for (const { handle, name } of offered) {
      setStoring(name)
      try {
        props.onAdd(await client.evidence.add({ handle }))
      } catch (error) {
        notifyFailure(error)
      }
    }
    setStoring(null)
    await cache.invalidateQueries()
  }

  return (
    <Input.Wrapper
      label={props.label ?? t('commitments:form.evidence')}
      labelElement="div"
      error={props.error}
    >
      <DropZone
        purpose="evidence"
        hint={props.hint ?? t('commitments:form.evidenceHint')}
        onOffered={(offered) => void store(offered)}
      />
      <Text size="xs" c="dimmed" role="status" mt={storing === null ? 0 : 4}>
        {storing === null ? '' : t('attach.storing', { name: storing })}
      </Text>
      <EvidenceChips files={props.files} onRemove={props.onRemove} />
    </Input.Wrapper>
  )
}
