import { type BarPart, chartLayout, tones } from './chart-geometry.ts'

/** A bar as SVG of `width` × `height` millimetres. Without words it is decoration and is not read out. */
export function barSvg(
  parts: readonly BarPart[],
  { width, height }: { width: number; height: number },
  words: string | null,
): string {
  const name = words === null ? 'aria-hidden="true"' : `role="img" aria-label="${words}"`
  const drawn = parts.map((part) => partSvg(part, height)).join('')
  return `<svg class="bar" width="${mm(width)}mm" height="${mm(height)}mm" viewBox="0 0 ${mm(width)} ${mm(height)}" ${name}>${drawn}</svg>`
}

function partSvg({ tone, from, width }: BarPart, height: number): string {
  const { color, fill } = tones[tone]
  const { outline } = chartLayout
  const box = `x="${mm(from + outline / 2)}" y="${mm(outline / 2)}" width="${mm(Math.max(0, width - outline))}" height="${mm(height - outline)}"`
  if (fill !== 'hatched') {
    const inside = fill === 'solid' ? `#${color}` : '#fff'
    return `<rect ${box} fill="${inside}" stroke="#${color}" stroke-width="${outline}"/>`
  }
  // An inner drawing cuts the stripes off at its edges.
  const inner = `<svg x="${mm(from)}" y="0" width="${mm(width)}" height="${mm(height)}"><path d="${stripes(width, height)}" stroke="#${color}" stroke-width="${chartLayout.stripe.width}"/></svg>`
  return `${inner}<rect ${box} fill="none" stroke="#${color}" stroke-width="${outline}"/>`
}

/** Slanted lines across a box, from its left lower corner on. */
function stripes(width: number, height: number): string {
  const { every } = chartLayout.stripe
  const count = Math.ceil((width + height) / every)
  return Array.from({ length: count }, (_, index) => {
    const x = index * every
    return `M${mm(x)} 0L${mm(x - height)} ${mm(height)}`
  }).join('')
}

function mm(length: number): string {
  return `${Math.round(length * 100) / 100}`
}
