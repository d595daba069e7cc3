import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from '@playwright/test'

/** What is held at one moment, after everything that nobody holds was thrown away. */
export type Held = Readonly<Record<keyof typeof margins, number>>

/** How much more may be held later on and still be no growth: a share of the earlier value, and an amount. */
const margins = {
  heapMB: { share: 0.05, amount: 2 },
  nodes: { share: 0.05, amount: 300 },
  listeners: { share: 0.05, amount: 100 },
  // A process gives freed memory back to the system late.
  coreMB: { share: 0.1, amount: 24 },
} as const

export async function memoryOf(page: Page, corePid: number): Promise<() => Promise<Held>> {
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  return () => held(client, corePid)
}

async function held(client: CDPSession, corePid: number): Promise<Held> {
  // What is freed by the first collection may hold what only the second can free.
  for (let round = 0; round < 2; round += 1) await client.send('HeapProfiler.collectGarbage')
  const { metrics } = await client.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  return {
    heapMB: value('JSHeapUsedSize') / 2 ** 20,
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    coreMB: residentMB(corePid),
  }
}

/** Of a process on Linux; not a number elsewhere. */
function residentMB(pid: number): number {
  if (process.platform !== 'linux') return Number.NaN
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}

/** One line for each measure: the second quarter of the run, when all is warm, against the last one. */
export function compareQuarters(samples: readonly Held[]): { line: string; grows: boolean }[] {
  const quarter = Math.floor(samples.length / 4)
  const second = samples.slice(quarter, 2 * quarter)
  const last = samples.slice(-quarter)
  const { heapMB, nodes, listeners, coreMB } = margins
  const compare = (key: keyof typeof margins, { share, amount }: { share: number; amount: number }) => {
    const before = middle(second.map((one) => one[key]))
    const after = middle(last.map((one) => one[key]))
    const grows = after > before * (1 + share) + amount
    return {
      grows,
      line: `${key}: ${before.toFixed(1)} in the second quarter, ${after.toFixed(1)} in the last${grows ? ' – grows' : ''}`,
    }
  }
  return [
    compare('heapMB', heapMB),
    compare('nodes', nodes),
    compare('listeners', listeners),
    compare('coreMB', coreMB),
  ]
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
