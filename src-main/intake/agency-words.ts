/** The words with which names of agencies begin and go on. Patterns match a key (see keyOf) from an offset. */

const L = '(?![\\p{L}\\d])'
/** Nouns with which the name of an agency, an office or a group of agencies begins. */
export const head = new RegExp(
  [
    `(?:[Cc]ác|[Tt]ừng|[Tt]oàn thể|[Mm]ột số|[Nn]hững) (?=đồng chí|[Ss]ở|[Bb]an(?! hành)|[Bb]ộ|[Nn]gành|[Cc]ơ quan|[Đđ]ơn vị|[Đđ]ịa phương|[Tt]ổ chức (?:chính trị|xã hội|tín dụng|thành viên|kinh tế|đảng|có liên quan|liên quan|,|và cá nhân)|[Xx]ã|[Pp]hường|[Tt]ỉnh|[Tt]hành (?:phố|viên|phần)|đặc khu|thị xã|huyện|[Đđ]oàn thể|[Dd]oanh nghiệp|[Tt]ập đoàn|[Tt]ổng [Cc]ông ty|[Cc]ông ty|[Hh]ội|[Hh]iệp hội|[Vv]iện|[Tt]rường(?! hợp| dữ liệu| thông tin)|[Tt]rung tâm|[Nn]gân hàng|[Cc]ục|[Vv]ụ|[Pp]hòng|[Bb]ệnh viện|[Tt]rạm|[Đđ]ảng ủy|[Cc]ấp ủy|[Cc]hi bộ|[Đđ]ảng bộ|[Tt]ỉnh ủy|[Tt]hành ủy|[Hh]iệu trưởng|[Tt]rưởng (?=phòng|ban|thôn|trạm|ấp|khu|đơn vị|đoàn)|[Gg]iám đốc|[Nn]hà trường|[Hh]ọc viện|[Vv]ăn phòng|[Cc]hi nhánh|[Tt]hanh tra|[Cc]ông an|[Cc]hi đoàn|[Ll]iên đoàn|[Bb]ảo tàng|[Tt]hư viện|[Kk]hu [Qq]uản lý|[Hh]ạt [Kk]iểm lâm|[Đđ]ồn [Bb]iên phòng|[Bb]an [Qq]uản lý|[Tt]hôn|ấp(?= |,|\\.|;|$)|buôn|khóm|khu phố|tổ dân phố|[Bb]áo|[Đđ]ài|[Cc]hủ (?:đầu tư|rừng|hồ|đập|tàu|sở hữu|doanh nghiệp|cơ sở)|[Nn]hà (?:thầu|đầu tư)|[Cc]ấp(?! tỉnh| bộ| xã)|[Tt]iểu ban|[Tt]ổ|[Ll]ực lượng|[Cc]hi cục|[Pp]hó|[Tt]hủ trưởng|[Ll]ãnh đạo|[Nn]hà máy|[Ủủ]y viên|[Cc]ơ sở (?:đào tạo|giáo dục|y tế)|[Bb]ên|[Cc]hủ tịch|[Ủủ]y ban|[Nn]gười đứng đầu|[Tt]hành viên|UBND|[Cc]hủ thể|[Hh]ợp tác xã|[Qq]uỹ)`,
    `Bộ (?!phận|máy|công cụ|chỉ số|tiêu chí|luật|thủ tục|nhận diện|quy|dữ liệu)(?=\\p{L})`,
    `Sở(?! hữu)${L}`,
    `(?:[Ss]ở|[Bb]an|[Bb]ộ), (?:ban|ngành)(?![\\p{L}])`,
    `Ban (?!hành|đầu|bố)(?=\\p{L})`,
    `(?:Cục|Vụ|Chi cục|Tổng cục)(?! bộ| việc| án| diện| kiện)${L}`,
    `Viện(?! dẫn| trợ)${L}`,
    `(?:Trường(?! hợp| dữ liệu| thông tin)|Đại học|Học viện|Đài|Liên hiệp|Liên đoàn|Liên minh|Hiệp hội)${L}`,
    `Báo (?=Nhân dân|và|\\p{Lu})`,
    `Hội(?! nghị| thảo| đàm| nhập| họp| thi| tụ| trường)${L}`,
    `Mặt trận${L}|[ỦU]y ban${L}|Ủy ban${L}|UBND${L}|HĐND${L}|UBMT\\p{L}*|MTTQ\\p{L}*`,
    `Công an${L}|Văn phòng${L}|VP(?:CP)?${L}|Trung tâm${L}`,
    `Phòng(?![ ,]+(?:chống|ngừa|cháy|thủ|trừ))${L}`,
    `Tổ(?! chức| hợp| quốc)${L}|Tiểu ban${L}|Đoàn(?! kết| viên)${L}|Tỉnh đoàn${L}|Thành đoàn${L}`,
    `(?:Tỉnh|Thành|Đảng|Huyện|Quận) ủy${L}|Đảng bộ${L}`,
    `Ngân hàng${L}|Kho bạc${L}|Thuế(?! suất| thu nhập| giá trị)${L}|Hải quan${L}|Bảo hiểm (?=xã hội|\\p{Lu})|Thanh tra (?=\\p{Lu}|tỉnh|thành phố|Chính phủ)|Kiểm toán (?=\\p{Lu}|nhà nước)`,
    `T[òo]a án${L}|Viện kiểm sát${L}|[Cc]ơ quan(?! hệ)${L}|[Đđ]ơn vị${L}(?! hành chính| tính| sự nghiệp)`,
    `[Cc]hính quyền (?=địa phương|các cấp|cấp|cơ sở|xã|phường)|Tập đoàn${L}|Tổng [Cc]ông ty${L}|Công ty${L}|Quân khu${L}|Bộ đội${L}|Thông tấn xã${L}|Thống kê (?=tỉnh|thành phố)|Điện lực${L}|Bưu điện${L}`,
    `Thường trực${L}|[Tt]hủ trưởng${L}|Giám đốc${L}|[Cc]hủ tịch${L}|Phó Chủ tịch${L}|Bộ trưởng${L}|Thứ trưởng${L}|Chủ nhiệm${L}|Thống đốc${L}|Tổng [Gg]iám đốc${L}|Tổng [Bb]iên tập${L}|Bí thư${L}|Bí Thư${L}|Trưởng (?=\\p{L})(?!thành)`,
    `(?:Cục|Vụ|Viện|Chi cục) trưởng${L}|Chánh (?=\\p{Lu})|[Nn]gười đứng đầu${L}|[Ll]ãnh đạo (?=các|\\p{Lu})|Thành viên${L}|(?:đồng chí )?Phó Thủ tướng${L}|Thủ tướng${L}|Chính phủ${L}|Quốc hội${L}|Ủy viên${L}|[Đđ]ồng chí${L}`,
    `Tỉnh(?= \\p{Ll}| \\p{Lu}|$|,)|Thành phố${L}|Xã(?! hội| viên)(?= \\p{Lu})|Phường(?= \\p{Lu})`,
    `[Đđ]ịa phương${L}|[Dd]oanh nghiệp${L}|[Ll]ực lượng${L}|[Cc]hủ đầu tư${L}|[Nn]hà (?:thầu|đầu tư)${L}|[Tt]ư vấn giám sát${L}|Cổng [Tt]hông tin điện tử${L}|Hợp tác xã${L}|[Cc]ấp có thẩm quyền${L}|[Cc]ơ sở (?=đào tạo|giáo dục|y tế)`,
    `(?:tỉnh|thành phố) (?=\\p{Lu})`,
    `(?:Hiệu|Hạt|Đội|Trạm|Đồn|Tổ|Chỉ huy|Thôn|Ấp|Buôn|Bản|Khu|Đoàn|Trưởng) trưởng${L}|(?:Lữ|Trung|Sư|Tiểu|Quân|Binh|Hải) đoàn${L}|Hải đội${L}|Quân chủng${L}|Cảnh sát biển${L}|Tổng Liên đoàn${L}|Trung ương (?=Đoàn|Hội|Mặt trận)|Chính ủy${L}|Phó Giám đốc${L}|Phó Bí thư${L}|Chi bộ${L}|Cấp ủy${L}|Đảng đoàn${L}|Nhà (?:trường|hát)${L}|Đội(?! ngũ| hình| tuyển)${L}|Khoa(?! học)${L}|Chi đoàn${L}|Bảo tàng${L}|Thư viện${L}|Vườn quốc gia${L}`,
    `Viễn thông (?=\\p{Lu})|Khu [Qq]uản lý${L}|Hạt [Kk]iểm lâm${L}|Đồn [Bb]iên phòng${L}|Bệnh viện${L}|Cảng vụ${L}|Chi nhánh${L}|Trạm${L}|Quỹ${L}|Tổng Bí thư${L}|Cơ quan${L}|Hợp tác xã${L}`,
    `(?:EVN|VNPT|Viettel|VTV|VOV|TTXVN|PVN|BHXH|VCCI|ACV|VEC|VATM|Mobifone|MobiFone|Agribank)${L}`,
  ].join('|'),
  'uy',
)

