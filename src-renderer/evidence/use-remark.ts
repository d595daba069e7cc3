import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { EvidenceRemark } from '../../src-main/contract/evidence-library.ts'
import { client } from '../client/client.ts'
import { notifyFailure } from '../client/notify-failure.ts'
import { showUndo } from '../ui/undo-notice.tsx'

/**
 * Records something about evidence and offers to undo it; undoing is a later word, since nothing is overwritten.
 * `inverse` undoes it for those that it changed.
 */
export function useRemark(): (
  ids: readonly string[],
  remark: EvidenceRemark,
  inverse: EvidenceRemark,
  message: (count: number) => string,
) => Promise<void> {
  const { t } = useTranslation('common')
  const cache = useQueryClient()
  const write = async (ids: readonly string[], remark: EvidenceRemark): Promise<string[]> => {
    try {
      return (await client.evidence.remark({ ids: [...ids], remark })).changed
    } catch (error) {
      notifyFailure(error)
      return []
    } finally {
      await cache.invalidateQueries()
    }
  }
  const record: ReturnType<typeof useRemark> = async (ids, remark, inverse, message) => {
    if (ids.length === 0) return
    const changed = await write(ids, remark)
    if (changed.length === 0) return
    showUndo({
      message: message(changed.length),
      undoLabel: t('action.undo'),
      undo: () => void write(changed, inverse),
    })
  }
  return record
}
