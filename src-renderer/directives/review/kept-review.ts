import { z } from 'zod'
import { type Review, review } from '../../../src-main/contract/directive.ts'

const kept = z.object({ at: z.number(), review })

/** Puts a review aside in this window's own storage, for the case that the core did not get it. */
export function keepReview(id: string, value: Review): void {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify({ at: Date.now(), review: value }))
  } catch {
    // The storage is full; the save to the core is still under way.
  }
}

export function forgetReview(id: string): void {
  localStorage.removeItem(keyOf(id))
}

/** The review put aside, if it is newer than what the core has (a UTC instant); null otherwise. */
export function keptReview(id: string, savedAt: string): Review | null {
  const stored = localStorage.getItem(keyOf(id))
  if (stored === null) return null
  const parsed = kept.safeParse(JSON.parse(stored))
  return parsed.success && parsed.data.at > Date.parse(savedAt) ? parsed.data.review : null
}

function keyOf(id: string): string {
  return `camket.review.${id}`
}
