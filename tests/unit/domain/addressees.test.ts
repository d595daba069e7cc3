import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { directory as directorySchema } from '../../../src-main/contract/directory.ts'
import { type Addressee, concerns, doubtfulPhrases } from '../../../src-main/domain/addressees.ts'
import { groupKey } from '../../../src-main/domain/group-phrases.ts'

const directory = directorySchema.parse(
  JSON.parse(readFileSync(new URL('../../../resources/directory/agencies.json', import.meta.url), 'utf8')),
)
const science: Addressee = {
  name: 'Sở Khoa học và Công nghệ tỉnh An Giang',
  aliases: [],
  kind: 'so-ban-nganh',
}
const police: Addressee = { name: 'Công an tỉnh An Giang', aliases: [], kind: 'so-ban-nganh' }
const commune: Addressee = { name: 'UBND xã Tân Hội', aliases: [], kind: 'xa-phuong-dac-khu' }
const college: Addressee = { name: 'Trường Cao đẳng nghề An Giang', aliases: [], kind: 'khac' }
const ask = (name: string, me: Addressee, rules: Record<string, 'yes' | 'no'> = {}) =>
  concerns([name], me, directory, rules)

describe('an agency named by itself', () => {
  it.each([
    'Sở Khoa học và Công nghệ',
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    'Sở  Khoa học\nvà Công nghệ tỉnh',
    'Sở Khoa học và Công nghệ tỉnh An Giang',
    'Giao Sở Khoa học và Công nghệ',
    'Giám đốc Sở Khoa học và Công nghệ',
    'Sở KH&CN',
    'Sở KH & CN',
    'Sở KHCN',
    'SKHCN',
    'Sở Tài chính và Sở Khoa học và Công nghệ',
    'Công an tỉnh, Sở KH&CN',
    'Sở Khoa học và Công nghệ'.normalize('NFD'),
  ])('%s is Sở Khoa học và Công nghệ', (name) => {
    expect(ask(name, science)).toBe('yes')
  })

  it.each([
    'Bộ Khoa học và Công nghệ',
    'Bộ trưởng Bộ Khoa học và Công nghệ',
    'Sở Tài chính',
    'Sở Công Thương',
    'Sở Giáo dục và Đào tạo',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Sở Khoa học và Công nghệ tỉnh Đồng Tháp',
    'Sở Khoa học và Công nghệ thành phố Cần Thơ',
    'Phòng Khoa học và Công nghệ',
    'UBND tỉnh',
    'Ủy ban nhân dân tỉnh An Giang',
    '',
  ])('%s is not', (name) => {
    expect(ask(name, science)).toBe('no')
  })

  it('keeps every two agencies of the directory apart', () => {
    const spelled = directory.agencies.map((agency) => ({
      agency,
      names: [agency.name, ...agency.variants, ...(agency.symbol ? [agency.symbol] : [])],
    }))
    const mixed = spelled.flatMap(({ agency, names }) =>
      spelled.flatMap((other) =>
        names
          .filter(
            (name) => (ask(name, { ...other.agency, aliases: [] }) === 'yes') !== (other.agency === agency),
          )
          .map((name) => `${name} / ${other.agency.name}`),
      ),
    )
    expect(mixed).toEqual([])
  })

  it('takes the old and the new place of the tone mark for one', () => {
    const culture: Addressee = { name: 'Sở Văn hoá, Thể thao và Du lịch', aliases: [], kind: 'so-ban-nganh' }
    expect(ask('Sở Văn hóa, Thể thao và Du lịch', culture)).toBe('yes')
    const office: Addressee = { name: 'Văn phòng UBND tỉnh', aliases: [], kind: 'so-ban-nganh' }
    expect(ask('Văn phòng Uỷ ban nhân dân tỉnh', office)).toBe('yes')
    expect(ask('Văn phòng Ủy ban nhân dân tỉnh', office)).toBe('yes')
    expect(ask('VP. UBND tỉnh', office)).toBe('yes')
    expect(ask('Chánh Văn phòng UBND tỉnh', office)).toBe('yes')
  })

  it('keeps marks, so that communes with like names stay apart', () => {
    const tanAn: Addressee = { name: 'UBND xã Tân An', aliases: [], kind: 'xa-phuong-dac-khu' }
    expect(ask('Xã Tân An', tanAn)).toBe('yes')
    expect(ask('Chủ tịch UBND xã Tân An', tanAn)).toBe('yes')
    expect(ask('Xã Tân Ân', tanAn)).toBe('no')
    expect(ask('Phường Tân An', tanAn)).toBe('no')
    expect(ask('Công an xã Tân An', tanAn)).toBe('no')
    expect(ask('xa Tan An', tanAn)).toBe('doubtful')
  })

  it('repeats the noun of an enumeration', () => {
    const phuQuoc: Addressee = { name: 'UBND đặc khu Phú Quốc', aliases: [], kind: 'xa-phuong-dac-khu' }
    expect(ask('các đặc khu Thổ Châu, Kiên Hải và Phú Quốc', phuQuoc)).toBe('yes')
    expect(ask('các đặc khu Thổ Châu, Kiên Hải', phuQuoc)).toBe('no')
  })

  it('takes aliases of agencies that the directory does not list', () => {
    expect(ask('CĐN An Giang', college)).toBe('no')
    expect(ask('CĐN An Giang', { ...college, aliases: ['CĐN An Giang'] })).toBe('yes')
  })
})

