import { describe, expect, it } from 'vitest'
import { assignsWork, onlyAddressees, readAddressees, readRoles } from '../../../src-main/intake/roles.ts'

const none = { agencies: [], lead: false }
const under = (...agencies: string[]) => ({ agencies, lead: false })

describe('lead and coordinating agencies of an item', () => {
  it('reads the agency that the sentence names', () => {
    expect(
      readRoles('Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính xây dựng đề án.', none),
    ).toMatchObject({
      agencies: ['Sở Nội vụ'],
      coordinating: ['Sở Tài chính'],
      textFrom: 0,
    })
  })

  it('takes the agency before a colon as the lead and leaves it out of the text', () => {
    const text = 'Công an tỉnh: kiểm tra khóa từ.'
    const roles = readRoles(text, under('Sở Xây dựng'))
    expect(roles.agencies).toEqual(['Công an tỉnh'])
    expect(text.slice(roles.textFrom).trim()).toBe('kiểm tra khóa từ.')
  })

  it('takes all words before a colon for the name where they go on in small letters', () => {
    const text = 'Giao Phòng Quản lý, duy tu cầu và đường giao thông: trực ban ngày đêm.'
    const roles = readRoles(text, none)
    expect(roles.agencies).toEqual(['Phòng Quản lý, duy tu cầu và đường giao thông'])
    expect(text.slice(roles.textFrom).trim()).toBe('trực ban ngày đêm.')
    expect(readRoles('Sở Y tế, rà soát các nội dung sau: thuốc, giường.', none).agencies).not.toContain(
      'Sở Y tế, rà soát các nội dung sau',
    )
  })

  it('ends the name of a group before “có trách nhiệm”', () => {
    expect(readAddressees('Các sở, ban, ngành tỉnh có trách nhiệm').agencies).toEqual([
      'Các sở, ban, ngành tỉnh',
    ])
  })

  it('reads who lets somebody do something', () => {
    expect(readRoles('Sở Giáo dục và Đào tạo cho học sinh nghỉ học.', none).agencies).toEqual([
      'Sở Giáo dục và Đào tạo',
    ])
  })

  it('reads “chủ trì phối hợp X” without comma and without “với”', () => {
    expect(readRoles('Chủ trì phối hợp Công an tỉnh, Sở Y tế nghiên cứu', under('Sở Nội vụ'))).toMatchObject({
      agencies: ['Sở Nội vụ'],
      coordinating: ['Công an tỉnh', 'Sở Y tế'],
    })
  })

  it('gives the lead to X in “Phối hợp với X …” under another agency', () => {
    expect(readRoles('Phối hợp với Công an tỉnh tuần tra ban đêm.', under('Sở Nội vụ'))).toMatchObject({
      agencies: ['Công an tỉnh'],
      coordinating: ['Sở Nội vụ'],
    })
  })

  it('keeps the lead where the heading says who leads, or nobody is named', () => {
    const text = 'Phối hợp với Công an tỉnh tuần tra ban đêm.'
    expect(readRoles(text, { agencies: ['Sở Nội vụ'], lead: true })).toMatchObject({
      agencies: ['Sở Nội vụ'],
      coordinating: ['Công an tỉnh'],
    })
    expect(readRoles('Phối hợp thực hiện việc tuần tra.', under('Sở Nội vụ')).agencies).toEqual(['Sở Nội vụ'])
  })

  it('reads the agency behind a topic, and later agencies with duties of their own', () => {
    const text =
      'Về kè sông đoạn 2: giao Bộ Xây dựng rà soát, báo cáo Chính phủ; Bộ Tài chính bố trí vốn theo quy định.'
    expect(readRoles(text, none)).toMatchObject({ agencies: ['Bộ Xây dựng', 'Bộ Tài chính'], textFrom: 0 })
  })

  it('finds the actor after the words that open a sentence', () => {
    expect(
      readRoles('Trên cơ sở số liệu kiểm đếm, Sở Xây dựng chủ trì lập phương án.', none).agencies,
    ).toEqual(['Sở Xây dựng'])
  })

  it('reads who helps in “chủ trì, cùng với …”', () => {
    expect(readRoles('Sở Xây dựng chủ trì, cùng với Sở Tư pháp rà soát giá thuê.', none)).toMatchObject({
      agencies: ['Sở Xây dựng'],
      coordinating: ['Sở Tư pháp'],
    })
  })

  it('takes a group that is told by its place before a colon', () => {
    const text = 'Công ty Điện lực Hà Nam, các doanh nghiệp viễn thông trên địa bàn: kiểm tra cột điện.'
    expect(readRoles(text, none).agencies).toEqual([
      'Công ty Điện lực Hà Nam',
      'các doanh nghiệp viễn thông trên địa bàn',
    ])
  })

  it('ends what tells a group where its duty or a purpose begins', () => {
    expect(
      readRoles('Sở Xây dựng phối hợp với UBND các xã có tuyến đường đi qua để nhận mặt bằng.', none)
        .coordinating,
    ).toEqual(['UBND các xã có tuyến đường đi qua'])
    expect(readRoles('Các đơn vị đóng trên địa bàn chuẩn bị xe cứu hộ.', none).agencies).toEqual([
      'Các đơn vị đóng trên địa bàn',
    ])
  })

  it('reads on behind a list with a shared noun', () => {
    const text = 'Giám đốc các Sở: Y tế, Nội vụ; Chủ tịch UBND các xã, phường rà soát sổ trực.'
    expect(readRoles(text, none).agencies).toEqual([
      'Giám đốc Sở Y tế',
      'Giám đốc Sở Nội vụ',
      'Chủ tịch UBND các xã, phường',
    ])
  })

  it('takes no actor from an example in brackets', () => {
    const text = 'Bố trí đủ vốn cho việc lớn (Như: Trung tâm dữ liệu tỉnh, sàn dữ liệu) theo quy định.'
    expect(readRoles(text, under('Sở Tài chính')).agencies).toEqual(['Sở Tài chính'])
  })

  it('does not take agencies that are urged or advised for helpers', () => {
    expect(
      readRoles('Đôn đốc Ủy ban nhân dân các xã cập nhật số liệu.', under('Sở Xây dựng')).coordinating,
    ).toEqual([])
  })
})

