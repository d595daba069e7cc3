import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FactContent } from '../../../src-main/contract/commitment.ts'
import type { ListColumn } from '../../../src-main/contract/list-columns.ts'
import { client } from '../../client/client.ts'
import { notifyFailure } from '../../client/notify-failure.ts'
import { showDone, showUndo } from '../../ui/undo-notice.tsx'

export interface Change {
  readonly commitmentId: string
  readonly content: FactContent
}

/** What was typed into cells, by commitment and column, until the list shows it by itself. */
export type TypedCells = ReadonlyMap<string, ReadonlyMap<ListColumn, string>>

export interface ListChanges {
  readonly typed: TypedCells
  readonly saving: boolean
  /**
   * Records changes of one or many commitments at once and offers to undo them.
   * @returns whether they were recorded; a failure has been shown.
   */
  readonly save: (input: {
    changes: readonly Change[]
    happenedOn: string
    message: string
    typed?: TypedCells
  }) => Promise<boolean>
  /** Takes the latest change back that was made on this screen and not undone yet. */
  readonly undoLatest: () => void
}

const NOTHING: TypedCells = new Map()

export function useChanges(): ListChanges {
  const { t } = useTranslation(['commitmentList', 'common'])
  const cache = useQueryClient()
  const [typed, setTyped] = useState(NOTHING)
  const [saving, setSaving] = useState(0)
  const latestNotice = useRef('')
  const made = useRef<{ factIds: readonly string[]; message: string }[]>([])

  const run = async (work: () => Promise<void>): Promise<boolean> => {
    setSaving((now) => now + 1)
    try {
      await work()
      return true
    } catch (error) {
      notifyFailure(error)
      return false
    } finally {
      await cache.invalidateQueries()
      setSaving((now) => now - 1)
    }
  }
  const undo = async (entry: { factIds: readonly string[]; message: string }) => {
    if (!made.current.includes(entry)) return
    made.current = made.current.filter((one) => one !== entry)
    const done = await run(async () => {
      await client.commitments.retractMany({ factIds: [...entry.factIds], reason: t('common:action.undo') })
    })
    if (done) showDone(t('undone', { what: entry.message }))
    else made.current = [...made.current, entry]
  }

  return {
    typed,
    saving: saving > 0,
    async save({ changes, happenedOn, message, typed: now = NOTHING }) {
      setTyped(now)
      const done = await run(async () => {
        const { factIds } = await client.commitments.recordMany({ items: [...changes], happenedOn })
        const entry = { factIds, message }
        made.current = [...made.current, entry].slice(-MOST_UNDONE)
        // A clerk who types cell after cell needs the way back from the last one; Ctrl+Z has the others.
        notifications.hide(latestNotice.current)
        latestNotice.current = showUndo({
          message,
          undoLabel: t('common:action.undo'),
          undo: () => void undo(entry),
        })
      })
      setTyped(NOTHING)
      return done
    },
    undoLatest() {
      const latest = made.current.at(-1)
      if (latest === undefined) return
      notifications.hide(latestNotice.current)
      void undo(latest)
    },
  }
}

const MOST_UNDONE = 50
