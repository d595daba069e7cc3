import { describe, expect, it } from 'vitest'
import { openGate } from '../../../src-main/intake/gate.ts'

describe('a gate', () => {
  it('lets two run at a time, the others in the order in which they came, failures too', async () => {
    const gate = openGate(2)
    const begun: number[] = []
    const ends: ((failed: boolean) => void)[] = []
    const work = [0, 1, 2, 3].map((n) =>
      gate.through(
        () =>
          new Promise<number>((resolve, reject) => {
            begun.push(n)
            ends[n] = (failed) => (failed ? reject(new Error(`${n}`)) : resolve(n))
          }),
      ),
    )
    expect(begun).toEqual([0, 1])
    ends[1]?.(true)
    await expect(work[1]).rejects.toThrow('1')
    expect(begun).toEqual([0, 1, 2])
    ends[2]?.(false)
    expect(await work[2]).toBe(2)
    expect(begun).toEqual([0, 1, 2, 3])
    ends[0]?.(false)
    ends[3]?.(false)
    expect(await Promise.all([work[0], work[3]])).toEqual([0, 3])
    expect(await gate.through(() => Promise.resolve('still open'))).toBe('still open')
  })
})
