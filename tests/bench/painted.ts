import type { Page } from '@playwright/test'

/** Where nothing is painted after so long, the bench waits for something that never comes. Milliseconds. */
const LIMIT = 60_000

/**
 * Milliseconds from an action to the picture of its result, both as JavaScript of the page. The condition is looked at
 * before every picture; the one that follows is the one that a person sees. It all runs in the page, so that no round
 * trip to this process is measured, and it needs no script there, which the app's security policy would refuse.
 */
export async function painted(page: Page, act: string, shown: string): Promise<number> {
  const taken: unknown = await page.evaluate(`new Promise((resolve, reject) => {
    const start = performance.now()
    ${act}
    const look = () => {
      if (performance.now() - start > ${LIMIT}) return reject(new Error(${JSON.stringify(`never painted: ${shown}`)}))
      if (!(${shown})) return requestAnimationFrame(look)
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
    }
    requestAnimationFrame(look)
  })`)
  if (typeof taken !== 'number') throw new TypeError('a stopwatch gives a number')
  return taken
}

/** The value that 95 of 100 runs stay below. */
export function p95(spent: readonly number[]): number {
  return spent.toSorted((a, b) => a - b)[Math.ceil(spent.length * 0.95) - 1] ?? Number.NaN
}
