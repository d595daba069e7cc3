import { describe, expect, it } from 'vitest'
import { searchKey as coreKey } from '../../../../src-main/domain/directory-search.ts'
import { searchKey, searchNames } from '../../../../src-renderer/ui/search-words.ts'

describe('the key that a search compares', () => {
  it.each([
    ['Sở Y tế', 'so i te'],
    ['Nguyễn Thị Hoà', 'nguien thi hoa'],
    ['Nguyễn Thị Hòa'.normalize('NFD'), 'nguien thi hoa'],
    ['ĐẶC KHU Phú Quốc', 'dac khu phu quoc'],
    ['Sở KH&CN', 'so kh cn'],
    ['  ', ''],
  ])('of "%s" is "%s", in the renderer as in the core', (text, key) => {
    expect(searchKey(text)).toBe(key)
    expect(coreKey(text)).toBe(key)
  })
})

describe('searchNames', () => {
  const names = ['Phòng Chuyển đổi số', 'Văn phòng', 'Phòng Quản lý Công nghệ', 'Trung tâm số']
  const search = (typed: string) => searchNames(names, typed, (name) => [name])

  it('finds every typed word in any order, without marks', () => {
    expect(search('so doi')).toEqual(['Phòng Chuyển đổi số'])
    expect(search('phong')).toEqual(['Phòng Chuyển đổi số', 'Phòng Quản lý Công nghệ', 'Văn phòng'])
    expect(search('quan li')).toEqual(['Phòng Quản lý Công nghệ'])
    expect(search('kế toán')).toEqual([])
  })

  it('leaves everything in its order while nothing is typed', () => {
    expect(search(' ')).toEqual(names)
  })

  it('looks into other names too, after the first', () => {
    const people = [
      { name: 'Lê An', title: 'Phó Giám đốc' },
      { name: 'Giám Văn Đốc', title: '' },
    ]
    const found = searchNames(people, 'giam doc', ({ name, title }) => [name, title])
    expect(found.map(({ name }) => name)).toEqual(['Giám Văn Đốc', 'Lê An'])
  })
})
