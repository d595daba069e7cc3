/**
 * Words with which a duty begins in administrative Vietnamese: verbs, the adverbs that go before them
 * ("khẩn trương", "tiếp tục"), and modal words ("có trách nhiệm", "phải").
 */
const verbs = `
áp dụng|ban hành|bám sát|bàn giao|bảo đảm|bảo vệ|bảo quản|báo cáo|biên soạn|biểu dương|bổ nhiệm|bổ sung|bố trí|bồi dưỡng|cải cách|cải thiện|cam kết|
cân đối|cảnh báo|cắt giảm|cập nhật|cấp|cấu trúc lại|chấn chỉnh|chấp hành|chăm lo|chia sẻ|chỉ đạo|chi viện|chủ động|chủ trì|chủ trương|chuẩn bị|chuẩn hóa|
chú trọng|chuyển đổi|chuyển|chịu trách nhiệm|chứng minh|có biện pháp|có báo cáo|có cam kết|có chính sách|có giải pháp|có kế hoạch|có kết luận|có phương án|có trách nhiệm|có văn bản|có ý kiến|
công bố|công khai|cung cấp|cụ thể hóa|cử|cần|củng cố|dành|duy trì|dự báo|dự kiến|dừng|đa dạng hóa|đa dạng hóa|đánh giá|đào tạo|đảm bảo|đảm nhiệm|đăng ký|đăng tải|đầu tư|
đẩy mạnh|đẩy nhanh|đề nghị|đề xuất|điều chỉnh|điều hành|điều phối|điện tử hóa|đổi mới|đón|đóng|đôn đốc|đối chiếu|đơn giản hóa|định hướng|định kỳ|đưa|đưa vào|động viên|
gắn kết|gắn|ghi nhận|giám sát|giao|giải đáp|giải ngân|giải quyết|giảm|giúp|giới thiệu|giữ|gửi|góp ý|góp phần|hạn chế|hình thành|hoàn chỉnh|hoàn thành|hoàn thiện|hỗ trợ|huy động|hướng dẫn|
hợp tác|kết hợp|kết nối|khai thác|khắc phục|khảo sát|khẩn trương|khẩn cấp|khen thưởng|khôi phục|khơi thông|khuyến khích|khởi công|khánh thành|kiểm soát|kiểm tra|kiến nghị|kiên quyết|kiện toàn|
kịp thời|kêu gọi|làm|làm rõ|làm tốt|làm việc|lãnh đạo|lan tỏa|lấy|lập|liên hệ|liên kết|lồng ghép|lựa chọn|lưu ý|lưu trữ|mở rộng|mở|mua sắm|nắm|nắm bắt|nâng cao|nâng cấp|nghiên cứu|nghiêm túc|nghiêm cấm|
nhân rộng|nhanh chóng|nhập|nộp|nêu|ngăn chặn|nỗ lực|ổn định|ưu tiên|ứng dụng|phát động|phát hành|phát hiện|phát huy|phát triển|phản ánh|phải|phấn đấu|phân bổ|phân cấp|phân công|phân loại|phân tích|phê duyệt|
phổ biến|phối hợp|phòng ngừa|phòng, chống|phục hồi|phục vụ|phủ sóng|quan tâm|quán triệt|quản lý|quyết định|quyết liệt|quyết tâm|rà soát|ra mắt|rút ngắn|sắp xếp|sẵn sàng|sớm|số hóa|sơ kết|sử dụng|sửa chữa|sửa đổi|
tái cấu trúc|tháo gỡ|tặng|coi|tạo điều kiện|tạo lập|tạo|tăng cường|tăng|tập hợp|tập huấn|tập trung|thành lập|tham gia|tham mưu|tham vấn|thăm hỏi|thanh toán|thanh tra|thẩm định|theo dõi|thể chế hóa|thí điểm|thiết lập|thông báo|thông tin|thống kê|thống nhất|
thu hút|thu thập|thu hồi|thúc đẩy|thuê|thực hiện|thường xuyên|tích cực|tích hợp|tiến hành|tiếp nhận|tiếp thu|tiếp tục|tìm kiếm|tinh gọn|tính toán|tổ chức|tổng hợp|tổng kết|tổng rà soát|tôn vinh|trao đổi|trả lời|triển khai|triệt phá|trình|trực tiếp|trưng bày|truyền thông|
tuân thủ|tuyên truyền|tuyển dụng|tự|từng bước|vận động|vận hành|vinh danh|viện dẫn|xác định|xác minh|xác nhận|xây dựng|xây mới|xét|xem xét|xét duyệt|xử lý|xúc tiến|yêu cầu|xuất cấp|điều tra|đấu tranh|ký kết|mô phỏng|đặt hàng|đúc rút|
đa dạng|rứt khoát|dứt khoát|nghiệm thu|quyết toán|tái sử dụng|thay thế|bãi bỏ|trồng|vệ sinh|dọn dẹp|giáo dục|lắp đặt|mời|nhắc nhở|niêm yết|đề cao|khơi dậy|đồng hành|đối thoại|phản biện|tư vấn|cho ý kiến|được lấy ý kiến|là|cho phép|cơ cấu|phát|tiêm|bắt|
thẩm tra|soạn thảo|trực|chủ quản|hiện đại hóa|tự động hóa|đặc biệt|tuyệt đối|bồi thường|giải phóng|di dời|chi trả|hiệu chỉnh|hệ thống hóa|tối ưu|tiết kiệm|hòa giải|tiên phong|xung kích|nhất quán|quy định|chọn|đào|thi công|nghiên cứu,|làm đầu mối|thay mặt|đôn đốc,|chấm dứt|
tiếp cận|đề ra|lên|bảo trì|gia hạn|điều động|luân chuyển|thực thi|tiếp tế|cứu trợ|cứu chữa|đóng góp|nhận diện|truy quét|tấn công|tranh thủ|thăm|quy hoạch|bình ổn|dự toán|chống|cấm|xóa|thu gom|thu|nuôi|đẩy|thừa ủy quyền|thừa lệnh|trực ban|ứng trực|túc trực|kê khai|ký số|tra cứu|làm sạch|liên thông|kiểm kê|kiểm đếm|đo đạc|cắm mốc|nạo vét|gia cố|chằng chống|sơ tán|phân luồng|điều tiết|đình chỉ|tạm dừng|xử phạt|truy thu|tạm ứng|hoàn trả|hậu kiểm|đấu giá|đấu thầu|lập biên bản|tiêu hủy|phun|khử khuẩn|xét nghiệm|tiêm chủng|trùng tu|tôn tạo|quảng bá|phát sóng|đưa tin|đăng|kết nạp|tuần tra|canh gác|chốt chặn|truy bắt|khoanh vùng|tách|cấp phát|in|ấn hành|trao|kết thúc|bắt đầu
`
const verbSet = new Set(
  verbs
    .split('|')
    .map((verb) => verb.trim())
    .filter((verb) => verb !== ''),
)

