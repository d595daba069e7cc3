/** A short letter with three tasks, two of them for Sở Khoa học và Công nghệ; `seed` makes its number its own. */
export function letterText(seed: number): string {
  return `ỦY BAN NHÂN DÂN\nTỈNH AN GIANG\n\nSố: ${seed}/UBND-TH\nV/v triển khai dữ liệu dùng chung

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

An Giang, ngày 20 tháng 10 năm 2025

Kính gửi: Các sở, ban, ngành tỉnh.

Thực hiện Nghị quyết số 214/NQ-CP ngày 23/7/2025 của Chính phủ, Chủ tịch UBND tỉnh yêu cầu:

1. Các sở, ban, ngành tỉnh
a) Rà soát danh mục dữ liệu thuộc phạm vi quản lý, gửi về Sở Khoa học và Công nghệ trước ngày 15/11/2025.
b) Thường xuyên cập nhật dữ liệu lên kho dùng chung của tỉnh.

2. Giao Sở Tài chính
Bố trí kinh phí cho việc chuẩn hóa dữ liệu, hoàn thành trong Quý IV/2025.

Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH


Trần Văn Bình
`
}
