import { describe, expect, it } from 'vitest'
import { figurePieces, storedText } from '../../../../src-main/contract/live-figures.ts'
import { editedPieces } from '../../../../src-renderer/drafting/figure-text.ts'

const figures = [
  { name: 'total', text: '45 nhiệm vụ', rule: '', commitmentIds: [] },
  { name: 'part', text: '', rule: '', commitmentIds: [] },
  { name: 'late', text: '05', rule: '', commitmentIds: [] },
]

/** What is stored after the clerk made the shown text into another. */
function typed(stored: string, next: string): string {
  return storedText(editedPieces(figurePieces(stored), figures, next))
}

describe('typing around live figures', () => {
  it.each([
    ['before', 'Giao ⟦total⟧.', 'Đã giao 45 nhiệm vụ.', 'Đã giao ⟦total⟧.'],
    ['right before', 'Giao ⟦total⟧.', 'Giao cả 45 nhiệm vụ.', 'Giao cả ⟦total⟧.'],
    ['right after', 'Giao ⟦total⟧.', 'Giao 45 nhiệm vụ mới.', 'Giao ⟦total⟧ mới.'],
    ['at the very start', '⟦total⟧.', 'Có 45 nhiệm vụ.', 'Có ⟦total⟧.'],
    ['at the very end', 'Giao ⟦total⟧', 'Giao 45 nhiệm vụ.', 'Giao ⟦total⟧.'],
    ['beside an empty phrase', 'Giao⟦part⟧.', 'Giao xong.', 'Giao⟦part⟧ xong.'],
    ['between two', '⟦total⟧, ⟦late⟧', '45 nhiệm vụ, gồm 05', '⟦total⟧, gồm ⟦late⟧'],
    ['nothing', 'Giao ⟦total⟧⟦part⟧.', 'Giao 45 nhiệm vụ.', 'Giao ⟦total⟧⟦part⟧.'],
  ])('%s keeps them live', (_, stored, next, expected) => {
    expect(typed(stored, next)).toBe(expected)
  })

  it.each([
    ['a digit', 'Giao ⟦total⟧.', 'Giao 47 nhiệm vụ.', 'Giao ⟦total|47 nhiệm vụ⟧.'],
    ['all of it', 'Giao ⟦late⟧.', 'Giao 17.', 'Giao ⟦late|17⟧.'],
    ['a deletion within', 'Giao ⟦total⟧.', 'Giao 45 vụ.', 'Giao ⟦total|45 vụ⟧.'],
    ['its tail with the text after', 'Giao ⟦total⟧ mới.', 'Giao 45.', 'Giao ⟦total|45⟧.'],
  ])('marks a figure as overtyped by %s', (_, stored, next, expected) => {
    expect(typed(stored, next)).toBe(expected)
  })

  it('takes a figure out that is deleted whole, with text around it', () => {
    expect(typed('Giao ⟦total⟧ mới.', 'Giao mới.')).toBe('Giao mới.')
    expect(typed('Đã giao ⟦total⟧.', 'Đã xong.')).toBe('Đã xong.')
  })

  it('makes an overtyped figure live again by its own value', () => {
    expect(typed('Giao ⟦total|47 nhiệm vụ⟧.', 'Giao 45 nhiệm vụ.')).toBe('Giao ⟦total⟧.')
    expect(typed('Giao ⟦total|47 nhiệm vụ⟧.', 'Giao 48 nhiệm vụ.')).toBe('Giao ⟦total|48 nhiệm vụ⟧.')
  })

  it('leaves plain words where a paragraph is broken within a figure', () => {
    expect(typed('⟦total⟧', '45\n nhiệm vụ')).toBe('45\n nhiệm vụ')
  })
})
