/** Set phrases of administrative letters, as they stand at the beginning of a paragraph. Text is a key (see keyOf). */

const closing = [
  /^(?:Trong quá trình|Quá trình) (?:tổ chức |triển khai |thực hiện|nghiên cứu)/u,
  /^Trên đây là /u,
  /^(?:Nếu|Trường hợp) (?:có |phát sinh |gặp )?(?:khó khăn|vướng mắc|vấn đề)/u,
  /^.{3,90} (?:trân trọng |xin )?(?:thông báo|thông tin|trân trọng thông báo)(?: để| đến|\.\/\.| tới)/u,
  /^(?:Thừa lệnh .{5,70}, )?(?:Văn phòng|UBND|[ỦU]y ban nhân dân|Sở|Bộ) .{0,70}(?<!\p{L})(?:xin |trân trọng )?thông báo (?:kết luận|ý kiến|nội dung|để|đến|tới)(?!\p{L})/u,
  /^(?:Trân trọng|Xin trân trọng|Rất mong)/u,
  /^(?:Quá|Sau) (?:thời hạn|thời gian) (?:nêu )?trên/u,
  /^(?:Thông tin|Đầu mối|Chi tiết|Mọi (?:thông tin|vướng mắc|chi tiết)) (?:xin )?(?:chi tiết )?liên hệ/u,
  /^(?:Chỉ thị|Kế hoạch|Quyết định|Công văn|Công điện|Văn bản|Thông báo|Nghị quyết) này (?:có hiệu lực|thay thế|được)/u,
  /^(?:Giao|Đề nghị|Yêu cầu) \p{L}[^.;:]{3,120}? (?:theo dõi|đôn đốc|kiểm tra|giám sát)[^.;]{0,90} (?:thực hiện|triển khai)(?: [^.;]{0,60})?(?:này|nêu trên|[\s./]*$)/u,
  /^(?:Nhận được|Căn cứ nội dung) (?:Công văn|văn bản|Chỉ thị|nêu trên|Kế hoạch)/u,
  /^Đây là (?:nhiệm vụ|nội dung|việc|công việc)/u,
]
const demand = /^(?:(?:Chủ tịch |Thừa lệnh .{5,60}, )?.{3,80} (?:yêu cầu|đề nghị)|Yêu cầu|Đề nghị|Giao) /u
const wholeLetter =
  /(?:nghiêm túc|khẩn trương|tập trung|quan tâm|phối hợp|tổ chức)?(?: tổ chức)? ?(?:triển khai|thực hiện|chỉ đạo)(?: thực hiện)?(?:,? (?:hiệu quả|đầy đủ|các nội dung|theo|tốt|nội dung|đúng|các nhiệm vụ))?.*(?:nêu trên|này|thực hiện|\.\/\.)/u

/** Whether a paragraph closes a letter: thanks, "report difficulties", "all agencies shall earnestly implement". */
export function isClosing(key: string): boolean {
  if (closing.some((pattern) => pattern.test(key))) return true
  if (
    /^(?:Chủ tịch|Thừa lệnh|UBND|[ỦU]y ban nhân dân|Ủy ban nhân dân|Bộ|Thủ tướng|Sở|Văn phòng) [^.;:]{0,70}(?:yêu cầu|đề nghị) /u.test(
      key,
    )
  )
    return true
  return demand.test(key) && key.endsWith('./.') && wholeLetter.test(key)
}

/** "Đề nghị các cấp ủy, cơ quan nghiêm túc thực hiện." closes letters of the party, which end without "./.". */
export function isDemandOfAll(key: string): boolean {
  return (
    key.length < 240 &&
    /^(?:Yêu cầu|Đề nghị) (?:các |Thủ trưởng|Giám đốc|Người đứng đầu|Chủ tịch|Bí thư)[^:]*(?:thực hiện|triển khai)[^,;:]{0,40}\.?$/u.test(
      key,
    )
  )
}

/** Whether an article only puts something into force or says who carries the document out, as decisions end. */
export function isFormula(key: string): boolean {
  return (
    /^(?:Ban hành(?: kèm theo)?|Phê duyệt|Công bố|Thành lập|Kiện toàn|Bãi bỏ|Thay thế|Thông qua) /u.test(
      key,
    ) ||
    (/(?:chịu trách nhiệm|có trách nhiệm|căn cứ|chiếu|chịu) [^.;]*(?:thi hành|thực hiện)/u.test(key) &&
      /(?:thi hành|thực hiện)(?: (?:Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Quy định)(?: này)?)?(?: kể từ ngày ký(?: ban hành)?)?[\s./]*$/u.test(
        key,
      ))
  )
}

/** Whether a paragraph says from when the document holds: "Quyết định này có hiệu lực kể từ ngày ký." */
export function isEntryIntoForce(key: string): boolean {
  return /^(?:Chỉ thị|Kế hoạch|Quyết định|Nghị quyết|Quy định|Quy chế|Thông tư) này (?:có hiệu lực|thay thế|được)/u.test(
    key,
  )
}

