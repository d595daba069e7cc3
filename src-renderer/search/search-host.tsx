import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { SearchHit } from '../../src-main/contract/search.ts'
import { SearchPalette } from './palette.tsx'

const EvidencePreview = lazy(async () => ({
  default: (await import('../evidence/evidence-preview.tsx')).EvidencePreview,
}))

/** The palette and what it opens: a screen, or a file of evidence over the screen at hand. */
export function SearchHost(props: { opened: boolean; onClose: () => void; openShortcuts: () => void }) {
  const navigate = useNavigate()
  const [evidence, setEvidence] = useState<SearchHit | null>(null)
  const open = (hit: SearchHit) => {
    const params = { id: hit.ref }
    switch (hit.kind) {
      case 'commitment':
        return void navigate({ to: '/commitments/$id', params })
      case 'directive':
        return void navigate({ to: '/directives/$id', params })
      case 'clause':
        return void navigate({ to: '/directives/$id', params: { id: hit.owner ?? hit.ref } })
      case 'letter':
        return void navigate({ to: '/letters/$id', params })
      case 'report':
        return void navigate({ to: '/reports/$id', params })
      case 'evidence':
        return setEvidence(hit)
      case 'indicator':
        return void navigate({
          to: '/indicators',
          search: { show: hit.ref, putAside: hit.mark === 'putAside' ? true : undefined },
        })
      case 'staff':
        return void navigate({ to: '/directory', search: { tab: 'person', entry: hit.ref } })
      case 'person':
        // The palette itself goes on to what names the person.
        return
      default:
        return hit.kind satisfies never
    }
  }
  const file = evidence?.file ?? null
  return (
    <>
      <SearchPalette {...props} onOpen={open} />
      {evidence !== null && file !== null && (
        <Suspense fallback={null}>
          <EvidencePreview file={{ id: evidence.ref, ...file }} onClose={() => setEvidence(null)} />
        </Suspense>
      )}
    </>
  )
}
