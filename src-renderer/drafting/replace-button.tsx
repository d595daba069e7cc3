import { Button } from '@mantine/core'
import { IconReplace } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { DocumentKind } from '../../src-main/contract/outgoing.ts'
import { useChange } from '../client/change.ts'
import { showDone } from '../ui/undo-notice.tsx'

/** Makes a draft with the same words that replaces an issued document, and opens it. */
export function ReplaceButton({ kind, id }: { kind: DocumentKind; id: string }) {
  const { t } = useTranslation('drafting')
  const navigate = useNavigate()
  const replace = useChange(async (client, input: { kind: DocumentKind; id: string }) => {
    const { id: newId } = await client.documents.replace(input)
    showDone(t('replace.done'))
    await navigate({ to: kind === 'letter' ? '/letters/$id' : '/reports/$id', params: { id: newId } })
  })
  return (
    <Button
      variant="default"
      leftSection={<IconReplace size={17} aria-hidden />}
      loading={replace.isPending}
      onClick={() => replace.mutate({ kind, id })}
    >
      {t('replace.action')}
    </Button>
  )
}
