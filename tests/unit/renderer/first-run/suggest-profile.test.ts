import { describe, expect, it } from 'vitest'
import { suggestProfile } from '../../../../src-renderer/first-run/suggest-profile.ts'

describe('suggestProfile', () => {
  it('fills in a department of a province', () => {
    expect(
      suggestProfile({ name: 'Sở Khoa học và Công nghệ', parentName: 'Ủy ban nhân dân tỉnh An Giang' }),
    ).toEqual({ symbol: 'SKHCN', kind: 'so-ban-nganh', headTitle: 'GIÁM ĐỐC', placeName: 'An Giang' })
  })

  it('leaves the province out of the symbol', () => {
    expect(suggestProfile({ name: 'Sở Tài chính tỉnh An Giang', parentName: '' })).toMatchObject({
      symbol: 'STC',
      placeName: 'An Giang',
    })
  })

  it('fills in a commune, whichever way Ủy is spelled', () => {
    for (const name of ['Ủy ban nhân dân xã Châu Phong', 'Uỷ ban nhân dân xã Châu Phong']) {
      expect(suggestProfile({ name, parentName: '' })).toEqual({
        symbol: 'UBND',
        kind: 'xa-phuong-dac-khu',
        headTitle: 'CHỦ TỊCH',
        placeName: 'Châu Phong',
      })
    }
  })

  it('suggests nothing that is not sure', () => {
    expect(suggestProfile({ name: '', parentName: '' })).toEqual({})
    expect(suggestProfile({ name: 'Sở', parentName: 'Ủy ban' })).toEqual({})
    expect(suggestProfile({ name: 'Thanh tra tỉnh', parentName: '' })).not.toHaveProperty('kind')
  })
})
