import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { id as uuid } from '../../src-main/contract/common.ts'
import { showDone } from '../ui/undo-notice.tsx'
import { useAttach } from './attach-context.ts'
import { carriesEvidence, carriesFiles, droppedEvidence } from './drag-evidence.ts'
import classes from './evidence-drop.module.css'
import { useStoreEvidence } from './store-evidence.ts'

type Target = { kind: 'commitment'; id: string; element: Element } | { kind: 'library'; element: Element }

/**
 * Evidence and files from outside that are dropped on a commitment – a row of a list or its own screen – are attached
 * to it; files dropped on the library go into the vault. Drop zones of a screen come first, the window's own target,
 * which reads letters, last.
 */
export function EvidenceDrop() {
  const { t } = useTranslation('evidence')
  const { pathname } = useLocation()
  const attach = useAttach()
  const store = useStoreEvidence()

  useEffect(() => {
    let marked: Element | null = null
    const mark = (element: Element | null) => {
      if (marked === element) return
      marked?.classList.remove(classes.over ?? '')
      element?.classList.add(classes.over ?? '')
      marked = element
    }
    const onDragOver = (event: DragEvent) => {
      const target = event.defaultPrevented ? null : targetOf(event, pathname)
      mark(target?.element ?? null)
      if (target !== null) event.preventDefault()
    }
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) mark(null)
    }
    const onDrop = (event: DragEvent) => {
      const target = event.defaultPrevented ? null : targetOf(event, pathname)
      mark(null)
      if (target === null) return
      event.preventDefault()
      const carried = droppedEvidence(event.dataTransfer)
      const files = [...(event.dataTransfer?.files ?? [])]
      const take = async () => {
        const added = files.length === 0 ? [] : await store.files(files)
        const all = [...carried, ...added]
        if (all.length === 0) return
        if (target.kind === 'commitment') attach({ files: all, commitmentId: target.id })
        else showDone(t('added', { count: all.length }))
      }
      void take()
    }
    document.addEventListener('dragover', onDragOver)
    document.addEventListener('dragleave', onDragLeave)
    document.addEventListener('drop', onDrop)
    return () => {
      mark(null)
      document.removeEventListener('dragover', onDragOver)
      document.removeEventListener('dragleave', onDragLeave)
      document.removeEventListener('drop', onDrop)
    }
  }, [pathname, attach, store, t])
  return null
}

function targetOf(event: DragEvent, pathname: string): Target | null {
  const { dataTransfer, target } = event
  if (!(target instanceof Element) || !(carriesEvidence(dataTransfer) || carriesFiles(dataTransfer)))
    return null
  const row = target.closest('[id^="commitment-"], [data-commitment]')
  const rowId = uuid.safeParse(row?.getAttribute('data-commitment') ?? row?.id.slice('commitment-'.length))
  if (row !== null && rowId.success) return { kind: 'commitment', id: rowId.data, element: row }
  const main = target.closest('#main')
  if (main === null) return null
  const shownId = uuid.safeParse(/^\/commitments\/([^/]+)$/.exec(pathname)?.[1])
  if (shownId.success) return { kind: 'commitment', id: shownId.data, element: main }
  return pathname === '/evidence' && carriesFiles(dataTransfer) ? { kind: 'library', element: main } : null
}
