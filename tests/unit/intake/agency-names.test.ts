import { describe, expect, it } from 'vitest'
import { readAgencies } from '../../../src-main/intake/agency-names.ts'
import { keyOf } from '../../../src-main/intake/vietnamese-key.ts'

const read = (text: string, semicolons = false) => readAgencies(text, keyOf(text), 0, { semicolons })

describe('agencies named in a text', () => {
  it.each([
    ['các sở, ban, ngành tỉnh rà soát', ['các sở, ban, ngành tỉnh']],
    [
      'Sở Tài chính, Công an tỉnh và các cơ quan liên quan căn cứ',
      ['Sở Tài chính', 'Công an tỉnh', 'các cơ quan liên quan'],
    ],
    ['Bộ Nông nghiệp và Môi trường chủ trì', ['Bộ Nông nghiệp và Môi trường']],
    ['Sở Văn hóa, Thể thao và Du lịch tổng hợp', ['Sở Văn hóa, Thể thao và Du lịch']],
    [
      'Ủy ban nhân dân các xã, phường, đặc khu cùng các đơn vị có liên quan, tổ chức khảo sát',
      ['Ủy ban nhân dân các xã, phường, đặc khu', 'các đơn vị có liên quan'],
    ],
    [
      'các Tập đoàn: Bưu chính Viễn thông Việt Nam, Công nghiệp - Viễn thông Quân đội tổ chức',
      ['Tập đoàn Bưu chính Viễn thông Việt Nam', 'Tập đoàn Công nghiệp - Viễn thông Quân đội'],
    ],
    ['Các Bộ, cơ quan: Tài chính, Ngoại giao theo chức năng', ['Bộ Tài chính', 'Bộ Ngoại giao']],
    [
      'Chủ tịch Ủy ban nhân dân các tỉnh: Lào Cai, Sơn La và Phú Thọ tiếp tục',
      ['Chủ tịch Ủy ban nhân dân các tỉnh: Lào Cai, Sơn La và Phú Thọ'],
    ],
    ['Các tỉnh Lào Cai, Sơn La khẩn trương', ['tỉnh Lào Cai', 'tỉnh Sơn La']],
    ['Đài Truyền hình Việt Nam (VTV) chủ trì', ['Đài Truyền hình Việt Nam']],
    ['Công an tỉnh dựng rào chắn', ['Công an tỉnh']],
    ['Sở Xây dựng vá ổ gà', ['Sở Xây dựng']],
    ['Trung tâm Phục vụ hành chính công, rà soát', ['Trung tâm Phục vụ hành chính công']],
    ['Uỷ ban nhân dân tỉnh xem xét', ['Uỷ ban nhân dân tỉnh']],
    ['Chính phủ Kế hoạch năm', ['Chính phủ']],
    ['Bộ trưởng, Thủ trưởng các cơ quan ngang Bộ chỉ đạo', ['Bộ trưởng, Thủ trưởng các cơ quan ngang Bộ']],
    ['Báo và Phát thanh, Truyền hình Huế mở chuyên mục', ['Báo và Phát thanh, Truyền hình Huế']],
    ['Văn phòng HĐND và UBND xã tham mưu', ['Văn phòng HĐND và UBND xã']],
    [
      'Ban Quản lý các khu kinh tế và công nghiệp Hà Nam rà soát',
      ['Ban Quản lý các khu kinh tế và công nghiệp Hà Nam'],
    ],
    ['Ban QLDA ĐTXD các công trình thủy lợi lập', ['Ban QLDA ĐTXD các công trình thủy lợi']],
    ['Phòng Văn hóa - Xã hội cấp phát sách', ['Phòng Văn hóa - Xã hội']],
    ['Phòng Kinh tế, các ấp, các khu phố dọn dẹp', ['Phòng Kinh tế', 'các ấp', 'các khu phố']],
    ['Công an xã: Tiếp tục tuần tra', ['Công an xã']],
    ['UBND các tỉnh, thành phố ven biển rà soát', ['UBND các tỉnh, thành phố ven biển']],
    ['Hội đồng thẩm định giá tỉnh xem xét', ['Hội đồng thẩm định giá tỉnh']],
    ['Các Sở Tài chính, Nội vụ, Thanh tra tỉnh cử', ['Sở Tài chính', 'Sở Nội vụ', 'Thanh tra tỉnh']],
    ['các sở: Y tế, Xây dựng lập', ['Sở Y tế', 'Sở Xây dựng']],
    ['Bộ trưởng các Bộ: Công an, Quốc phòng chỉ đạo', ['Bộ trưởng Bộ Công an', 'Bộ trưởng Bộ Quốc phòng']],
    ['Ban Quản lý các dự án đầu tư xây dựng tỉnh lập', ['Ban Quản lý các dự án đầu tư xây dựng tỉnh']],
    [
      'Ban Quản lý Khu nông nghiệp ứng dụng công nghệ cao, Sở Y tế',
      ['Ban Quản lý Khu nông nghiệp ứng dụng công nghệ cao', 'Sở Y tế'],
    ],
    ['Các cơ quan chuyên môn (Sở Y tế, Sở Nội vụ) lập', ['Sở Y tế', 'Sở Nội vụ']],
    [
      'các Khu Quản lý cầu đường: I, II và IV kiểm tra',
      ['Khu Quản lý cầu đường I', 'Khu Quản lý cầu đường II', 'Khu Quản lý cầu đường IV'],
    ],
    ['Tổng công ty Đầu tư phát triển cảng Việt Nam lập', ['Tổng công ty Đầu tư phát triển cảng Việt Nam']],
    [
      'Trung tâm Nghiên cứu ứng dụng giống thủy sản rà soát',
      ['Trung tâm Nghiên cứu ứng dụng giống thủy sản'],
    ],
    ['Viện Nghiên cứu chủ trì', ['Viện Nghiên cứu']],
    ['Phòng Kế hoạch - Tài chính lập dự toán', ['Phòng Kế hoạch - Tài chính']],
    ['Phòng Tiếp dân là đầu mối nhận đơn', ['Phòng Tiếp dân']],
    ['Đảng ủy các cơ quan Đảng tỉnh theo dõi', ['Đảng ủy các cơ quan Đảng tỉnh']],
    ['Sở Y tế các tỉnh Lai Châu, Sơn La báo cáo', ['Sở Y tế các tỉnh Lai Châu, Sơn La']],
    ['Các đảng ủy xã, phường, Đảng ủy Quân sự tỉnh lập', ['Các đảng ủy xã, phường', 'Đảng ủy Quân sự tỉnh']],
    ['Hiệu trưởng các trường học chỉ đạo', ['Hiệu trưởng các trường học']],
    [
      'Trưởng Ban Quản lý Khu kinh tế Vân Phong và các Khu công nghiệp rà soát',
      ['Trưởng Ban Quản lý Khu kinh tế Vân Phong và các Khu công nghiệp'],
    ],
    [
      'Giám đốc các Sở: Y tế, Xây dựng, Chủ tịch UBND các xã: An Phú, An Hòa chịu trách nhiệm',
      ['Giám đốc Sở Y tế', 'Giám đốc Sở Xây dựng', 'Chủ tịch UBND các xã: An Phú, An Hòa'],
    ],
    ['Lãnh đạo Sở 02 lần/ngày', ['Lãnh đạo Sở']],
    ['Công an tỉnh, Lữ đoàn 17, Trung đoàn 8 bố trí', ['Công an tỉnh', 'Lữ đoàn 17', 'Trung đoàn 8']],
    ['Thống kê tỉnh, thành phố chủ trì', ['Thống kê tỉnh, thành phố']],
    ['các trường đại học, cao đẳng mở lớp', ['các trường đại học, cao đẳng']],
    ['Ban Chính sách, chiến lược Trung ương, Sở Y tế', ['Ban Chính sách, chiến lược Trung ương', 'Sở Y tế']],
    ['Cục Quản lý Khám, chữa bệnh chủ trì', ['Cục Quản lý Khám, chữa bệnh']],
    [
      'Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ tuần tra',
      ['Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ'],
    ],
    ['Các tỉnh ủy, thành ủy chỉ đạo', ['Các tỉnh ủy, thành ủy']],
    ['Đoàn giám sát tổng hợp', ['Đoàn giám sát']],
    ['Thôn trưởng các thôn vận động', ['Thôn trưởng các thôn']],
    [
      'Ban Quản lý các công trình nông nghiệp và phát triển nông thôn lập',
      ['Ban Quản lý các công trình nông nghiệp và phát triển nông thôn'],
    ],
    ['các bộ, ngành, nhất là ACV cần', ['các bộ, ngành', 'ACV']],
  ])('%s', (text, names) => {
    expect(read(text)?.names).toEqual(names)
  })

  it.each([
    'Tổ chức hội nghị',
    'Ban hành kế hoạch',
    'Bộ máy tinh gọn',
    'Hội nghị sơ kết',
    'Phòng, chống cháy',
    'Báo cáo kết quả',
    'Trường hợp khó',
  ])('is none: %s', (text) => {
    expect(read(text)).toBeNull()
  })

  it.each([
    ['các xã có dự án đi qua bảo đảm an ninh', ['các xã có dự án đi qua']],
    ['Công an tỉnh và hệ thống loa cơ sở tăng thời lượng', ['Công an tỉnh', 'hệ thống loa cơ sở']],
    [
      'từng bộ, ngành, từng cán bộ, công chức, các đơn vị tư vấn tích cực',
      ['từng bộ, ngành', 'các đơn vị tư vấn'],
    ],
    ['Bộ Xây dựng các tỉnh Lào Cai, Sơn La đôn đốc', ['Bộ Xây dựng', 'tỉnh Lào Cai', 'tỉnh Sơn La']],
    ['các đơn vị vận hành hồ chứa, kiểm tra đập', ['các đơn vị']],
    ['các trường đã công bố điểm tiếp tục tuyển sinh', ['các trường đã công bố điểm']],
    ['các tổ chức chủ trì đề tài nộp báo cáo', ['các tổ chức chủ trì đề tài']],
    ['các chủ hồ chứa vận hành hồ đúng quy trình; thông báo', ['các chủ hồ chứa']],
    ['các sở có trách nhiệm báo cáo', ['các sở']],
    ['Sở Y tế, trong tháng 5 rà soát', ['Sở Y tế']],
  ])('who acts: %s', (text, names) => {
    expect(readAgencies(text, keyOf(text), 0, { subject: true })?.names).toEqual(names)
  })

  it('parts agencies at semicolons only where asked to', () => {
    const text = 'Sở Tư pháp; các cơ quan liên quan'
    expect(read(text)?.names).toEqual(['Sở Tư pháp'])
    expect(read(text, true)?.names).toEqual(['Sở Tư pháp', 'các cơ quan liên quan'])
  })
})
