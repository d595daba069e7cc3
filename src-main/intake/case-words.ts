/** Writes names set in capitals as they are written in running text. */

/** Fields of administration that are capitalised word by word inside names of agencies. */
export const fields = [
  'Khoa học và Công nghệ',
  'Giáo dục và Đào tạo',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Tài nguyên và Môi trường',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa và Thể thao',
  'Dân tộc và Tôn giáo',
  'Thông tin và Truyền thông',
  'Lao động - Thương binh và Xã hội',
  'Kế hoạch và Đầu tư',
  'Giao thông vận tải',
  'Công Thương',
  'Nội vụ',
  'Tài chính',
  'Xây dựng',
  'Tư pháp',
  'Y tế',
  'Ngoại giao',
  'Quốc phòng',
  'Công an',
  'Ngoại vụ',
  'Du lịch',
]
const phrases = [
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Văn phòng Chính phủ',
  'Thủ tướng Chính phủ',
  'Chính phủ',
  'Quốc hội',
  'Văn phòng',
  'Trung tâm Phục vụ hành chính công',
  'Bộ Chính trị',
  'Ban Chấp hành Trung ương',
  'Trung ương Đảng',
  'Trung ương',
  'Việt Nam',
  'Ngân hàng Nhà nước',
  'Thanh tra Chính phủ',
  'Bảo hiểm xã hội',
  'Kho bạc Nhà nước',
  'Ban Quản lý',
  'Ban Chỉ đạo',
  'Công an',
  'Sở',
  'Bộ',
  'Thành phố',
  'Ban Thường vụ',
]
const places = ['tỉnh', 'thành phố', 'xã', 'phường', 'đặc khu', 'huyện', 'thị xã', 'quận', 'thị trấn']

/** "ỦY BAN NHÂN DÂN TỈNH AN GIANG" → "Ủy ban nhân dân tỉnh An Giang". Text that is not in capitals is left alone. */
export function ordinaryCase(text: string): string {
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters === '' || letters !== letters.toUpperCase()) return text
  let lower = text.toLowerCase()
  lower = lower.replace(
    /(?<![\p{L}])((?:tỉnh|thành|đảng) ủy(?: tỉnh| thành phố| xã| phường)?|tỉnh|thành phố|xã|phường|đặc khu|huyện|thị xã|quận|thị trấn) ([\p{L} -]+)$/u,
    (_all, kind: string, rest: string) => {
      // "TỈNH HƯNG YÊN SỞ XÂY DỰNG": the parent's place ends where the agency itself begins.
      const own = rest.search(
        / (?:văn phòng|sở|ban|phòng|trung tâm|chi cục|thanh tra|công an|đài|bộ chỉ huy)(?![\p{L}])/u,
      )
      const name = own < 0 ? rest : rest.slice(0, own)
      const place = name.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
      const agency = own < 0 ? '' : ` ${rest.charAt(own + 1).toUpperCase()}${rest.slice(own + 2)}`
      return `${kind} ${place}${agency}`
    },
  )
  for (const phrase of [...fields, ...phrases]) {
    // "đường bộ", "cán bộ" are no ministries.
    const own = phrase === 'Bộ' ? '(?<!(?:đường|cán|nội|toàn|đảng|chi|bộ) )' : ''
    lower = lower.replace(new RegExp(`(?<![\\p{L}])${own}${phrase.toLowerCase()}(?![\\p{L}])`, 'gu'), phrase)
  }
  lower = lower.replace(/(?<![\p{L}])(?:ubnd|hđnd|ubmttq)(?![\p{L}])/gu, (short) => short.toUpperCase())
  return restorePlaces(lower.charAt(0).toUpperCase() + lower.slice(1))
}

function restorePlaces(text: string): string {
  return text
    .replace(/(?<=\p{L} )(Thành phố)(?= \p{Lu})/gu, 'Thành phố')
    .replace(new RegExp(`(?<=\\p{L} )(?:${places.join('|')})(?= )`, 'giu'), (place) =>
      place === 'Thành phố' ? place : place.toLowerCase(),
    )
}
