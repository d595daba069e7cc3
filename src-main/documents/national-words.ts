/** Quốc hiệu and tiêu ngữ (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.1). */
export const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc'

/** The heading of documents of the Party, in the place of quốc hiệu. */
export const PARTY_NAME = 'ĐẢNG CỘNG SẢN VIỆT NAM'
/** Stands between the agency of the Party and its number, in the place of a rule. */
export const PARTY_STAR = '*'
