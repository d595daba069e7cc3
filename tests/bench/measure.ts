export interface Measured {
  readonly lines: readonly string[]
  readonly summary: string
}

/** The median of `runs` timings in milliseconds; `prepare` is not timed. */
export async function median(runs: number, work: (run: number) => Promise<void> | void): Promise<number> {
  const spent: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await work(run)
    spent.push(performance.now() - start)
  }
  return spent.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN
}

/** How cost grows between two sizes: 1 in proportion, 2 with the square, 0 not at all. */
export function slope(small: { size: number; ms: number }, large: { size: number; ms: number }): number {
  return Math.log(large.ms / small.ms) / Math.log(large.size / small.size)
}

export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`
}

export function times(value: number): string {
  return `${value.toFixed(2)}×`
}
