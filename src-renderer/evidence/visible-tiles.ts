/** Which tiles of a long, evenly laid out list are in view, and how they are laid out. */
export interface VisibleTiles {
  /** Tiles beside one another. */
  columns: number
  /** The first tile to render and the one after the last. */
  first: number
  end: number
  /** Whole rows that fit. */
  rowsPerPage: number
}

/** In CSS pixels; `tileWidth` null makes one column. */
export interface TileSizes {
  tileWidth: number | null
  rowHeight: number
}

const SPARE_ROWS = 3

/** The tiles to render for a scroll position and the size of the box, in CSS pixels. */
export function visibleTiles(
  view: { top: number; height: number; width: number },
  count: number,
  { tileWidth, rowHeight }: TileSizes,
): VisibleTiles {
  const columns = tileWidth === null ? 1 : Math.max(1, Math.floor(view.width / tileWidth))
  const firstRow = Math.max(0, Math.floor(view.top / rowHeight) - SPARE_ROWS)
  const endRow = Math.ceil((view.top + view.height) / rowHeight) + SPARE_ROWS
  const end = Math.min(count, endRow * columns)
  return {
    columns,
    first: Math.min(firstRow * columns, end),
    end,
    rowsPerPage: Math.max(1, Math.floor(view.height / rowHeight)),
  }
}
