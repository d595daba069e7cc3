import type * as Docx from 'docx'
import { table, twips } from './layout.ts'

/** The same line on every side and between the cells. */
export function bordersOf<Line>(line: Line) {
  return {
    top: line,
    bottom: line,
    left: line,
    right: line,
    insideHorizontal: line,
    insideVertical: line,
  }
}

/** The line of a table that only places its cells. */
export function noLine(docx: typeof Docx) {
  return { style: docx.BorderStyle.NONE, size: 0, color: 'auto' } as const
}

/** The room between the lines of a table and its text. */
export function cellMargins(docx: typeof Docx) {
  return {
    top: twips(table.padY),
    bottom: twips(table.padY),
    left: twips(table.padX),
    right: twips(table.padX),
    marginUnitType: docx.WidthType.DXA,
  }
}
