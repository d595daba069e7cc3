import { encode } from 'fast-png'
import { type BarPart, chartLayout, tones } from './chart-geometry.ts'

/** Dots of a millimetre, about 250 to the inch: sharp in print, a few hundred bytes a bar. */
const DOTS = 10

/** A bar as a picture for Word, with its width and height in millimetres. The same parts give the same bytes. */
export function barPng(parts: readonly BarPart[], size: { width: number; height: number }): Uint8Array {
  const width = Math.max(1, Math.round(size.width * DOTS))
  const height = Math.max(1, Math.round(size.height * DOTS))
  const data = new Uint8Array(width * height * CHANNELS).fill(255)
  for (const { tone, from, width: length } of parts) {
    const { color, fill } = tones[tone]
    const dot = rgb(color)
    const left = Math.round(from * DOTS)
    const right = Math.min(width, Math.round((from + length) * DOTS))
    for (let y = 0; y < height; y += 1) {
      for (let x = left; x < right; x += 1) {
        const edge = x - left < OUTLINE || right - x <= OUTLINE || y < OUTLINE || height - y <= OUTLINE
        const inside = fill === 'solid' || (fill === 'hatched' && (x - left + y) % EVERY < STRIPE)
        if (!edge && !inside) continue
        data.set(dot, (y * width + x) * CHANNELS)
      }
    }
  }
  return encode({ width, height, data, channels: CHANNELS })
}

const CHANNELS = 3
const OUTLINE = chartLayout.outline * DOTS
const EVERY = chartLayout.stripe.every * DOTS
const STRIPE = chartLayout.stripe.width * DOTS

function rgb(color: string): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
}
