import { describe, expect, it } from 'vitest'
import { readDeadline } from '../../../src-main/intake/deadline-words.ts'

const item = (text: string) => readDeadline(text, { year: 2026, field: false })
const issuedInMarch = (text: string) =>
  readDeadline(text, { year: 2026, issued: '2026-03-09', field: false }).main
const field = (text: string) => readDeadline(text, { year: 2026, field: true })

describe('deadlines in the words of an item', () => {
  it.each([
    ['Nộp danh mục trước ngày 15/4/2026.', 'trước ngày 15/4/2026', 'day', '2026-04-15', 'trước ngày'],
    [
      'Nộp danh mục trước ngày 05 tháng 12 năm 2026.',
      'trước ngày 05 tháng 12 năm 2026',
      'day',
      '2026-12-05',
      'trước ngày',
    ],
    [
      'gửi báo cáo chậm nhất ngày 30 tháng 6 năm 2026 để tổng hợp',
      'chậm nhất ngày 30 tháng 6 năm 2026',
      'day',
      '2026-06-30',
      'chậm nhất ngày',
    ],
    [
      'Bàn giao tủ đã sửa cho đơn vị thi công chậm nhất ngày 30 tháng 6 năm 2026.',
      'chậm nhất ngày 30 tháng 6 năm 2026',
      'day',
      '2026-06-30',
      'chậm nhất ngày',
    ],
    [
      'Sửa mái kho, không để kéo dài quá ngày 15/9/2026.',
      'không để kéo dài quá ngày 15/9/2026',
      'day',
      '2026-09-15',
      'không để kéo dài quá ngày',
    ],
    [
      'Khôi phục cấp điện chậm nhất trong 48 giờ kể từ khi nhận được tin báo.',
      'chậm nhất trong 48 giờ kể từ khi nhận được tin báo',
      'event',
      null,
      null,
    ],
    [
      'gửi trước 17 giờ 00 ngày 20/11/2026.',
      'trước 17 giờ 00 ngày 20/11/2026',
      'day',
      '2026-11-20',
      'trước 17 giờ 00 ngày',
    ],
    ['sơn xong trong tháng 3/2026.', 'trong tháng 3/2026', 'month', '2026-03-31', 'trong tháng'],
    ['hoàn thành trong tháng 2 năm 2028.', 'trong tháng 2 năm 2028', 'month', '2028-02-29', 'trong tháng'],
    ['trình UBND tỉnh trong Quý I năm 2026.', 'trong Quý I năm 2026', 'quarter', '2026-03-31', 'trong quý'],
    [
      'trình UBND tỉnh ban hành trong Quý IV/2026.',
      'trong Quý IV/2026',
      'quarter',
      '2026-12-31',
      'trong quý',
    ],
    ['Hoàn thành 100% việc này trong năm 2026.', 'trong năm 2026', 'year', '2026-12-31', 'trong năm'],
    [
      'bàn giao trước ngày 31 tháng 12 năm 2026, xong trong năm 2026',
      'trước ngày 31 tháng 12 năm 2026',
      'day',
      '2026-12-31',
      'trước ngày',
    ],
    [
      'báo cáo kết quả trước ngày 20 hằng tháng.',
      'trước ngày 20 hằng tháng',
      'recurring',
      null,
      'trước ngày',
    ],
    ['Hằng tháng trước ngày 25, gửi số liệu', 'Hằng tháng trước ngày 25', 'recurring', null, 'trước ngày'],
    ['Ngày 10, 20 và 30 hằng tháng, gửi số liệu', 'Ngày 10, 20 và 30 hằng tháng', 'recurring', null, 'ngày'],
    ['báo cáo trước ngày 15/11 hằng năm', 'trước ngày 15/11 hằng năm', 'recurring', null, 'trước ngày'],
    [
      'Trước 10h00 ngày thứ Sáu hàng tuần các xã báo cáo',
      'Trước 10h00 ngày thứ Sáu hàng tuần',
      'recurring',
      null,
      'trước 10h00 ngày',
    ],
    ['Thường xuyên thay pin máy quét.', 'Thường xuyên', 'standing', null, null],
    ['theo dõi thường xuyên tình hình, báo cáo ngay', 'thường xuyên', 'standing', null, null],
    ['triển khai ngay sau khi Chính phủ ban hành.', 'ngay sau khi Chính phủ ban hành', 'event', null, null],
    [
      'gửi kế hoạch trong thời hạn 10 ngày kể từ ngày nhận văn bản này.',
      'trong thời hạn 10 ngày kể từ ngày nhận văn bản này',
      'event',
      null,
      null,
    ],
    [
      'giải quyết nhiệm vụ trọng tâm những tháng cuối năm 2026;',
      'những tháng cuối năm 2026',
      'range',
      null,
      null,
    ],
    [
      'Tổ chức hội nghị sơ kết công tác lưu trữ trong Quý III/2026.',
      'trong Quý III/2026',
      'quarter',
      '2026-09-30',
      'trong quý',
    ],
    ['Sửa xong cửa kho trước 20/5.', 'trước 20/5', 'day', '2026-05-20', 'trước'],
    [
      'gửi danh mục trước 16h30’ ngày 20/5/2026',
      'trước 16h30’ ngày 20/5/2026',
      'day',
      '2026-05-20',
      "trước 16h30' ngày",
    ],
    ['Chuyển hồ sơ, hoàn thành tháng 8/2026.', 'tháng 8/2026', 'month', '2026-08-31', null],
    [
      'Đếm tủ, hoàn thành vào cuối tháng 8/2026.',
      'vào cuối tháng 8/2026',
      'month',
      '2026-08-31',
      'vào tháng',
    ],
    ['bàn giao kho trong tháng 9-2026;', 'trong tháng 9-2026', 'month', '2026-09-30', 'trong tháng'],
    [
      'Trả lời trong 05 ngày làm việc kể từ ngày ký Công văn này.',
      'trong 05 ngày làm việc kể từ ngày ký Công văn này',
      'event',
      null,
      null,
    ],
    [
      'Trả lời không quá 02 tuần kể từ ngày nhận đơn.',
      'không quá 02 tuần kể từ ngày nhận đơn',
      'event',
      null,
      null,
    ],
    ['Sơn cửa, xong trước khi kho mở lại.', 'trước khi kho mở lại', 'event', null, null],
    ['Số hóa hồ sơ từ nay đến hết năm 2026.', 'từ nay đến hết năm 2026', 'range', null, null],
    ['Tổ chức kiểm tra kho trong 6 tháng đầu năm 2026.', 'trong 6 tháng đầu năm 2026', 'range', null, null],
    [
      'Mở cửa kho từ ngày 02/3/2026 đến ngày 06/3/2026.',
      'từ ngày 02/3/2026 đến ngày 06/3/2026',
      'range',
      null,
      null,
    ],
    ['báo cáo Giám đốc 02 lần/ngày', '02 lần/ngày', 'recurring', null, null],
    [
      'báo cáo tình hình chậm nhất 16 giờ 00 ngày mùng 4 Tết.',
      'chậm nhất 16 giờ 00 ngày mùng 4 Tết',
      'event',
      null,
      null,
    ],
    ['Báo lịch nghỉ chậm nhất 15 ngày trước Tết.', 'chậm nhất 15 ngày trước Tết', 'event', null, null],
    ['Nộp số liệu trước ngày 05 tháng sau.', 'trước ngày 05 tháng sau', 'recurring', null, 'trước ngày'],
    ['khắc phục sạt lở trong thời gian sớm nhất.', 'trong thời gian sớm nhất', 'none', null, null],
  ])('%s', (text, words, kind, lastDay, qualifier) => {
    expect(item(text).main).toMatchObject({ text: words, kind, lastDay, qualifier })
  })

  it.each([
    'Xây dựng Chương trình phát triển nhà ở giai đoạn 2026 - 2030.',
    'Thực hiện Chiến lược dữ liệu đến năm 2030.',
    'rà soát hồ sơ đã tiếp nhận trước ngày 01/7/2025 đang lưu giữ',
    'đánh giá, xếp loại người đứng đầu trong năm 2026',
    'thẩm định kinh phí chi thường xuyên của các cơ quan',
    'Tại Hội nghị ngày 07 tháng 11 năm 2026, các sở rà soát lại',
    'Xóa bài đăng thường xuyên gây nhiễu',
    'Cân đối ngân sách địa phương hằng năm cho thư viện',
    'theo quy định của pháp luật',
    'Chỉ đạo nhà thầu bảo dưỡng thường xuyên bố trí máy móc tại các vị trí xung yếu',
    'hỗ trợ các kho có kế hoạch hoàn thành năm 2026',
    'rà soát kỹ hồ sơ trước khi trình',
    'đưa kết quả này vào xếp loại tập thể, cá nhân hằng năm',
    'Các kho mới sửa được 1/2 số cửa',
  ])('sets no time: %s', (text) => {
    expect(item(text).main).toBeNull()
  })

  it('takes a date without a year for the one to come', () => {
    const issued = { year: 2025, issued: '2025-12-08', field: false }
    const due = (text: string) => readDeadline(text, issued).main?.lastDay
    expect(due('gửi danh mục trước ngày 15/01')).toBe('2026-01-15')
    expect(due('gửi danh mục trong tháng 2')).toBe('2026-02-28')
    expect(due('gửi danh mục trong quý I')).toBe('2026-03-31')
    expect(due('gửi danh mục trước ngày 20/12')).toBe('2025-12-20')
    expect(due('gửi danh mục trước ngày 05/12')).toBe('2025-12-05')
    expect(due('gửi danh mục trước ngày 15/01/2025')).toBe('2025-01-15')
  })

  it('takes a beginning that is yet to come for an open range', () => {
    expect(issuedInMarch('Dùng sổ điện tử từ tháng 4/2026.')).toMatchObject({
      text: 'từ tháng 4/2026',
      kind: 'range',
      lastDay: null,
    })
    expect(issuedInMarch('Thống kê các vụ cháy từ ngày 01/01/2020 đến nay')).toBeNull()
    expect(issuedInMarch('Thống kê hồ sơ nộp từ ngày 01/3/2026')).toBeNull()
  })

  it('keeps all words of a rhythm', () => {
    expect(item('định kỳ 6 tháng, hằng năm báo cáo').recurrence).toBe('định kỳ 6 tháng, hằng năm')
  })

  it('takes the first of several dates and keeps the others', () => {
    const reading = item('sửa nhà trước ngày 30/11/2026; xây mới, hoàn thành trước ngày 31/01/2027.')
    expect(reading.main?.lastDay).toBe('2026-11-30')
    expect(reading.others.map((one) => one.lastDay)).toEqual(['2027-01-31'])
  })

  it('keeps the rhythm beside another limit', () => {
    const reading = item('báo cáo trước ngày 20 tháng 11 năm 2026 và hàng tháng')
    expect(reading).toMatchObject({ main: { lastDay: '2026-11-20' }, recurrence: 'hàng tháng' })
  })

  it('ignores what is masked', () => {
    const text = 'thực hiện kết luận trước ngày 01/02/2026'
    expect(
      readDeadline(text, { year: 2026, field: false, masked: [{ start: 0, end: text.length }] }).main,
    ).toBeNull()
  })

  it('never makes up a date that does not exist', () => {
    expect(item('nộp trước ngày 31/02/2026').main).toBeNull()
  })
})

