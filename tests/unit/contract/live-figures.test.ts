import { describe, expect, it } from 'vitest'
import { figurePieces, resolveFigures, storedText } from '../../../src-main/contract/live-figures.ts'

const figures = [
  { name: 'total', text: '45 nhiệm vụ', rule: '', commitmentIds: [] },
  { name: 'pausedPart', text: '', rule: '', commitmentIds: [] },
]

describe('live figures', () => {
  it('stand in the text by their values, overtyped ones as typed', () => {
    expect(resolveFigures('Được giao ⟦total⟧⟦pausedPart⟧; nói ⟦total|47 nhiệm vụ⟧.', figures)).toBe(
      'Được giao 45 nhiệm vụ; nói 47 nhiệm vụ.',
    )
  })

  it('show their name when nobody counts them, so that they are seen', () => {
    expect(resolveFigures('⟦lost⟧', figures)).toBe('[lost]')
  })

  it('leave texts of earlier versions as they are', () => {
    const plain = 'Tính đến ngày 05/12/2025, được giao 45 nhiệm vụ. [1] ⟦không phải số liệu⟧'
    expect(resolveFigures(plain, figures)).toBe(plain)
  })

  it('survive being taken apart and put together', () => {
    const stored = 'a⟦total⟧b⟦total|4|7⟧⟦pausedPart⟧'
    expect(storedText(figurePieces(stored))).toBe(stored)
    expect(storedText([{ kind: 'overtyped', name: 'total', text: '4⟧7' }])).toBe('⟦total|47⟧')
  })
})
