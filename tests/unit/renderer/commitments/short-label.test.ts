import { expect, it } from 'vitest'
import { shortLabel } from '../../../../src-renderer/commitments/list/short-label.ts'

it.each([
  ['Công văn 1042/UBND-NC', '1042/UBND-NC'],
  ['Kế hoạch 152/KH-UBND', '152/KH-UBND'],
  ['Kết luận 12-KL/TW', '12-KL/TW'],
  ['Công văn …/UBND-TH (2025): thực hiện Chỉ thị số 5 …', '…/UBND-TH (2025): thực hiện Chỉ thị số 5 …'],
  ['Công văn: thực hiện Chỉ thị 12/CT-TTg', 'Công văn: thực hiện Chỉ thị 12/CT-TTg'],
  ['Thông báo', 'Thông báo'],
])('%s is %s in a narrow column', (label, short) => {
  expect(shortLabel(label)).toBe(short)
})
