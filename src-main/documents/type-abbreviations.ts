/**
 * Abbreviations of the types of documents and copies (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục I). Công văn and
 * thư công have none. Nghị định, Thông tư and the types of the Party are not in that table; their usual
 * abbreviations are kept so that citations of them are understood.
 */
export const typeAbbreviations = {
  'Nghị quyết': 'NQ',
  'Quyết định': 'QĐ',
  'Chỉ thị': 'CT',
  'Quy chế': 'QC',
  'Quy định': 'QyĐ',
  'Thông cáo': 'TC',
  'Thông báo': 'TB',
  'Hướng dẫn': 'HD',
  'Chương trình': 'CTr',
  'Kế hoạch': 'KH',
  'Phương án': 'PA',
  'Đề án': 'ĐA',
  'Dự án': 'DA',
  'Báo cáo': 'BC',
  'Biên bản': 'BB',
  'Tờ trình': 'TTr',
  'Hợp đồng': 'HĐ',
  'Công điện': 'CĐ',
  'Bản ghi nhớ': 'BGN',
  'Bản thỏa thuận': 'BTT',
  'Giấy ủy quyền': 'GUQ',
  'Giấy mời': 'GM',
  'Giấy giới thiệu': 'GGT',
  'Giấy nghỉ phép': 'GNP',
  'Phiếu gửi': 'PG',
  'Phiếu chuyển': 'PC',
  'Phiếu báo': 'PB',
  'Bản sao y': 'SY',
  'Bản trích sao': 'TrS',
  'Bản sao lục': 'SL',
} as const

/** Spellings that are met and are wrong, with the right one. */
const misspelt: Readonly<Record<string, string>> = {
  QCh: 'QC',
  QCH: 'QC',
  QYĐ: 'QyĐ',
  DAn: 'DA',
  ĐAn: 'ĐA',
  CTR: 'CTr',
  CTrinh: 'CTr',
  TTR: 'TTr',
  TRS: 'TrS',
}

/** The right abbreviation of a type where a wrong one stands; null where it is right or none at all. */
export function correctAbbreviation(written: string): string | null {
  return misspelt[written] ?? null
}

/** Types that are cited with a number, longest first so that none hides in another. */
export const citedTypes: readonly string[] = [
  ...Object.keys(typeAbbreviations).filter((name) => !/^(?:Bản|Giấy|Phiếu|Biên bản)/.test(name)),
  'Nghị định',
  'Thông tư liên tịch',
  'Thông tư',
  'Kết luận',
  'Công văn',
  'Văn bản',
].sort((a, b) => b.length - a.length)
