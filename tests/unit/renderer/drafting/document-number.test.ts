import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../../src-main/contract/evidence.ts'
import {
  frozenFiles,
  numberAndSymbol,
  paddedNumber,
  typedNumber,
} from '../../../../src-renderer/drafting/document-number.ts'

describe('numberAndSymbol', () => {
  it('gives numbers below ten their leading zero and shows where one is missing', () => {
    expect(numberAndSymbol({ number: '5', symbol: '/SKHCN-VP' })).toBe('05/SKHCN-VP')
    expect(numberAndSymbol({ number: '12', symbol: '/BC-SKHCN' })).toBe('12/BC-SKHCN')
    expect(numberAndSymbol({ number: '', symbol: '/SKHCN-VP' })).toBe('…/SKHCN-VP')
  })

  it('pads one digit, also before a letter, and nothing else', () => {
    expect(['5', '5a', '05', '105', ''].map(paddedNumber)).toEqual(['05', '05a', '05', '105', ''])
  })
})

describe('typedNumber', () => {
  it('takes the number out of what a clerk types or pastes', () => {
    const typed = ['05', ' 5 ', 'Số: 05/SKHCN-VP', 'số 05 / SKHCN-VP', '12a', 'Số: 128/BC-SKHCN']
    expect(typed.map(typedNumber)).toEqual(['05', '5', '05', '05', '12a', '128'])
  })

  it('knows a decomposed "Số" as well', () => {
    expect(typedNumber('Số: 7'.normalize('NFD'))).toBe('7')
  })

  it('is empty while no number is given, also where only the symbol stands', () => {
    expect(['', '  ', 'Số:      /SKHCN-VP', '/SKHCN-VP'].map(typedNumber)).toEqual(['', '', '', ''])
  })

  it('refuses what is no number', () => {
    expect(['năm', '12 và 13', '5-6', '12ab'].map(typedNumber)).toEqual([null, null, null, null])
  })
})

describe('frozenFiles', () => {
  const files = ['letter-1.docx', 'letter-1.html', 'letter-1.pdf'].map(file)

  it('names the files after the number and leaves the preview out', () => {
    const named = frozenFiles({ number: '5', symbol: '/SKHCN-VP', files })
    expect(named).toEqual([file('05-SKHCN-VP.docx'), file('05-SKHCN-VP.pdf')])
  })

  it('names them after the symbol while the number is blank', () => {
    const named = frozenFiles({ number: '', symbol: '/SKHCN-VP', files })
    expect(named.map(({ name }) => name)).toEqual(['SKHCN-VP.docx', 'SKHCN-VP.pdf'])
  })
})

function file(name: string): Evidence {
  return {
    id: '0190a1b2-0000-7000-8000-000000000001',
    sha256: 'a'.repeat(64),
    size: 1,
    name,
    mediaType: 'application/octet-stream',
    addedAt: '2025-12-10T01:00:00.000Z',
  }
}