/** Nouns that go on with a group after a comma or "và": "các sở, ban, ngành", "các xã, phường, đặc khu". */
export const groupNoun =
  /(?:[Ss]ở|[Bb]an(?! hành)|[Nn]gành|[Bb]ộ|[Xx]ã(?! hội)|[Pp]hường|[Đđ]ặc khu|[Hh]uyện|[Tt]hị xã|[Tt]hị trấn|[Tt]hành phố|[Qq]uận|[Tt]ỉnh|[Đđ]ịa phương|[Cc]ơ quan|[Đđ]ơn vị|[Tt]ổ chức(?= chính trị| xã hội| thành viên| kinh tế| đảng| có liên quan| liên quan| khác| tín dụng| đoàn thể|,? (?:và )?cá nhân|[,.;)]|$)|[Đđ]oàn thể|[Dd]oanh nghiệp|[Tt]ập đoàn|[Tt]ổng [Cc]ông ty|[Cc]á nhân|[Hh]ội|[Vv]iện(?! dẫn)|[Tt]rường(?! hợp| dữ liệu)|[Cc]ao đẳng|[Hh]ợp tác xã|(?:tỉnh|thành|đảng|huyện|cấp) ủy|đảng bộ|chi bộ|nhà (?:đầu tư|thầu|máy|trường)|chủ đầu tư|khu vực|cấp (?:xã|tỉnh|huyện)|các cấp|người dân|cộng đồng)(?![\p{L}\d])/uy
