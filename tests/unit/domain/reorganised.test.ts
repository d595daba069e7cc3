import { beforeAll, describe, expect, it } from 'vitest'
import type { Directory } from '../../../src-main/contract/directory.ts'
import { type Addressee, concerns, reorganisedNames } from '../../../src-main/domain/addressees.ts'
import { effectiveDirectory } from '../../../src-main/domain/effective-directory.ts'
import { groupKey } from '../../../src-main/domain/group-phrases.ts'
import { readShippedDirectory, readShippedProvinces } from '../../../src-main/services/shipped-directory.ts'
import { resourcesDir } from '../../support/core-client.ts'

const ofAnGiang = (name: string): Addressee => ({
  name,
  aliases: [],
  kind: 'so-ban-nganh',
  parentName: 'Ủy ban nhân dân tỉnh An Giang',
})
let directory: Directory
const ask = (name: string, me: Addressee) => concerns([name], me, directory, {})

beforeAll(async () => {
  const shipped = await readShippedDirectory(resourcesDir)
  directory = effectiveDirectory(shipped, shipped, await readShippedProvinces(resourcesDir))
})

describe('agencies that a reorganisation ended', () => {
  it.each([
    ['Sở Khoa học và Công nghệ', 'Sở Thông tin và Truyền thông'],
    ['Sở Khoa học và Công nghệ', 'Giám đốc Sở TT&TT'],
    ['Sở Khoa học và Công nghệ', 'STTTT'],
    ['Sở Khoa học và Công nghệ', 'Sở Thông tin và Truyền thông tỉnh Kiên Giang'],
    ['Sở Khoa học và Công nghệ', 'Sở Khoa học và Công nghệ tỉnh Kiên Giang'],
    ['Sở Khoa học và Công nghệ', 'các sở, ban, ngành tỉnh Kiên Giang'],
    ['Sở Khoa học và Công nghệ tỉnh An Giang', 'Sở Thông tin và Truyền thông tỉnh An Giang'],
    ['Sở Tài chính', 'Sở KH&ĐT'],
    ['Sở Xây dựng', 'Sở Giao thông - Vận tải'],
    ['Sở Nông nghiệp và Môi trường', 'Sở TN-MT'],
    ['Sở Nông nghiệp và Môi trường', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ])('%s is meant by %s', (name, written) => {
    expect(ask(written, ofAnGiang(name))).toBe('yes')
  })

  it.each([
    ['Sở Khoa học và Công nghệ', 'Sở Thông tin và Truyền thông tỉnh Cà Mau'],
    ['Sở Khoa học và Công nghệ', 'Sở Khoa học và Công nghệ tỉnh Cà Mau'],
    ['Sở Khoa học và Công nghệ', 'Bộ Thông tin và Truyền thông'],
    ['Sở Khoa học và Công nghệ', 'Sở Kế hoạch và Đầu tư'],
    ['Sở Tài chính', 'Sở Giao thông vận tải'],
  ])('%s is not meant by %s', (name, written) => {
    expect(ask(written, ofAnGiang(name))).toBe('no')
  })

  it.each(['Sở Nội vụ', 'Sở Y tế', 'Sở Giáo dục và Đào tạo'])(
    '%s is asked about the agency whose work was divided',
    (name) => {
      const written = 'Sở Lao động - Thương binh và Xã hội'
      expect(ask(written, ofAnGiang(name))).toBe('doubtful')
      const answered = { [groupKey(written)]: 'no' as const }
      expect(concerns([written], ofAnGiang(name), directory, answered)).toBe('no')
    },
  )

  it('are said, with what they are called now', () => {
    const said = reorganisedNames(
      ['Sở Tài chính', 'Sở TN&MT', 'Sở TT&TT tỉnh Kiên Giang', 'UBND xã Tân Hội tỉnh Kiên Giang'],
      ofAnGiang('Sở Khoa học và Công nghệ'),
      directory,
    )
    expect(said.map(({ written, former, now }) => [written, former, now])).toEqual([
      ['Sở TN&MT', 'Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Môi trường'],
      ['Sở TT&TT tỉnh Kiên Giang', 'Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ'],
      ['UBND xã Tân Hội tỉnh Kiên Giang', 'Tỉnh Kiên Giang', 'Tỉnh An Giang'],
    ])
  })
})

describe('the provinces since 01/7/2025', () => {
  it('are the 34 of the list of communes, and 29 went into 23 of them', async () => {
    const { agency } = await readShippedDirectory(resourcesDir)
    const present = new Set(
      [...agency.values()].map(({ province }) => province).filter((name) => name !== ''),
    )
    expect(present.size).toBe(34)
    expect(directory.provinces.every(({ name }) => present.has(name))).toBe(true)
    const ended = directory.provinces.flatMap(({ former }) => former)
    expect([directory.provinces.length, new Set(ended).size]).toEqual([23, 29])
    expect(ended.filter((name) => present.has(name))).toEqual([])
  })
})
