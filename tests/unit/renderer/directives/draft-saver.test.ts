import { describe, expect, it, vi } from 'vitest'
import { draftSaver, type SaveTarget } from '../../../../src-renderer/directives/review/draft-saver.ts'
import type { WriteState } from '../../../../src-renderer/drafting/latest-writer.ts'

/** A target that writes down what reaches it; `broken` makes saving fail. */
function recorder() {
  const log: string[] = []
  const state = { broken: false }
  const write = (name: string) => (value: string) => {
    log.push(`${name} ${value}`)
    return state.broken ? Promise.reject(new Error('down')) : Promise.resolve()
  }
  const target: SaveTarget<string> = {
    save: write('save'),
    farewell: write('farewell'),
    keep: (value) => void log.push(`keep ${value}`),
    forget: () => void log.push('forget'),
  }
  return { log, state, target }
}

/** Resolves when the saver reports a state. */
function saverWith(target: SaveTarget<string>) {
  const waiting: { state: WriteState; resolve: () => void }[] = []
  const saver = draftSaver<string>('đọc', target, {
    delayMs: 1,
    onState: (state) => waiting.filter((entry) => entry.state === state).forEach(({ resolve }) => resolve()),
  })
  const reached = (state: WriteState) => new Promise<void>((resolve) => waiting.push({ state, resolve }))
  return { saver, reached }
}

describe('draftSaver', () => {
  it('saves the latest change and nothing when nothing changed', async () => {
    const { log, target } = recorder()
    const { saver, reached } = saverWith(target)
    saver.change('đọc')
    await saver.leave()
    expect(log).toEqual([])
    const saved = reached('saved')
    saver.change('một')
    saver.change('hai')
    await saved
    expect(log).toEqual(['save hai', 'forget'])
  })

  it('sends the last change out on leaving, after putting it aside', async () => {
    const { log, target } = recorder()
    const { saver } = saverWith(target)
    saver.change('cuối')
    await saver.leave()
    expect(log).toEqual(['keep cuối', 'farewell cuối', 'forget'])
  })

  it('keeps what could not be saved, and saves it on retry', async () => {
    const { log, state, target } = recorder()
    const { saver, reached } = saverWith(target)
    state.broken = true
    const failed = reached('failed')
    saver.change('một')
    await failed
    expect(log).toEqual(['save một', 'keep một'])
    state.broken = false
    await vi.waitFor(async () => {
      await saver.flush()
      expect(log.slice(2)).toEqual(['save một', 'forget'])
    })
  })

  it('saves in the ordinary way when only the screen closes, after putting the value aside', async () => {
    const { log, target } = recorder()
    const { saver } = saverWith(target)
    saver.change('cuối')
    await saver.close()
    expect(log).toEqual(['keep cuối', 'save cuối', 'forget'])
    await saver.close()
    expect(log).toHaveLength(3)
  })

  it('leaves the kept copy where the farewell fails', async () => {
    const { log, state, target } = recorder()
    const { saver } = saverWith(target)
    state.broken = true
    saver.change('cuối')
    await saver.leave()
    expect(log).toEqual(['keep cuối', 'farewell cuối'])
  })

  it('saves nothing once the draft has ended', async () => {
    const { log, target } = recorder()
    const { saver } = saverWith(target)
    saver.change('một')
    saver.stop()
    saver.change('hai')
    await saver.leave()
    expect(log).toEqual(['forget'])
  })
})
