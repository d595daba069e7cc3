import type { PDFPageProxy } from 'unpdf/pdfjs'

/** A straight line drawn on a page, in points from the lower left corner; `from` < `to` along its direction. */
export type Rule = { readonly at: number; readonly from: number; readonly to: number }
export type Rules = { readonly across: readonly Rule[]; readonly upright: readonly Rule[] }

type Matrix = readonly [number, number, number, number, number, number]
const unmoved: Matrix = [1, 0, 0, 1, 0, 0]
/** A page of a hostile file can draw without end; the borders of a table are a few hundred lines. */
const mostRules = 20_000

/** The straight lines of a page, edges of thin and shaded boxes included; clipping paths draw nothing. */
export async function readRules(page: PDFPageProxy): Promise<Rules> {
  const { getResolvedPDFJS } = await import('unpdf')
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const across: Rule[] = []
  const upright: Rule[] = []
  const saved: Matrix[] = []
  let now = unmoved
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = argsArray[index]
    if (operator === OPS.save) saved.push(now)
    else if (operator === OPS.restore) now = saved.pop() ?? unmoved
    else if (operator === OPS.transform) now = times(now, numbersOf(args))
    else if (operator === OPS.constructPath && Array.isArray(args) && args[0] !== OPS.endPath) {
      for (const [x1, y1, x2, y2] of segments(args[1], now)) {
        if (Math.abs(y1 - y2) < 0.8 && Math.abs(x1 - x2) > 2)
          across.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) })
        else if (Math.abs(x1 - x2) < 0.8 && Math.abs(y1 - y2) > 2)
          upright.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) })
      }
    }
    if (across.length + upright.length > mostRules) break
  }
  return { across, upright }
}

type Segment = readonly [number, number, number, number]

/** The lines of a path: 0 x y moves, 1 x y draws, 2 is a curve of six numbers, 3 one of four, 4 closes. */
function segments(path: unknown, matrix: Matrix): Segment[] {
  const found: Segment[] = []
  const data = Array.isArray(path) ? numbersOf(path[0]) : []
  let start: readonly [number, number] = [0, 0]
  let pen = start
  const place = (index: number): readonly [number, number] => {
    const [a, b, c, d, e, f] = matrix
    const x = data[index] ?? 0
    const y = data[index + 1] ?? 0
    return [a * x + c * y + e, b * x + d * y + f]
  }
  for (let index = 0; index < data.length; ) {
    const step = data[index]
    if (step === 0) {
      start = place(index + 1)
      pen = start
      index += 3
    } else if (step === 1) {
      const next = place(index + 1)
      found.push([...pen, ...next])
      pen = next
      index += 3
    } else if (step === 2 || step === 3) {
      const size = step === 2 ? 7 : 5
      pen = place(index + size - 2)
      index += size
    } else {
      if (step === 4) found.push([...pen, ...start])
      pen = start
      index += 1
    }
  }
  return found
}

function numbersOf(value: unknown): readonly number[] {
  if (value instanceof Float32Array) return [...value]
  return Array.isArray(value) ? value.map(Number) : []
}

function times(left: Matrix, right: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = left
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = right
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