describe('a group', () => {
  it.each([
    ['Các sở, ban, ngành tỉnh', 'yes', 'doubtful', 'no', 'doubtful'],
    ['các sở, ban, ngành cấp tỉnh', 'yes', 'doubtful', 'no', 'doubtful'],
    ['Các Sở, ngành', 'yes', 'doubtful', 'no', 'doubtful'],
    ['Thủ trưởng các sở, ban, ngành tỉnh', 'yes', 'doubtful', 'no', 'doubtful'],
    ['Giám đốc, Thủ trưởng các sở, ban, ngành, tỉnh', 'yes', 'doubtful', 'no', 'doubtful'],
    [
      'Thành viên Ban Chỉ đạo CCHC tỉnh là Giám đốc, Thủ trưởng các sở, ban, ngành, tỉnh',
      'yes',
      'doubtful',
      'no',
      'doubtful',
    ],
    ['các sở, ban, ngành tỉnh An Giang', 'yes', 'doubtful', 'no', 'doubtful'],
    ['các sở, ban, ngành tỉnh Đồng Tháp', 'doubtful', 'doubtful', 'no', 'doubtful'],
    ['Các cơ quan truyền thông, báo chí', 'no', 'no', 'no', 'no'],
    ['Giám đốc các sở', 'yes', 'no', 'no', 'no'],
    ['Người đứng đầu cơ quan, đơn vị, địa phương', 'yes', 'yes', 'yes', 'doubtful'],
    ['các cơ quan, đơn vị và địa phương', 'yes', 'yes', 'yes', 'doubtful'],
    ['Các sở, ban, ngành, địa phương', 'yes', 'yes', 'yes', 'doubtful'],
    ['UBND các xã, phường, đặc khu', 'no', 'no', 'yes', 'no'],
    ['Ủy ban nhân dân xã, phường, đặc khu', 'no', 'no', 'yes', 'no'],
    ['Uỷ ban nhân dân các phường, xã và đặc khu', 'no', 'no', 'yes', 'no'],
    ['Chủ tịch UBND các xã, phường, đặc khu', 'no', 'no', 'yes', 'no'],
    ['các đơn vị có liên quan', 'doubtful', 'doubtful', 'doubtful', 'doubtful'],
    ['các sở, ban, ngành liên quan', 'doubtful', 'doubtful', 'no', 'doubtful'],
    ['UBND các xã, phường biên giới', 'no', 'no', 'doubtful', 'no'],
    ['Các Bộ, ngành', 'no', 'no', 'no', 'no'],
    ['các Bộ, cơ quan và địa phương liên quan', 'no', 'no', 'no', 'no'],
    ['Công an các xã, phường, đặc khu', 'no', 'no', 'no', 'no'],
  ] as const)('%s', (phrase, forScience, forPolice, forCommune, forCollege) => {
    const found = [science, police, commune, college].map((me) => ask(phrase, me))
    expect(found).toEqual([forScience, forPolice, forCommune, forCollege])
  })

  it('beside named agencies: any yes is a yes', () => {
    const names = ['các đơn vị liên quan', 'Sở KH&CN']
    expect(concerns(names, science, directory, {})).toBe('yes')
    expect(concerns(['Sở Tài chính; các đơn vị liên quan'], science, directory, {})).toBe('doubtful')
    expect(concerns([], science, directory, {})).toBe('no')
    const both = 'Các sở, ban, ngành tỉnh và UBND các xã, phường, đặc khu'
    expect([ask(both, science), ask(both, commune)]).toEqual(['yes', 'yes'])
  })
})

describe('answers that were given once', () => {
  const answered = { [groupKey('Các sở, ban, ngành tỉnh')]: 'yes' } as const

  it('hold for every wording of the phrase', () => {
    expect(ask('Thủ trưởng các sở, ngành, ban tỉnh', police, answered)).toBe('yes')
    expect(ask('các sở, ban, ngành', police, { [groupKey('Các sở, ban, ngành tỉnh')]: 'no' })).toBe('no')
  })

  it('do not hold for a narrower phrase', () => {
    expect(ask('các sở, ban, ngành liên quan', police, answered)).toBe('doubtful')
  })

  it('never take away a task given by name', () => {
    expect(ask('Công an tỉnh', police, { [groupKey('Công an tỉnh')]: 'no' })).toBe('yes')
  })
})

describe('the phrases to ask about', () => {
  it('are those that leave doubt, as written', () => {
    expect(doubtfulPhrases(['Sở Tài chính', 'Các sở, ban, ngành tỉnh'], police, directory, {})).toEqual([
      'Các sở, ban, ngành tỉnh',
    ])
  })

  it('are none when the task is the agency’s anyway', () => {
    expect(doubtfulPhrases(['Công an tỉnh', 'Các sở, ban, ngành tỉnh'], police, directory, {})).toEqual([])
  })
})
