import type { Component, TextStyle } from './layout.ts'

const guide = 'Hướng dẫn 36-HD/VPTW (Văn phòng Trung ương Đảng, 2018)'

/**
 * Documents of the Party, by Hướng dẫn 36-HD/VPTW of 2018: heading "ĐẢNG CỘNG SẢN VIỆT NAM" with a rule below it,
 * agency with a star, "Số 15-CV/TU", T/M, K/T and T/L. The guide itself is not at hand here: the sizes are those
 * in common use, and whatever it does not set differently is laid out as for the State.
 */
export function partyStyles(state: Readonly<Record<Component, TextStyle>>): Record<Component, TextStyle> {
  const style = (component: Component, part: string, more: Partial<TextStyle>): TextStyle => ({
    ...state[component],
    cite: `${guide}, ${part}`,
    ...more,
  })
  return {
    ...state,
    nationalName: style('nationalName', 'tiêu đề', { name: 'Tiêu đề', size: 15, range: [15, 15] }),
    parentAgency: style('parentAgency', 'cơ quan cấp trên', { size: 14, range: [14, 14] }),
    issuingAgency: style('issuingAgency', 'cơ quan ban hành', { size: 14, range: [14, 14] }),
    numberLine: style('numberLine', 'số và ký hiệu', { size: 14, range: [14, 14], before: 0 }),
    placeDate: style('placeDate', 'địa điểm và ngày, tháng, năm', { size: 14, range: [14, 14] }),
    letterSubject: style('letterSubject', 'trích yếu công văn', { size: 12, range: [12, 12], italic: true }),
    typeName: style('typeName', 'tên loại', { size: 16, range: [15, 16] }),
    subject: style('subject', 'trích yếu', { size: 14, range: [14, 15] }),
    recipientsTitle: style('recipientsTitle', 'nơi nhận', {
      size: 14,
      range: [14, 14],
      bold: false,
      italic: false,
      underline: true,
    }),
    recipient: style('recipient', 'nơi nhận', { size: 12, range: [12, 12] }),
  }
}
