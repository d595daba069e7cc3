import { describe, expect, it } from 'vitest'
import type { EvidenceUse } from '../../../../src-main/contract/evidence.ts'
import { arrangeEvidence } from '../../../../src-renderer/evidence/evidence-order.ts'
import { previewKind } from '../../../../src-renderer/evidence/preview-kind.ts'
import { decodeText } from '../../../../src-renderer/evidence/read-text.ts'

describe('previewKind', () => {
  it('draws what browsers draw, and only saves the rest', () => {
    expect(previewKind('image/png')).toBe('image')
    expect(previewKind('application/pdf')).toBe('pdf')
    expect(previewKind('text/plain; charset=utf-8')).toBe('text')
    expect(previewKind('image/tiff')).toBe('none')
    expect(previewKind('application/vnd.openxmlformats-officedocument.wordprocessingml.document')).toBe(
      'none',
    )
    expect(previewKind('')).toBe('none')
  })
})

describe('decodeText', () => {
  it('reads UTF-8 with and without a mark, and UTF-16 by its mark', () => {
    expect(decodeText(new TextEncoder().encode('Số hóa'))).toBe('Số hóa')
    expect(decodeText(new TextEncoder().encode('\uFEFFSố hóa'))).toBe('Số hóa')
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Số hóa', 'utf16le')])
    expect(decodeText(utf16)).toBe('Số hóa')
  })
})

describe('arrangeEvidence', () => {
  const files = [
    file({ name: 'tệp 10.pdf', size: 3, addedAt: '2025-11-02T00:00:00.000Z' }),
    file({ name: 'Tệp 9.pdf', size: 30, addedAt: '2025-11-01T00:00:00.000Z', task: 'Đề án hạ tầng số' }),
  ]
  const names = (search: string, by: 'name' | 'size' | 'addedAt', descending = false) =>
    arrangeEvidence(files, search, { by, descending }).map((one) => one.name)

  it('finds every word without marks, in names and tasks', () => {
    expect(names('de an tep', 'name')).toEqual(['Tệp 9.pdf'])
    expect(names('không có', 'name')).toEqual([])
  })

  it('sorts numbers in names as numbers', () => {
    expect(names('', 'name')).toEqual(['Tệp 9.pdf', 'tệp 10.pdf'])
    expect(names('', 'size', true)).toEqual(['Tệp 9.pdf', 'tệp 10.pdf'])
    expect(names('', 'addedAt', true)).toEqual(['tệp 10.pdf', 'Tệp 9.pdf'])
  })
})

function file(part: { name: string; size: number; addedAt: string; task?: string }): EvidenceUse {
  const { task, ...fields } = part
  const id = '0190a1b2-0000-7000-8000-000000000001'
  return {
    id,
    sha256: 'a'.repeat(64),
    mediaType: 'application/pdf',
    directives: [],
    ...fields,
    commitments: task === undefined ? [] : [{ id, text: task }],
  }
}
