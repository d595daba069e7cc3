import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { latestWriter, type WriteState } from '../../../../src-renderer/drafting/latest-writer.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('latestWriter', () => {
  it('writes the newest value after a pause, and only that', async () => {
    const { written, writer } = recorder()
    writer.schedule('a')
    writer.schedule('ab')
    await vi.advanceTimersByTimeAsync(499)
    expect(written).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(written).toEqual(['ab'])
  })

  it('never writes twice at once; what came in meanwhile follows in its newest form', async () => {
    const gates: PromiseWithResolvers<void>[] = []
    const started: string[] = []
    const writer = latestWriter<string>(
      (value) => {
        started.push(value)
        const gate = Promise.withResolvers<void>()
        gates.push(gate)
        return gate.promise
      },
      { delayMs: 500 },
    )
    writer.schedule('a')
    await vi.advanceTimersByTimeAsync(500)
    writer.schedule('b')
    await vi.advanceTimersByTimeAsync(500)
    writer.schedule('c')
    await vi.advanceTimersByTimeAsync(500)
    expect(started).toEqual(['a'])
    gates[0]?.resolve()
    await vi.advanceTimersByTimeAsync(0)
    expect(started).toEqual(['a', 'c'])
    gates[1]?.resolve()
    await writer.flush()
    expect(started).toEqual(['a', 'c'])
  })

  it('keeps a value whose writing failed, and writes it on flush', async () => {
    const states: WriteState[] = []
    const written: string[] = []
    let broken = true
    const writer = latestWriter<string>(
      async (value) => {
        if (broken) throw new Error('disk full')
        written.push(value)
      },
      { delayMs: 500, onState: (state) => states.push(state) },
    )
    writer.schedule('a')
    await vi.advanceTimersByTimeAsync(500)
    expect(states).toEqual(['waiting', 'saving', 'failed'])
    broken = false
    await writer.flush()
    expect(written).toEqual(['a'])
    expect(states.at(-1)).toBe('saved')
  })

  it('forgets on drop, and hands over what waits on take', async () => {
    const { written, writer } = recorder()
    writer.schedule('a')
    await writer.drop()
    writer.schedule('b')
    expect(writer.take()).toEqual({ value: 'b' })
    expect(writer.take()).toBeNull()
    await vi.advanceTimersByTimeAsync(5_000)
    await writer.flush()
    expect(written).toEqual([])
  })
})

function recorder() {
  const written: string[] = []
  const writer = latestWriter<string>(async (value) => void written.push(value), { delayMs: 500 })
  return { written, writer }
}