describe('addressees of a heading', () => {
  it.each([
    ['Giao Sở Khoa học và Công nghệ', ['Sở Khoa học và Công nghệ'], false],
    ['Trách nhiệm đối với người đứng đầu cơ quan, đơn vị', ['người đứng đầu cơ quan, đơn vị'], false],
    ['Bộ trưởng Bộ Tài chính chủ trì:', ['Bộ trưởng Bộ Tài chính'], true],
    ['Về công tác phần mềm', [], false],
    ['Các cơ quan đăng ký đầu tư', ['Các cơ quan đăng ký đầu tư'], false],
  ])('%s', (text, agencies, lead) => {
    expect(readAddressees(text)).toEqual({ agencies, lead })
  })

  it('tells headings from sentences', () => {
    expect(onlyAddressees('Giao Sở Xây dựng')).toBe(true)
    expect(onlyAddressees('Sở Xây dựng theo dõi tiến độ')).toBe(false)
  })
})

describe('whether words hand out work', () => {
  it.each([
    ['Rà soát hồ sơ.', false, false, true],
    ['Dự án 2: Ứng dụng khoa học.', false, false, false],
    ['Nền tảng số cho bến xe, nhà ga.', false, true, false],
    ['Tưới cây vào sáng sớm.', false, true, true],
    ['Tưới cây vào sáng sớm.', false, false, false],
    ['Văn bản phải nêu rõ lý do.', false, false, true],
  ])('%s', (text, named, expected, result) => {
    expect(assignsWork(text, named, expected)).toBe(result)
  })
})
