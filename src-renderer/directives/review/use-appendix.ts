import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type Dispatch, useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveDraft, RelatedDraft } from '../../../src-main/contract/directive.ts'
import type { OfferedFile } from '../../../src-main/contract/routes.ts'
import { client } from '../../client/client.ts'
import { offerFiles, offerPicked, pickFiles, readableFiles } from '../../client/files.ts'
import { notifyFailure } from '../../client/notify-failure.ts'
import { showDone, showUndo } from '../../ui/undo-notice.tsx'
import type { HistoryAction } from './review-history.ts'
import { columnsByTable } from './table-columns.ts'

/** The ways to add files to the directive in review. */
export type Appendix = {
  pick: () => void
  addFiles: (files: readonly File[]) => void
  /** Makes another waiting draft part of this one, or this one part of it. */
  join: (other: RelatedDraft) => void
  /** Parts the draft that was joined last. */
  split: () => void
  busy: boolean
}

/**
 * The draft with the appendix files that are added to it. What the clerk has decided meanwhile stays: only
 * the tasks of the new file are taken from the core's answer.
 */
export function useAppendix(
  initial: DirectiveDraft,
  review: {
    flush: () => Promise<void>
    /** The draft became part of another one. */
    stop: () => void
    dispatch: Dispatch<HistoryAction>
    onSelect: (key: string) => void
  },
): { draft: DirectiveDraft; setDraft: (draft: DirectiveDraft) => void; appendix: Appendix } {
  const { t } = useTranslation(['directives', 'common'])
  const navigate = useNavigate()
  const cache = useQueryClient()
  const { flush, stop, dispatch, onSelect } = review
  const { id } = initial
  const [draft, setDraft] = useState(initial)
  const [busy, setBusy] = useState(false)
  const known = useRef(initial.extraction.tables.length)

  const during = useCallback(
    async (work: () => Promise<void>) => {
      setBusy(true)
      try {
        await work()
      } catch (error) {
        notifyFailure(error)
      }
      setBusy(false)
      await cache.invalidateQueries()
    },
    [cache],
  )
  const take = useCallback(
    (read: DirectiveDraft, files: number) => {
      const tasks = read.review.tasks.filter(({ key }) => key.startsWith(`${files}:`))
      const columns = columnsByTable(read, known.current)
      known.current = read.extraction.tables.length
      setDraft(read)
      dispatch({ type: 'append', tasks, columns })
      if (tasks[0] !== undefined) onSelect(tasks[0].key)
      return tasks.length
    },
    [dispatch, onSelect],
  )
  const append = useCallback(
    (offering: Promise<readonly OfferedFile[]>) =>
      during(async () => {
        for (const { handle, name } of await offering) {
          await flush()
          const read = await client.directives.appendFile({ id, handle })
          const count = take(read, read.files.length - 1)
          showDone(t('review.files.added', { name, count }))
        }
      }),
    [id, flush, during, take, t],
  )
  const split = useCallback(
    () =>
      during(async () => {
        await flush()
        const { draft: first } = await client.directives.splitDraft({ id })
        known.current = first.extraction.tables.length
        setDraft(first)
        dispatch({ type: 'replace', review: first.review })
        showDone(t('review.related.parted'))
      }),
    [id, flush, during, dispatch, t],
  )
  const join = useCallback(
    (other: RelatedDraft) =>
      during(async () => {
        await flush()
        const undoLabel = t('common:action.undo')
        const message = (name: string, count: number) => t('review.related.joined', { name, count })
        if (other.relation === 'appendix') {
          const read = await client.directives.appendDraft({ id, other: other.id })
          const count = take(read, draft.files.length)
          showUndo({ message: message(other.fileName, count), undoLabel, undo: () => void split() })
          return
        }
        const { review: whole } = await client.directives.appendDraft({ id: other.id, other: id })
        stop()
        await navigate({ to: '/directives/review/$id', params: { id: other.id }, replace: true })
        const undo = () =>
          void during(async () => {
            // The screen of the letter saves itself when it is left; only then is it parted.
            await navigate({ to: '/directives' })
            await client.directives.splitDraft({ id: other.id })
            await navigate({ to: '/directives/review/$id', params: { id } })
          })
        showUndo({ message: message(draft.fileName, whole.tasks.length), undoLabel, undo })
      }),
    [id, draft, flush, stop, during, take, split, navigate, t],
  )

  const appendix = useMemo<Appendix>(
    () => ({
      busy,
      join: (other) => void join(other),
      split: () => void split(),
      addFiles: (files) => void append(offerFiles(files)),
      pick: () =>
        void append(
          pickFiles({ purpose: 'directive', multiple: true, accept: readableFiles }).then((picked) =>
            offerPicked(picked),
          ),
        ),
    }),
    [append, join, split, busy],
  )
  return { draft, setDraft, appendix }
}
