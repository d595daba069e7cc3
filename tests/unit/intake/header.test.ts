import { describe, expect, it } from 'vitest'
import { extract } from '../../../src-main/intake/extract.ts'
import { sourceFromText } from '../../../src-main/intake/source-text.ts'

const body =
  '\n\nKính gửi: Sở Nội vụ.\n\nCăn cứ Kế hoạch năm; Chủ tịch UBND tỉnh yêu cầu:\n\n1. Sở Nội vụ rà soát hồ sơ./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\n\nLê Văn An\n'
const read = (header: string) => extract(sourceFromText('a.txt', header + body))

const expected = {
  documentType: 'Công văn',
  documentNumber: '12/UBND-VX',
  documentSymbol: '/UBND-VX',
  documentDate: '2026-03-09',
  documentYear: 2026,
  issuer: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
  subject: 'V/v thay biển tên đường theo Quyết định số 5/QĐ-UBND',
  recipients: ['Sở Nội vụ'],
  signerTitle: 'CHỦ TỊCH',
  signerName: 'Lê Văn An',
}

describe('headers in the layouts that text layers have', () => {
  it.each([
    [
      'two columns on one line',
      'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH HÀ TĨNH Độc lập - Tự do - Hạnh phúc\nSố: 12/UBND-VX      Hà Tĩnh, ngày 09 tháng 3 năm 2026\nV/v thay biển tên đường theo\nQuyết định số 5/QĐ-UBND',
    ],
    [
      'left column first',
      'ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH\n\nSố: 12 /UBND-VX\nV/v thay biển tên đường theo\nQuyết định số 5/QĐ-\nUBND\n\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\n\nHà Tĩnh, ngày 9 tháng 3 năm 2026',
    ],
    [
      'cells parted by borders, names broken over lines',
      '|\nỦY\nBAN NHÂN DÂN\nTỈNH HÀ TĨNH\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n-------\n|\n|\nSố: 12/UBND-VX\nV/v thay biển\ntên đường theo Quyết định số 5/QĐ-UBND\n|\nHà\nTĩnh, ngày 09 tháng 3 năm 2026\n|',
    ],
    [
      'lines with empty ones between',
      ' \nỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM \n\nTỈNH HÀ TĨNH Độc lập - Tự do - Hạnh phúc \n  \n\nSố:  12  /UBND-VX \n\nV/v thay biển tên đường theo  \n\nQuyết định số 5/QĐ-UBND \n\nHà Tĩnh, ngày 09 tháng 3 năm 2026 \n',
    ],
  ])('%s', (_layout, header) => {
    expect(read(header)).toMatchObject(expected)
  })

  it('leaves a blank number and date open and says so', () => {
    const result = read(
      'UBND TỈNH HÀ TĨNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố:        /UBND-VX\nV/v thay biển tên đường\nHà Tĩnh, ngày      tháng      năm 2026',
    )
    expect(result).toMatchObject({
      documentNumber: null,
      documentSymbol: '/UBND-VX',
      documentDate: null,
      documentYear: 2026,
      subject: 'V/v thay biển tên đường',
    })
    expect(result.notes.map((note) => note.code)).toEqual(
      expect.arrayContaining(['numberMissing', 'dateMissing']),
    )
  })

  it('reads a named document with its subject in ordinary letters', () => {
    const text =
      'SỞ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 07/KH-SNV     Huế, ngày 02 tháng 02 năm 2026\n\nKẾ HOẠCH\nTriển khai lấy ý kiến hài lòng năm 2026\n_______\n\nCăn cứ chương trình công tác, Sở ban hành Kế hoạch như sau:\n\n1. Phòng Hành chính lập phiếu hỏi trước ngày 01/3/2026./.\n'
    expect(extract(sourceFromText('b.txt', text))).toMatchObject({
      documentType: 'Kế hoạch',
      documentNumber: '07/KH-SNV',
      documentDate: '2026-02-02',
      issuer: 'Sở Nội vụ',
      subject: 'Triển khai lấy ý kiến hài lòng năm 2026',
      recipients: [],
    })
  })

  it('notes a missing header and still reads the tasks', () => {
    const result = extract(sourceFromText('c.txt', body.trim()))
    expect(result.notes.map((note) => note.code)).toContain('headerMissing')
    expect(result.tasks.map((task) => task.path)).toEqual(['1'])
  })

  it('marks where each value stands', () => {
    const source = sourceFromText('a.txt', `ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH\nSố: 12/UBND-VX${body}`)
    const { spans } = extract(source)
    const at = (name: string) => source.text.slice(spans[name]?.start, spans[name]?.end)
    expect(at('documentNumber')).toBe('Số: 12/UBND-VX')
    expect(at('signerName')).toBe('Lê Văn An')
  })
})

describe('signatures', () => {
  it.each([
    [
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Thị Bình',
      'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Trần Thị Bình',
    ],
    ['TM. ỦY BAN NHÂN\nDÂN\nCHỦ TỊCH\nLê\nVăn Cường', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Văn Cường'],
    [
      'KT. BỘ TRƯỞNG,\nCHỦ NHIỆM\nPHÓ CHỦ NHIỆM\nĐỗ Minh',
      'KT. BỘ TRƯỞNG, CHỦ NHIỆM',
      'PHÓ CHỦ NHIỆM',
      'Đỗ Minh',
    ],
    ['GIÁM ĐỐC\n\n\nĐại tá Vũ Hải', null, 'GIÁM ĐỐC', 'Vũ Hải'],
  ])('%s', (signature, signingAuthority, signerTitle, signerName) => {
    const before = 'Kính gửi: Sở Nội vụ.\n\n1. Sở Nội vụ rà soát hồ sơ./.\n\n'
    const distribution = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n'
    const want = { signingAuthority, signerTitle, signerName, distribution: ['Như trên', 'Lưu: VT.'] }
    expect(extract(sourceFromText('a', `${before}${distribution}${signature}\n`))).toMatchObject(want)
    expect(extract(sourceFromText('a', `${before}${signature}\n${distribution}`))).toMatchObject(want)
  })
})
