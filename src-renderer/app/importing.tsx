import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useCallback, useMemo, useReducer } from 'react'
import { useTranslation } from 'react-i18next'
import { useToday } from '../client/app-state.ts'
import { client } from '../client/client.ts'
import { toFailure } from '../client/failure.ts'
import { offerFiles, pickFiles, readableFiles } from '../client/files.ts'
import { notifyFailure } from '../client/notify-failure.ts'
import { shortDate } from '../ui/parse-date.ts'
import { type Import, ImportContext } from './import-context.ts'
import { ImportPanel } from './import-panel.tsx'
import { type ImportItem, importQueue } from './import-queue.ts'

/** What stands at the beginning of an import: a file still to be sent, one already offered, or text. */
type Source = { name: string; read: (onShare: (share: number) => void) => Promise<{ id: string }> }

/** Reads letters one after the other, shows how far it is, and opens the first review. */
export function ImportProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation('app')
  const today = useToday()
  const navigate = useNavigate()
  const cache = useQueryClient()
  const [items, dispatch] = useReducer(importQueue, [])

  const open = useCallback(
    (draftId: string) => void navigate({ to: '/directives/review/$id', params: { id: draftId } }),
    [navigate],
  )

  const readAll = useCallback(
    async (sources: readonly Source[]) => {
      const added = sources.map(({ name, read }) => ({ key: crypto.randomUUID(), name, read }))
      dispatch({ type: 'add', items: added.map(({ key, name }) => ({ key, name })) })
      const drafts: string[] = []
      for (const { key, read } of added) {
        dispatch({ type: 'change', key, state: { kind: 'sending', share: 0 } })
        try {
          const { id } = await read((share) =>
            dispatch({
              type: 'change',
              key,
              state: share < 1 ? { kind: 'sending', share } : { kind: 'reading' },
            }),
          )
          dispatch({ type: 'change', key, state: { kind: 'done', draftId: id } })
          drafts.push(id)
        } catch (error) {
          dispatch({ type: 'change', key, state: { kind: 'failed', failure: toFailure(error) } })
        }
      }
      await cache.invalidateQueries()
      const [first] = drafts
      if (first === undefined) return
      if (drafts.length === sources.length && sources.length === 1) dispatch({ type: 'clearDone' })
      open(first)
    },
    [cache, open],
  )

  const value = useMemo<Import>(() => {
    const readFiles = (files: readonly File[]) => void readAll(files.map(fromFile))
    return {
      readFiles,
      pickAndRead: () => {
        pickFiles({ purpose: 'directive', multiple: true, accept: readableFiles }).then((picked) => {
          if (picked.kind === 'files') return readFiles(picked.files)
          return readAll(
            picked.files.map(({ handle, name }) => ({
              name,
              read: () => client.directives.read({ handle }),
            })),
          )
        }, notifyFailure)
      },
      readText: (text) => {
        const name = t('import.pasted', { date: shortDate(today) })
        void readAll([{ name, read: () => client.directives.readText({ name, text }) }])
      },
      busy: items.some(isUnderWay),
    }
  }, [items, readAll, t, today])

  return (
    <ImportContext value={value}>
      {children}
      <ImportPanel items={items} onOpen={open} onClose={() => dispatch({ type: 'clear' })} />
    </ImportContext>
  )
}

function fromFile(file: File): Source {
  return {
    name: file.name,
    read: async (onShare) => {
      const [offered] = await offerFiles([file], ({ share }) => onShare(share))
      onShare(1)
      return client.directives.read({ handle: offered?.handle ?? '' })
    },
  }
}

function isUnderWay({ state }: ImportItem): boolean {
  return state.kind === 'waiting' || state.kind === 'sending' || state.kind === 'reading'
}