/** Verbs that are also nouns or parts of names, so that they do not end a name in lower case. */
const alsoNouns = new Set([
  'chuyển',
  'lên',
  'in',
  'trao',
  'thu',
  'cấp',
  'phát',
  'trực',
  'tự',
  'tạo',
  'chọn',
  'đóng',
  'là',
  'đặc biệt',
])

/** Words after which no name goes on: prepositions and the like that open another part of the sentence. */
const stops = new Set(
  `căn cứ|theo|trong|để|tại|trên|về|đối với|khi|nếu|do|từ|đến|qua|thông qua|bằng|nhằm|không|chưa|đã|đang|sẽ|thì|mà|ngoài|sau|trước|vào|với|như|trừ|nơi|cho|làm cơ sở|có hiệu quả|định kì|hằng tháng|hằng năm|hằng quý|hằng tuần|hằng ngày|hàng tháng|hàng năm|hàng quý|hàng tuần|hàng ngày|ngay|chặt chẽ|đồng bộ|hoàn toàn|kết quả|thường kỳ|nào|này|nêu|khẩn|những|phương án|dự thảo|kế hoạch|danh mục|hồ sơ|nội dung|văn bản|đề án|chương trình|tình hình|việc|số liệu|một số|toàn bộ|chậm nhất|muộn nhất|hiện trạng|tiến độ|nhu cầu|danh sách|thông tin về|nhiệm vụ|xin|hoặc`.split(
    '|',
  ),
)