export const ownPlural = /(?:[Cc]ác|[Nn]hững|[Tt]ừng) /uy
export const oneWord = /[\p{L}\p{M}\d&/]+/uy
/** Lower-case words that belong to a name although they look like the beginning of something else. */
export const inName =
  /(?:(?:có )?liên quan(?! đến| tới| trực)|(?:được )?(?:giao|phân công)(?: nhiệm vụ| chủ trì| quản lý| thực hiện)*(?= |,|\.|;|:|$)|trực thuộc|giúp việc|quản lý(?= (?:[Kk]hu|[Dd]ự án|các [Kk]hu|các [Dd]ự án|công trình|rừng|di tích|chợ|cảng|cửa khẩu))|(?<=(?<![Cc]ác )(?:[Cc]ơ quan|[Đđ]ơn vị) )(?:chủ trì|phối hợp|thường trực)|(?<=Ngoại )giao|(?<=(?:Chương|Quy|Công|Lộ) )trình|(?<=(?:Độc|Thành|Công) )lập|ngang [Bb]ộ|chuyên môn|chuyên trách|thường trực|chủ quản|có thẩm quyền|quản lý nhà nước|đăng ký đầu tư|(?<=[Dd]ự án )đầu tư(?: xây dựng)?|(?<=[Đđ]ầu tư )xây dựng|(?<=[Cc]ơ sở )(?:giáo dục|đào tạo|sản xuất|kinh doanh)|ứng dụng(?= [Cc]ông nghệ cao)|(?<=(?:[Đđ]ơn vị|[Nn]hà thầu|[Cc]ông ty|[Dd]oanh nghiệp) )(?:thi công|tư vấn|thiết kế|giám sát)(?! \d| “)|(?<=công )trình|(?<=Đoàn )(?:giám sát|kiểm tra|thanh tra|công tác)|(?<=[Đđ]ơn vị )dự toán(?: ngân sách)?|cùng cấp|(?<=Hội đồng )(?:thẩm định|phối hợp|quản lý|tư vấn|đánh giá|nghiệm thu|xét duyệt)|chức năng|tham mưu(?= quản lý| giúp việc)|(?<=[Cc]ơ quan )(?:truyền thông|thông tấn|báo chí|quản lý|phối hợp(?= có)|tư pháp|điều tra)(?:, báo chí)?|(?<=hành chính )về trật tự xã hội|đồng hành(?= để|,|\.|;|$)|theo quy định$)(?![\p{L}\d])/uy
/** Places after which a colon opens their list: "UBND các xã, phường: A, B". */
export const placeList = /(?:^|[ ])[Cc]ác (?:[^:;.]{2,30}, )?(?:tỉnh|thành phố|xã|phường|đặc khu|huyện)$/u
/** Words of a name after which a plural goes on: "UBND các xã", "Giám đốc các sở". */
export const takesPlural =
  /(?:nhân dân|UBND|HĐND|trưởng|đứng đầu|tịch|đốc|đạo|thư|viên|trực|Công an|Thanh tra|Hội|Đoàn|[Bb]an|quản lý|Quản lý|chủ quản|thuộc|của|đại diện|hiệp|đoàn|QLDA|ĐTXD|đầu tư xây dựng|ủy)$/iu
export const ofPlaces = /các (?:huyện|xã|phường|tỉnh|thành phố|thị xã|quận|cấp|địa phương|khu)(?![\p{L}])/uy
export const titleOnly =
  /(?:^|[ ,])(?:Giám đốc|Thủ trưởng|Bộ trưởng|Bí thư|Bí Thư|(?:Phó )?Chủ tịch(?: Hội đồng (?:thành viên|quản trị))?|Trưởng ban|Tổng Giám đốc|Tổng giám đốc)$/u
export const title =
  /(?:Giám đốc|Thủ trưởng|Bộ trưởng|Bí thư|Chủ tịch|Tổng [Gg]iám đốc|thủ trưởng)(?![\p{L}\d])/uy

/** The end of a match at the offset, or -1. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Whether a name of an agency begins at the offset. */
export function startsAgency(key: string, at: number): boolean {
  return matchEnd(head, key, at) >= 0
}
