import { useRef } from 'react'
import { client } from '../../client/client.ts'
import { notifyFailure } from '../../client/notify-failure.ts'
import type { Items } from './items.ts'
import type { ShownList } from './use-list.ts'

export type Marks = ReadonlySet<string>

export interface RowMarks {
  /** Marks one line or unmarks it; with `extend` all lines since the last one. */
  readonly toggle: (item: number, extend: boolean) => void
  /** Marks all lines from one to another. */
  readonly range: (from: number, to: number) => void
  /** Marks everything that matches, or nothing where all is marked. */
  readonly all: () => void
}

/** Marking rows, also those that were never fetched. */
export function useRowMarks(
  list: ShownList,
  items: Items,
  marks: Marks,
  onMarks: (marks: Marks) => void,
): RowMarks {
  const last = useRef<number | null>(null)

  const allIds = async (): Promise<readonly string[]> => {
    try {
      return await client.commitments.ids(list.request)
    } catch (error) {
      notifyFailure(error)
      return []
    }
  }
  const idsBetween = async (from: number, to: number): Promise<readonly string[]> => {
    const places: number[] = []
    for (let item = Math.min(from, to); item <= Math.max(from, to); item += 1) {
      const found = items.at(item)
      if (found?.kind === 'row') places.push(found.row)
    }
    const shown = places.map((place) => list.rowAt(place)?.id)
    if (shown.every((id) => id !== undefined)) return shown.filter((id) => id !== undefined)
    const ids = await allIds()
    return places.flatMap((place) => ids[place] ?? [])
  }
  const range = (from: number, to: number) =>
    void idsBetween(from, to).then((ids) => onMarks(new Set([...marks, ...ids])))

  return {
    range,
    toggle(item, extend) {
      if (extend && last.current !== null) {
        range(last.current, item)
        last.current = item
        return
      }
      last.current = item
      const found = items.at(item)
      const id = found?.kind === 'row' ? list.rowAt(found.row)?.id : undefined
      if (id === undefined) return
      const next = new Set(marks)
      if (!next.delete(id)) next.add(id)
      onMarks(next)
    },
    all() {
      if (marks.size > 0 && marks.size === list.head?.total) onMarks(new Set())
      else void allIds().then((ids) => onMarks(new Set(ids)))
    },
  }
}
