import { type Dispatch, useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveDraft } from '../../../src-main/contract/directive.ts'
import type { OfferedFile } from '../../../src-main/contract/routes.ts'
import { client } from '../../client/client.ts'
import { offerFiles, offerPicked, pickFiles, readableFiles } from '../../client/files.ts'
import { notifyFailure } from '../../client/notify-failure.ts'
import { showDone } from '../../ui/undo-notice.tsx'
import type { HistoryAction } from './review-history.ts'
import { columnsByTable } from './table-columns.ts'

/** The ways to add files to the directive in review. */
export type Appendix = {
  pick: () => void
  addFiles: (files: readonly File[]) => void
  busy: boolean
}

/**
 * The draft with the appendix files that are added to it. What the clerk has decided meanwhile stays: only
 * the tasks of the new file are taken from the core's answer.
 */
export function useAppendix(
  initial: DirectiveDraft,
  review: { flush: () => Promise<void>; dispatch: Dispatch<HistoryAction>; onSelect: (key: string) => void },
): { draft: DirectiveDraft; setDraft: (draft: DirectiveDraft) => void; appendix: Appendix } {
  const { t } = useTranslation('directives')
  const { flush, dispatch, onSelect } = review
  const { id } = initial
  const [draft, setDraft] = useState(initial)
  const [busy, setBusy] = useState(false)
  const known = useRef(initial.extraction.tables.length)

  const append = useCallback(
    async (offering: Promise<readonly OfferedFile[]>) => {
      setBusy(true)
      try {
        for (const { handle, name } of await offering) {
          await flush()
          const read = await client.directives.appendFile({ id, handle })
          const prefix = `${read.files.length - 1}:`
          const tasks = read.review.tasks.filter(({ key }) => key.startsWith(prefix))
          const columns = columnsByTable(read, known.current)
          known.current = read.extraction.tables.length
          setDraft(read)
          dispatch({ type: 'append', tasks, columns })
          if (tasks[0] !== undefined) onSelect(tasks[0].key)
          showDone(t('review.files.added', { name, count: tasks.length }))
        }
      } catch (error) {
        notifyFailure(error)
      } finally {
        setBusy(false)
      }
    },
    [id, flush, dispatch, onSelect, t],
  )

  const appendix = useMemo<Appendix>(
    () => ({
      busy,
      addFiles: (files) => void append(offerFiles(files)),
      pick: () =>
        void append(
          pickFiles({ purpose: 'directive', multiple: true, accept: readableFiles }).then((picked) =>
            offerPicked(picked),
          ),
        ),
    }),
    [append, busy],
  )
  return { draft, setDraft, appendix }
}
