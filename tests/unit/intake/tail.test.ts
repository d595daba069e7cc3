import { describe, expect, it } from 'vitest'
import { removeFootnotes } from '../../../src-main/intake/footnotes.ts'
import { readTail } from '../../../src-main/intake/tail.ts'
import { readLines } from '../../../src-main/intake/text-lines.ts'

const whole = ['Như trên', 'Bộ Y tế (báo cáo)', 'TT Tỉnh ủy', 'Lưu: VT.']

describe('Nơi nhận and signature', () => {
  it.each([
    [
      'on one page',
      'Nơi nhận:\n- Như trên;\n- Bộ Y tế\n(báo cáo);\n- TT Tỉnh ủy;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Thị Ánh',
    ],
    [
      'in two columns whose blanks were folded',
      'Nơi nhận: KT. CHỦ TỊCH\n- Như trên; PHÓ CHỦ TỊCH\n- Bộ Y tế (báo cáo);\n- TT Tỉnh ủy;\n- Lưu: VT.\nLê Thị Ánh',
    ],
    [
      'cut between two items',
      'Nơi nhận:\n- Như trên;\n- Bộ Y tế (báo cáo);\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\f- TT Tỉnh ủy;\n- Lưu: VT.\n\nLê Thị Ánh',
    ],
    [
      'cut inside an item and between the titles',
      'Nơi nhận:\n- Như trên;\n- Bộ Y tế\n\nKT. CHỦ TỊCH\f(báo cáo);\n- TT Tỉnh ủy;\n- Lưu: VT.\n\nPHÓ CHỦ TỊCH\n\nLê Thị Ánh',
    ],
    [
      'cut right after its title',
      'Nơi nhận:\n\nKT. CHỦ TỊCH\f- Như trên;\n- Bộ Y tế (báo cáo);\n- TT Tỉnh ủy;\n- Lưu: VT.\n\nPHÓ CHỦ TỊCH\n\nLê Thị Ánh',
    ],
  ])('%s', (_name, text) => {
    expect(readTail(readLines(text))).toMatchObject({
      distribution: whole,
      signingAuthority: 'KT. CHỦ TỊCH',
      signerTitle: 'PHÓ CHỦ TỊCH',
      signerName: 'Lê Thị Ánh',
    })
  })
})

describe('the title of the signer', () => {
  it.each([
    [
      'of a party letter whose columns were folded',
      'Nơi nhận: T/M BAN THƯỜNG VỤ\n- Ban Bí thư (b/c), BÍ THƯ\n- Các đảng ủy,\n- Lưu Văn phòng.\nLê Thị Ánh',
      { signingAuthority: 'T/M BAN THƯỜNG VỤ', signerTitle: 'BÍ THƯ', signerName: 'Lê Thị Ánh' },
    ],
    [
      'acting for the head of a committee',
      'Nơi nhận:\n- Lưu: VT.\n\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nLê Thị Ánh',
      { signingAuthority: 'K/T TRƯỞNG BAN', signerTitle: 'PHÓ TRƯỞNG BAN' },
    ],
    [
      'without a second office below it',
      "Nơi nhận:\n- Lưu: VT.\n\nTRƯỞNG ĐOÀN\n\nPHÓ CHỦ TỊCH HĐND TỈNH\nH'Lim Niê",
      { signerTitle: 'TRƯỞNG ĐOÀN', signerName: "H'Lim Niê" },
    ],
  ])('%s', (_name, text, signature) => {
    expect(readTail(readLines(text))).toMatchObject(signature)
  })
})

const rule = ' '.repeat(40)
const texts = (source: string) => {
  const { lines, footnotes } = removeFootnotes(readLines(source))
  return {
    lines: lines.map(({ text }) => text),
    footnotes: footnotes.map((note) => note.map(({ text }) => text).join(' ')),
  }
}

describe('footnotes', () => {
  it('can have their number on a line of its own', () => {
    expect(
      texts(`theo kế hoạch1 và đề án2 đã\n${rule}\n1\nVề thư viện.\n2\nVề trường học.\f5\nduyệt.`),
    ).toEqual({
      lines: ['theo kế hoạch1 và đề án2 đã', 'duyệt.'],
      footnotes: ['1 Về thư viện.', '2 Về trường học.'],
    })
  })

  it('are no numbers of pages', () => {
    expect(texts('dòng cuối trang\n\n3\fdòng đầu trang')).toEqual({
      lines: ['dòng cuối trang', 'dòng đầu trang'],
      footnotes: [],
    })
  })

  it('end where the signature of the last page begins', () => {
    expect(texts(`theo kế hoạch1.\n${rule}\n1 Về thư viện.\nPHÓ CHỦ TỊCH\nLê Thị Ánh`).lines).toEqual([
      'theo kế hoạch1.',
      'PHÓ CHỦ TỊCH',
      'Lê Thị Ánh',
    ])
  })
})
