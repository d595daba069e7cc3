import { Button } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FactView } from '../../src-main/contract/commitment.ts'
import { pickFiles } from '../client/files.ts'
import { notifyFailure } from '../client/notify-failure.ts'
import { shortDate } from '../ui/parse-date.ts'
import { useAttach } from './attach-context.ts'
import { EvidenceChips } from './evidence-chips.tsx'
import { useStoreEvidence } from './store-evidence.ts'

/** The evidence that a fact carries, and the way to add more to it afterwards: as a fact of its own, which names it. */
export function FactEvidence({ fact }: { fact: FactView }) {
  const { t } = useTranslation(['evidence', 'commitments'])
  const attach = useAttach()
  const store = useStoreEvidence()
  const { kind } = fact.content
  const what = t(`commitments:fact.${kind}`)
  const add = async () => {
    const picked = await pickFiles({ purpose: 'evidence', multiple: true, accept: '' })
    const files = await (picked.kind === 'files' ? store.files(picked.files) : store.offered(picked.files))
    if (files.length === 0) return
    const text = t('attach.addedTo', { what, date: shortDate(fact.happenedOn) })
    attach({ files, commitmentId: fact.commitmentId, text })
  }
  return (
    <>
      <EvidenceChips files={fact.evidence} />
      {!fact.retracted && kind !== 'retracted' && (
        <Button
          size="compact-xs"
          variant="subtle"
          mt={4}
          ml={-6}
          leftSection={<IconPaperclip size={14} aria-hidden />}
          aria-label={`${t('attach.addTo')}: ${what}, ${shortDate(fact.happenedOn)}`}
          onClick={() => void add().catch(notifyFailure)}
        >
          {t('attach.addTo')}
        </Button>
      )}
    </>
  )
}
