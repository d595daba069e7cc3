import { describe, expect, it } from 'vitest'
import { searchable, searchEntries } from '../../../src-main/domain/directory-search.ts'

const entries = [
  'Sở Tài chính',
  'Trường Cao đẳng Tài chính',
  'Tài chính',
  'Sở Y tế',
  'Chi cục Tài nguyên',
].map((name) => ({ name, ...searchable(name, name === 'Sở Y tế' ? ['SYT', 'Tài'] : []) }))
const search = (typed: string) => searchEntries(entries, typed).map(({ name }) => name)

describe('searching entries', () => {
  it('puts the whole name first, then what begins with it, then what holds it', () => {
    expect(search('tài chính')).toEqual(['Tài chính', 'Sở Tài chính', 'Trường Cao đẳng Tài chính'])
    expect(search('so')).toEqual(['Sở Tài chính', 'Sở Y tế'])
  })

  it('finds other names, and all words in any order', () => {
    expect(search('syt')).toEqual(['Sở Y tế'])
    expect(search('chinh cao')).toEqual(['Trường Cao đẳng Tài chính'])
    expect(search('tai')).toEqual([
      'Tài chính',
      'Sở Tài chính',
      'Trường Cao đẳng Tài chính',
      'Chi cục Tài nguyên',
      'Sở Y tế',
    ])
  })

  it('finds everything for nothing, and nothing for unknown words', () => {
    expect(search(' ')).toHaveLength(entries.length)
    expect(search('tài xế')).toEqual([])
  })
})
