import { describe, expect, it } from 'vitest'
import { safeFileName } from '../../../src-main/domain/file-name.ts'

describe('safeFileName', () => {
  it('fits into the 255 bytes of a Linux name, whole characters and the ending kept', () => {
    const name = safeFileName(`${'Kế hoạch ứng dụng '.repeat(20)}.pdf`, 'tep')
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(220)
    expect(name).toMatch(/^Kế hoạch ứng dụng .*\.pdf$/)
    expect(name).not.toContain('\uFFFD')
    expect(Buffer.byteLength(safeFileName('ộ'.repeat(300), 'tep'))).toBeLessThanOrEqual(220)
  })
})