describe('deadlines of labelled lines and cells', () => {
  it.each([
    ['Hoàn thành trong năm 2026.', 'trong năm 2026', 'year', '2026-12-31'],
    ['Thực hiện thường xuyên .', 'thường xuyên', 'standing', null],
    ['Thường xuyên, theo yêu cầu nhiệm vụ.', 'Thường xuyên, theo yêu cầu nhiệm vụ', 'standing', null],
    ['Lắp máy quét theo lộ trình, bản vẽ của nhà thầu.', 'theo lộ trình, bản vẽ của nhà thầu', 'event', null],
    ['Theo kế hoạch hằng năm của Sở', 'Theo kế hoạch hằng năm của Sở', 'event', null],
    ['6/2026', '6/2026', 'month', '2026-06-30'],
    ['Tháng 12/2026', 'Tháng 12/2026', 'month', '2026-12-31'],
    ['31/12/2026', '31/12/2026', 'day', '2026-12-31'],
    ['2027', '2027', 'year', '2027-12-31'],
    ['Quý III/2026', 'Quý III/2026', 'quarter', '2026-09-30'],
    ['Hằng năm.', 'Hằng năm', 'recurring', null],
    ['2026 - 2030', '2026 - 2030', 'range', null],
    ['Năm 2026 và các năm tiếp theo.', 'Năm 2026 và các năm tiếp theo', 'range', null],
    ['Từ 01/7/2026.', 'Từ 01/7/2026', 'range', null],
    ['Từ tháng 9/2026, hằng năm.', 'Từ tháng 9/2026, hằng năm', 'range', null],
    ['Tháng 10 hằng năm', 'Tháng 10 hằng năm', 'recurring', null],
  ])('%s', (text, words, kind, lastDay) => {
    expect(field(text).main).toMatchObject({ text: words, kind, lastDay })
  })
})
