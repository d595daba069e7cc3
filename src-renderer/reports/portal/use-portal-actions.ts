import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { routes } from '../../../src-main/contract/routes.ts'
import { useToday } from '../../client/app-state.ts'
import { client } from '../../client/client.ts'
import { saveDocument } from '../../client/save-document.ts'
import { pickFolder } from '../../evidence/pick-folder.ts'
import { reportFailure, withJob, withProgress } from '../../ui/progress-notice.tsx'
import { showDone, showUndo } from '../../ui/undo-notice.tsx'

/** Marking tasks as updated, with a way back, and handing texts and evidence over. */
export function usePortalActions(portal: string): {
  exporting: boolean
  mark: (ids: readonly string[]) => void
  toFolder: (ids: readonly string[], asOf: string) => void
  toZip: (ids: readonly string[], asOf: string) => void
} {
  const { t } = useTranslation(['reports', 'common'])
  const cache = useQueryClient()
  const today = useToday()
  const [exporting, setExporting] = useState(false)

  const takeBack = async (made: readonly { commitmentId: string; factId: string }[]) => {
    for (const { commitmentId, factId } of made) {
      await client.commitments.record({
        commitmentId,
        happenedOn: today,
        content: { kind: 'retracted', factId, reason: t('portal.undoReason'), replacedBy: null },
        evidenceIds: [],
      })
    }
    await cache.invalidateQueries()
  }
  const mark = async (ids: readonly string[]) => {
    const made = await client.portal.mark({ ids: [...ids], portal, happenedOn: today })
    await cache.invalidateQueries()
    showUndo({
      message: t('portal.marked', { count: made.length, portal }),
      undoLabel: t('common:action.undo'),
      undo: () => void takeBack(made).catch(reportFailure),
    })
  }
  const run = (work: () => Promise<void>) => {
    setExporting(true)
    work()
      .catch(reportFailure)
      .finally(() => setExporting(false))
  }
  const toFolder = async (ids: readonly string[], asOf: string) => {
    const handle = await pickFolder('export')
    if (handle === null) return
    const written = await withJob(t('portal.packing', { count: ids.length }), (job) =>
      client.portal.exportToFolder({ ids: [...ids], portal, asOf, folder: { handle }, job }),
    )
    showDone(t('portal.written', { folder: written.folder }))
  }
  const toZip = async (ids: readonly string[], asOf: string) => {
    const { id, name } = await client.portal.prepareExport({ ids: [...ids], portal, asOf })
    const read = async () => {
      const { progress } = await client.jobs.progress({ id })
      return progress === null || progress.total === 0 ? null : progress.done / progress.total
    }
    const cancel = () => void client.jobs.cancel({ id }).catch(reportFailure)
    await withProgress(t('portal.packing', { count: ids.length }), { read, cancel }, async () => {
      if (await saveDocument(routes.evidenceExport(id), name)) showDone(t('portal.saved', { name }))
    })
  }
  return {
    exporting,
    mark: (ids) => void mark(ids).catch(reportFailure),
    toFolder: (ids, asOf) => run(() => toFolder(ids, asOf)),
    toZip: (ids, asOf) => run(() => toZip(ids, asOf)),
  }
}
