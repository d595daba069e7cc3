import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RelatedDraft } from '../../../src-main/contract/directive.ts'
import { query } from '../../client/client.ts'
import type { Appendix } from './use-appendix.ts'

/** The file that most likely belongs to the directive in review, with what to do about it. */
export type Related = { other: RelatedDraft | null; join: () => void; dismiss: () => void }

/** Another waiting draft that looks like the appendix of this one, or like its letter; those waved off stay away. */
export function useRelated(id: string, appendix: Appendix): Related {
  const [dismissed, setDismissed] = useState<readonly string[]>([])
  const { data } = useQuery(query.directives.related.queryOptions({ input: { id }, gcTime: 0, retry: false }))
  const open = (data ?? []).filter((one) => !dismissed.includes(one.id))
  const other = open.toSorted((a, b) => order.indexOf(a.why) - order.indexOf(b.why))[0] ?? null
  return {
    other,
    join: () => {
      if (other !== null && !appendix.busy) appendix.join(other)
    },
    dismiss: () => {
      if (other !== null) setDismissed([...dismissed, other.id])
    },
  }
}

/** The surest reason first. */
const order: readonly RelatedDraft['why'][] = ['number', 'named', 'together']
