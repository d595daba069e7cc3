import { describe, expect, it } from 'vitest'
import { agencyInLetters } from '../../../../src-renderer/ui/agency-words.ts'

describe('an agency as letters name it', () => {
  it.each([
    ['Sở Tài chính', '', 'Sở Tài chính'],
    ['Xã Tân Hội', 'Tỉnh An Giang', 'UBND xã Tân Hội'],
    ['Đặc khu Phú Quốc', 'Tỉnh An Giang', 'UBND đặc khu Phú Quốc'],
    ['Phường Ba Đình', 'Thành phố Hà Nội', 'UBND phường Ba Đình thành phố Hà Nội'],
    ['Trung tâm Công nghệ số', 'Tỉnh Cà Mau', 'Trung tâm Công nghệ số tỉnh Cà Mau'],
  ])('%s of "%s" is %s to somebody in An Giang', (name, province, written) => {
    expect(agencyInLetters({ name, province }, 'An Giang')).toBe(written)
  })
})
