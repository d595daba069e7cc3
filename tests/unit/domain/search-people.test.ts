import { describe, expect, it } from 'vitest'
import { namedPeople } from '../../../src-main/domain/search-people.ts'

describe('namedPeople', () => {
  const cases: [string, [string, string][]][] = [
    ['Trần Ngọc Hân, Phòng Chuyển đổi số', [['Trần Ngọc Hân', 'Phòng Chuyển đổi số']]],
    [
      'đ/c Lê Văn Bình – Phó Giám đốc; Võ Hoàng Duy',
      [
        ['Lê Văn Bình', 'Phó Giám đốc'],
        ['Võ Hoàng Duy', ''],
      ],
    ],
    ['Phó Giám đốc Võ Hoàng Duy', [['Võ Hoàng Duy', 'Phó Giám đốc']]],
    ['Ông TS. Nguyễn Ái (Trung tâm Chuyển đổi số)', [['Nguyễn Ái', 'Trung tâm Chuyển đổi số']]],
    ['Phòng Hành chính, Sở Tài chính', []],
    ['chưa phân công', []],
    ['', []],
  ]
  for (const [text, people] of cases) {
    it(`finds ${people.length} in “${text}”`, () => {
      expect(namedPeople(text).map(({ name, detail }) => [name, detail])).toEqual(people)
    })
  }
})
