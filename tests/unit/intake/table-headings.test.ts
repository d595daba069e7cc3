import { describe, expect, it } from 'vitest'
import { namesTable, roleOfHeading } from '../../../src-main/intake/table-headings.ts'

describe('headings of columns', () => {
  it.each([
    ['STT', 'path'],
    ['Số TT', 'path'],
    ['TÊN NHIỆM VỤ', 'text'],
    ['Nhiệm vụ (rõ việc)', 'text'],
    ['Nội dung công việc', 'text'],
    ['Nhiệm vụ/Sản phẩm', 'text'],
    ['Cơ quan chủ trì', 'lead'],
    ['Đơn vị chủ trì, phối hợp', 'lead'],
    ['Cơ quan, đơn vị thực hiện', 'lead'],
    ['Trách nhiệm thực hiện', 'lead'],
    ['Cơ quan phối hợp thực hiện nhiệm vụ', 'coordinating'],
    ['Người đứng đầu chịu trách nhiệm', 'accountable'],
    ['Lãnh đạo Sở phụ trách', 'accountable'],
    ['Kết quả thực hiện', 'product'],
    ['Sản phẩm đầu ra', 'product'],
    ['Thời hạn hoàn thành', 'deadline'],
    ['Thời gian thực hiện nhiệm vụ', 'deadline'],
    ['Hạn xử lý', 'deadline'],
    ['Hoàn thành trước', 'deadline'],
    ['Ngày kết thúc', 'deadline'],
    ['Ngày bắt đầu', 'ignore'],
    ['Văn bản giao nhiệm vụ', 'source'],
    ['Căn cứ', 'source'],
    ['Ghi chú', 'note'],
    ['Tiến độ', 'pace'],
    ['Tình trạng thực hiện', 'progress'],
    ['Nguồn kinh phí', 'ignore'],
    ['Cơ quan thực thi chính', null],
    ['Đơn vị tính', null],
    ['', null],
  ])('%s → %s', (heading, role) => {
    expect(roleOfHeading(heading)).toBe(role)
  })

  it('a task table names the work, and who does it or until when', () => {
    expect(namesTable(['STT', 'Nhiệm vụ', 'Chủ trì'])).toBe(true)
    expect(namesTable(['STT', 'Nội dung', 'Số lượng'])).toBe(false)
    expect(namesTable(['1', 'Nhiệm vụ thường xuyên', 'Cơ quan chủ trì'])).toBe(false)
  })
})