const word = /[\p{L}\p{M}\d]+/uy

/** The lower-cased words from an offset on, with the offset where each ends; they are parted by single blanks. */
function wordsAt(key: string, from: number, count: number): { text: string; end: number }[] {
  const found: { text: string; end: number }[] = []
  let at = from
  let text = ''
  while (found.length < count) {
    word.lastIndex = at
    const match = word.exec(key)
    if (match === null) break
    text = text === '' ? match[0] : `${text} ${match[0]}`
    found.push({ text: text.toLowerCase(), end: word.lastIndex })
    at = word.lastIndex
    if (key[at] !== ' ') break
    at += 1
  }
  return found
}

/** The end of the longest of the phrases at an offset, or -1. */
function longest(key: string, from: number, phrases: ReadonlySet<string>): number {
  return wordsAt(key, from, 4).findLast(({ text }) => phrases.has(text))?.end ?? -1
}

/** Where a duty verb that begins at the offset ends, or -1. The case of its letters does not matter. */
export function verbEnd(key: string, from: number): number {
  return compound.test(key.slice(Math.max(0, from - 7), from + 6)) ? -1 : longest(key, from, verbSet)
}

/** "quy trình", "công lập": the second half of a noun, no verb. */
const compound =
  /(?<!\p{L})(?:(?:quy|chương|công|lộ|tiến|giáo|hành|thuyết) trình|(?:công|độc) lập)(?!\p{L})$|(?<!\p{L})(?:(?:quy|chương|công|lộ|tiến|giáo|hành|thuyết) trình|(?:công|độc) lập)(?= )/iu

/** Whether the text begins with a duty verb. */
export function startsWithVerb(key: string): boolean {
  return verbEnd(key, 0) > 0
}

/** Words that open a sentence before its subject or its verb: "Trên cơ sở …", "Từ …", "Hằng tháng …". */
export function opensSentence(key: string): boolean {
  return /^(?:Trên cơ sở|Căn cứ|Để|Với|Theo|Nhằm|Từ|Trong|Sau khi|Khi|Hằng|Hàng|Định kỳ|Trước|Trường hợp|Đối với|Qua|Ngoài|Đồng thời|Bên cạnh|Chậm nhất|Giai đoạn|Là|Có|Coi|Mỗi|Lấy|Cùng|Nếu|Không|Tuyệt đối|Ngay|Đến|Riêng|Bằng)(?![\p{L}])/u.test(
    key,
  )
}

/** Whether a preposition or another word stands there that cannot begin what somebody does. */
export function isFunctionWord(key: string, from: number): boolean {
  return (
    longest(key, from, stops) > 0 ||
    /^(?:của|và|hoặc|hay|cùng|là|đã|được|vừa|cũng)(?![\p{L}])/u.test(key.slice(from, from + 6))
  )
}

/** Whether a name ends before this lower-case word. */
export function endsName(key: string, from: number): boolean {
  // "Truyền hình Thành phố" holds no "hình thành": names capitalise what verbs write small.
  const small = (end: number) => end > 0 && !/\p{Lu}/u.test(key.slice(from, end))
  if (small(longest(key, from, stops))) return true
  const end = verbEnd(key, from)
  return small(end) && !alsoNouns.has(key.slice(from, end))
}
