import { describe, expect, it } from 'vitest'
import { readReportTo } from '../../../src-main/intake/report-to.ts'

describe('who gets the result', () => {
  it.each([
    ['gửi danh mục về Sở Xây dựng trước ngày 01/3/2026.', 'Sở Xây dựng'],
    ['báo cáo UBND tỉnh (qua Sở Tư pháp) kết quả.', 'UBND tỉnh (qua Sở Tư pháp)'],
    ['gửi Sở Xây dựng và Công an tỉnh để tổng hợp.', 'Sở Xây dựng và Công an tỉnh'],
    ['báo cáo UBND thành phố, đồng gửi Sở Nội vụ.', 'UBND thành phố, đồng gửi Sở Nội vụ'],
    [
      'báo cáo cơ quan có thẩm quyền xem xét, đồng thời gửi về Sở Tài chính để tổng hợp.',
      'cơ quan có thẩm quyền; Sở Tài chính',
    ],
    ['đăng ký với Chính phủ (qua Bộ Xây dựng) các công trình.', 'Chính phủ (qua Bộ Xây dựng)'],
    ['gửi cảnh báo bằng văn bản cho cơ quan chủ quản.', 'cơ quan chủ quản'],
    ['trình cấp có thẩm quyền bổ sung dự toán.', 'cấp có thẩm quyền'],
    ['tham mưu UBND tỉnh trình cấp có thẩm quyền.', 'UBND tỉnh'],
    ['ban hành theo thẩm quyền và trình cấp có thẩm quyền ban hành.', null],
    ['gửi kết quả đo đạc cho Sở Xây dựng trước ngày 22/12.', 'Sở Xây dựng'],
    ['gửi báo cáo qua Hệ thống quản lý văn bản chậm nhất ngày 23/10.', 'Hệ thống quản lý văn bản'],
    ['cập nhật danh sách trên phần mềm “Sổ trợ cấp, bảo trợ” để chi trả.', 'phần mềm “Sổ trợ cấp, bảo trợ”'],
    ['Cập nhật minh chứng trên Hệ thống theo dõi nhiệm vụ.', 'Hệ thống theo dõi nhiệm vụ'],
    ['rà soát hồ sơ.', null],
  ])('%s', (text, expected) => {
    expect(readReportTo(text)).toBe(expected)
  })
})