/** "Địa điểm: …", "Thành phần: …": particulars of a meeting. */
export function isMeetingLine(key: string): boolean {
  return /^(?:Thời gian|Địa điểm|Thành phần|Chủ trì|Hình thức|Nội dung|Phương pháp|Phạm vi|Đối tượng)(?: (?:họp|tham dự|dự họp|hội nghị|tổ chức|cuộc họp|buổi làm việc|mời)){0,2}:/u.test(
    key,
  )
}

/** "Thống nhất chủ trương …", "Chính phủ thông qua …": what the issuer decides hands out no work unless it goes on to. */
export function isApproval(key: string): boolean {
  return (
    approval.test(key) &&
    !/(?<!\p{L})(?:giao|yêu cầu|đề nghị (?=\p{Lu}|các )|chỉ đạo|phân công)(?!\p{L})/iu.test(key)
  )
}
const approval =
  /^(?:(?:Chính phủ|Thủ tướng Chính phủ|Phó Thủ tướng|UBND|[ỦU]y ban nhân dân|Chủ tịch|Ban Thường vụ|Ban Chỉ đạo|Thường trực|Về cơ bản,?|Cơ bản) [^,.;:]{0,40})?(?:thống nhất (?:về|với|chủ trương|nội dung|phương án|đề xuất|đề nghị|theo|thông qua|đánh giá|cao)|đồng ý(?: về| với| chủ trương| nội dung| phương án| đề xuất| theo)|thông qua |đánh giá cao )/iu

/** "Chi tiết tại Phụ lục kèm theo": only tells where the work is written. */
export function isPointer(key: string): boolean {
  return (
    key.length < 160 &&
    /^(?:\(?(?:Chi tiết|Cụ thể|Nội dung|Danh mục|Nhiệm vụ|Các nhiệm vụ|Phân công) ?[^.;]{0,70})(?:tại|theo|trong|ở) (?:các )?(?:phụ lục|biểu|danh mục|bảng)(?: [^.;]{0,30})?(?:kèm|đính kèm)/iu.test(
      key,
    )
  )
}

/** Whether a paragraph leads into what follows instead of saying it: it ends with a colon or "sau". */
export function isLeadIn(key: string): boolean {
  return /(?::|sau(?: đây)?[.:]?)$/u.test(key)
}

const aims =
  /^(?:mục đích|yêu cầu|mục đích,? (?:và )?yêu cầu|mục tiêu|quan điểm|các chỉ tiêu|chỉ tiêu|đánh giá|kết quả|tình hình|về kết quả|những kết quả|tồn tại|hạn chế|một số (?:tồn tại|hạn chế|kết quả|khó khăn)|nguyên nhân|về tồn tại|về (?:hạn chế|nguyên nhân|tình hình)|khó khăn|bài học|phạm vi|đối tượng|thời gian thi đua|thời gian thực hiện|thành phần|định hướng|tầm nhìn|căn cứ|sự cần thiết|nguyên tắc|bối cảnh|thực trạng|ưu điểm|kết luận chung)(?![\p{L}])/iu
const aimsOnly =
  /^(?:phương pháp(?: thực hiện| tiến hành)?[.:]?$|(?:về |một số |các )?(?:ý nghĩa|giải thích từ ngữ|danh mục (?:các )?văn bản|tiêu chí|cách thức xếp hạng))/iu

/** Whether a heading opens a part that hands out no work: aims, assessments, scope. */
export function isBackground(heading: string): boolean {
  if (
    /nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|trách nhiệm/iu.test(heading) &&
    !/^(?:mục đích|mục tiêu|kết quả|đánh giá|tồn tại)/iu.test(heading)
  )
    return false
  return aims.test(heading) || aimsOnly.test(heading)
}

/** Whether a heading is about money: such a part holds tasks only where an agency is named. */
export function isAboutMoney(heading: string): boolean {
  return /^(?:về )?(?:nguồn )?(?:kinh phí|nguồn lực tài chính|tài chính)(?![\p{L}])/iu.test(heading)
}

/** Words with which a letter begins to speak after its heading. */
export const opening =
  /^(?:Căn cứ|Thực hiện|Thời gian (?:qua|vừa qua)|Xét|Để |Nhằm |Ngày \d|Từ ngày|Trong (?:các )?ngày|Trong thời gian|Sau khi|Tiếp theo|Vừa qua|Triển khai|Theo |Tiếp tục|Qua |Hiện nay|Phúc đáp|Tại |Trên cơ sở|Được sự|Nhận được|Vào |Chỉ còn|Hưởng ứng|Kính gửi|Chiều ngày|Sáng ngày)(?![\p{Lu}]{2})/u
