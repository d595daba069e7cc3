/** How many of the tasks are Sở Khoa học và Công nghệ's beyond doubt, and of how many a person must say so. */
export const elevenTasks = { tasks: 11, mine: 8, doubtful: 1 } as const

/**
 * A directive of eleven tasks whose deadlines lie ahead, whenever the test runs.
 *
 * @param today YYYY-MM-DD, the day on which the letter is signed
 */
export function elevenTaskLetter(today: string): string {
  const [year = '', month = '', day = ''] = today.split('-')
  const nextYear = Number(year) + 1
  return `ỦY BAN NHÂN DÂN
TỈNH AN GIANG

Số: 77/CT-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

An Giang, ngày ${day} tháng ${month} năm ${year}

CHỈ THỊ
Về việc đẩy mạnh dữ liệu số dùng chung trên địa bàn tỉnh

Thực hiện Nghị quyết số 214/NQ-CP ngày 23/7/2025 của Chính phủ, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:

1. Giao Sở Khoa học và Công nghệ
a) Rà soát danh mục cơ sở dữ liệu của tỉnh, hoàn thành trước ngày 15/3/${nextYear}.
b) Trình Ủy ban nhân dân tỉnh quy chế chia sẻ dữ liệu, hoàn thành trước ngày 30/4/${nextYear}.
c) Xây dựng kế hoạch đào tạo kỹ năng số cho cán bộ, công chức, hoàn thành trước ngày 15/5/${nextYear}.
d) Kết nối nền tảng tích hợp dữ liệu với các sở, ban, ngành, hoàn thành trước ngày 30/6/${nextYear}.
đ) Đánh giá chất lượng dữ liệu của các cơ quan, hoàn thành trước ngày 15/7/${nextYear}.

2. Các sở, ban, ngành tỉnh
a) Chuẩn hóa dữ liệu thuộc phạm vi quản lý, hoàn thành trước ngày 30/5/${nextYear}.
b) Công khai danh mục dữ liệu mở trên cổng của tỉnh, hoàn thành trước ngày 30/8/${nextYear}.
c) Cử đầu mối phụ trách dữ liệu, gửi về Sở Khoa học và Công nghệ trước ngày 28/2/${nextYear}.

3. Giao Sở Tài chính bố trí kinh phí chuẩn hóa dữ liệu, hoàn thành trước ngày 31/3/${nextYear}.

4. Giao Công an tỉnh chủ trì kiểm tra an toàn thông tin của kho dữ liệu dùng chung, hoàn thành trước ngày 30/9/${nextYear}.

5. Các cơ quan, đơn vị liên quan phối hợp cung cấp số liệu, hoàn thành trước ngày 31/10/${nextYear}.

Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH


Trần Văn Bình
`
}
