import { useMemo } from 'react'
import { useRootScale } from '../client/display.ts'
import type { RowSizes } from '../commitments/use-row-window.ts'

/** The sizes of a long list's rows in pixels, in step with the size of the text in them. */
export function useRowSizes({ rowHeight, headHeight }: RowSizes): RowSizes {
  const scale = useRootScale()
  return useMemo(
    () => ({ rowHeight: Math.round(rowHeight * scale), headHeight: Math.round(headHeight * scale) }),
    [rowHeight, headHeight, scale],
  )
}
