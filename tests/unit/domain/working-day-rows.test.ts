import { describe, expect, it } from 'vitest'
import { linesAsRows, readWorkingDayRows } from '../../../src-main/domain/working-day-rows.ts'

const read = (text: string) =>
  readWorkingDayRows(linesAsRows(text)).map(({ row, day, problem }) => [row, day ?? problem])

describe('rows of holidays and swapped days', () => {
  it('are read from pasted lines with tabs, semicolons and commas; headings and empty lines are passed over', () => {
    expect(
      read(
        '\uFEFFNgày\tĐi làm\tTên\r\n31/8/2026\tkhông\tNghỉ hoán đổi\r\n\r\n22/08/2026;CÓ;Làm bù, cả ngày\n2/9/2026,Quốc khánh\n"2027-01-01",no,"Tết Dương lịch"',
      ),
    ).toEqual([
      [2, { date: '2026-08-31', works: false, name: 'Nghỉ hoán đổi' }],
      [4, { date: '2026-08-22', works: true, name: 'Làm bù, cả ngày' }],
      [5, { date: '2026-09-02', works: false, name: 'Quốc khánh' }],
      [6, { date: '2027-01-01', works: false, name: 'Tết Dương lịch' }],
    ])
  })

  it('say what is wrong, each by itself', () => {
    expect(
      read('31/2/2026;không;X\n1/5/2026;có lẽ;X\n1/5/2026;không;\n1/5/2026;không;A\n01/05/2026;không;B'),
    ).toEqual([
      [1, 'date'],
      [2, 'works'],
      [3, 'name'],
      [4, { date: '2026-05-01', works: false, name: 'A' }],
      [5, 'twice'],
    ])
  })
})
