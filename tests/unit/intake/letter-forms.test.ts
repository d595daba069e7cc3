import { describe, expect, it } from 'vitest'
import { extract } from '../../../src-main/intake/extract.ts'
import { sourceFromText } from '../../../src-main/intake/source-text.ts'

const read = (text: string) => extract(sourceFromText('a', text))
const brief = (text: string) => read(text).tasks.map(({ path, agencies }) => [path, agencies])
const top = (number: string, date = 'Hà Nam, ngày 09 tháng 3 năm 2026') =>
  `ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nSố: ${number}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${date}\n\n`
const end = '\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Văn An\n'

describe('a decision in articles', () => {
  const text = `${top('7/QĐ-UBND')}QUYẾT ĐỊNH\nGiao việc sửa kho lưu trữ\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ NAM\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Phê duyệt danh mục kho kèm theo Quyết định này.\nĐiều 2. Giao nhiệm vụ như sau:\n1. Sở Xây dựng sửa mái kho trước ngày 30/6/2026.\nĐiều 3. Quyết định này có hiệu lực kể từ ngày ký.\nĐiều 4. Chánh Văn phòng UBND tỉnh, Giám đốc các Sở: Xây dựng, Nội vụ chịu trách nhiệm thi hành Quyết định này./.\n${end}`

  it('hands out work, but not by the articles that put it into force', () => {
    expect(brief(text)).toEqual([['2.1', ['Sở Xây dựng']]])
  })

  it('has its authority neither in the subject nor in the body', () => {
    expect(read(text)).toMatchObject({ documentType: 'Quyết định', subject: 'Giao việc sửa kho lưu trữ' })
  })

  it('keeps the tasks of the plan below its signature', () => {
    const plan =
      '\nKẾ HOẠCH\nSửa kho lưu trữ năm 2026\n(Ban hành kèm theo Quyết định số 7/QĐ-UBND ngày 09/3/2026)\n\nI. MỤC ĐÍCH\n1. Kho phải khô ráo.\nII. NHIỆM VỤ\n1. Sở Nội vụ chuyển hồ sơ ra khỏi kho cũ trước ngày 15/4/2026.\n2. Sở Tài chính bố trí kinh phí./.\n'
    expect(brief(text + plan)).toEqual([
      ['2.1', ['Sở Xây dựng']],
      ['II.1', ['Sở Nội vụ']],
      ['II.2', ['Sở Tài chính']],
    ])
  })
})

describe('a telegram', () => {
  it('has its kind without the haste, its day with the hour, and each addressee', () => {
    const text = `${top('3/CĐ-UBND', 'Hà Nam, hồi 16 giờ 30 ngày 28 tháng 7 năm 2026')}CÔNG ĐIỆN KHẨN\nVề việc sơ tán dân vùng trũng\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:\n- Bộ Chỉ huy Quân sự tỉnh; Công an tỉnh;\n- Chủ tịch UBND các xã, phường.\n\nTừ sáng nay nước sông lên nhanh. Chủ tịch UBND tỉnh yêu cầu:\n\n1. Công an tỉnh chốt chặn các ngầm, tràn./.\n${end}`
    expect(read(text)).toMatchObject({
      documentType: 'Công điện',
      documentDate: '2026-07-28',
      subject: 'Về việc sơ tán dân vùng trũng',
      recipients: ['Bộ Chỉ huy Quân sự tỉnh', 'Công an tỉnh', 'Chủ tịch UBND các xã, phường'],
    })
  })
})

describe('a conclusion of the party', () => {
  const text =
    'TỈNH ỦY HÀ NAM                    ĐẢNG CỘNG SẢN VIỆT NAM\n        *\nSố 51-KL/TU                       Hà Nam, ngày 17 tháng 3 năm 2026\n\nKẾT LUẬN\ncủa Ban Thường vụ Tỉnh ủy về sửa kho lưu trữ\n-----\n\nSau khi nghe báo cáo, Ban Thường vụ Tỉnh ủy kết luận như sau:\n\n1- Đảng ủy UBND tỉnh lãnh đạo việc sửa kho.\n2- Giao Văn phòng Tỉnh ủy:\n2.1- Lập danh mục hồ sơ trước ngày 15/4/2026.\n2.2- Thay khóa kho.\n\nNơi nhận:\n- Các đồng chí Tỉnh ủy viên,\n- Lưu Văn phòng Tỉnh ủy.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n(đã ký)\nLê Văn An\n'

  it('is read by its own header, numbering and signature', () => {
    expect(read(text)).toMatchObject({
      documentType: 'Kết luận',
      documentNumber: '51-KL/TU',
      documentDate: '2026-03-17',
      issuer: 'Tỉnh ủy Hà Nam',
      distribution: ['Các đồng chí Tỉnh ủy viên', 'Lưu Văn phòng Tỉnh ủy.'],
      signingAuthority: 'T/M BAN THƯỜNG VỤ',
      signerTitle: 'PHÓ BÍ THƯ',
      signerName: 'Lê Văn An',
    })
    expect(brief(text)).toEqual([
      ['1', ['Đảng ủy UBND tỉnh']],
      ['2.1', ['Văn phòng Tỉnh ủy']],
      ['2.2', ['Văn phòng Tỉnh ủy']],
    ])
  })
})

describe('a letter of the party', () => {
  it('has its “V/v” below the number, not in it', () => {
    const text =
      'VĂN PHÒNG TRUNG ƯƠNG ĐẢNG                    ĐẢNG CỘNG SẢN VIỆT NAM\n        *\nSố 77-CV/VPTW                       Hà Nội, ngày 17 tháng 3 năm 2026\nV/v sửa kho lưu trữ\n\nKính gửi: Các tỉnh ủy, thành ủy.\n\nVăn phòng Trung ương Đảng đề nghị:\n\n1. Phương pháp: làm từng kho một.\n2. Các tỉnh ủy, thành ủy chỉ đạo sửa kho.\n\nNơi nhận:\n- Lưu.\n\nCHÁNH VĂN PHÒNG\n\nLê Văn An\n'
    expect(read(text)).toMatchObject({
      documentNumber: '77-CV/VPTW',
      subject: 'V/v sửa kho lưu trữ',
      issuer: 'Văn phòng Trung ương Đảng',
    })
    expect(brief(text)).toEqual([['2', ['Các tỉnh ủy, thành ủy']]])
  })
})

describe('an invitation', () => {
  it('hands out what is to be prepared, not where and when to meet', () => {
    const text = `${top('8/GM-UBND')}GIẤY MỜI\nHọp về kho lưu trữ\n\nKính gửi: Các sở.\n\nUBND tỉnh mời dự họp:\n\n1. Thời gian: 8 giờ 00, ngày 20/3/2026.\n2. Địa điểm: Phòng họp số 2.\n3. Thành phần: Lãnh đạo các sở, ban, ngành tỉnh.\n4. Chủ trì: Đồng chí Chủ tịch UBND tỉnh.\n5. Chuẩn bị:\n- Sở Nội vụ báo cáo hiện trạng kho trước ngày 18/3/2026./.\n${end}`
    expect(brief(text)).toEqual([['5.dash1', ['Sở Nội vụ']]])
  })
})

describe('what is no item of its own', () => {
  it('is the paragraph behind the last item that has all overseen', () => {
    const text = `${top('11/UBND-VX')}Kính gửi: Các sở.\n\nYêu cầu:\n\n1. Sở Nội vụ đếm hồ sơ trong kho, lập danh mục hồ sơ cần sửa chữa và gửi danh mục đó về.\n2. Sở Xây dựng sửa mái kho, thay cửa kho, quét vôi tường kho và dọn sạch lối vào các kho.\nGiao Sở Nội vụ theo dõi, đôn đốc, tổng hợp kết quả thực hiện của các cơ quan, đơn vị, báo\ncáo UBND tỉnh./.\n${end}`
    const { tasks, skipped } = read(text)
    expect(tasks.map(({ path, agencies }) => [path, agencies])).toEqual([
      ['1', ['Sở Nội vụ']],
      ['2', ['Sở Xây dựng']],
    ])
    expect(skipped.some((one) => one.text.startsWith('Giao Sở Nội vụ theo dõi'))).toBe(true)
  })

  it('is a pointer to an appendix', () => {
    const text = `${top('12/KH-UBND')}KẾ HOẠCH\nSửa kho lưu trữ\n\nI. NHIỆM VỤ CỤ THỂ\nChi tiết tại Phụ lục kèm theo Kế hoạch này.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ đếm hồ sơ.\n${end}`
    expect(brief(text)).toEqual([['II.1', ['Sở Nội vụ']]])
  })

  it('is what the issuer itself approves', () => {
    const text = `${top('13/TB-UBND')}THÔNG BÁO\nKết luận cuộc họp về kho\n\nChủ tịch UBND tỉnh kết luận như sau:\n\n1. Thống nhất chủ trương xây kho mới tại phường Phù Vân.\n2. UBND tỉnh đồng ý với đề xuất của Sở Nội vụ về việc thuê kho tạm.\n3. Đồng ý chủ trương mua tủ; giao Sở Tài chính bố trí vốn trước ngày 10/4/2026.\n${end}`
    expect(brief(text)).toEqual([['3', ['Sở Tài chính']]])
  })
})

describe('criteria', () => {
  it('hand out only what is expressly handed out among them', () => {
    const text = `${top('18/KH-UBND')}KẾ HOẠCH\nThi đua sửa kho lưu trữ\n\nI. TIÊU CHÍ XẾP HẠNG\n1. Kho sạch được 50 điểm; kho khô được 50 điểm.\n2. Trên cơ sở số điểm của các kho, giao Sở Nội vụ thành lập đoàn chấm điểm.\nII. NHIỆM VỤ\n1. Sở Xây dựng sửa mái kho.\n${end}`
    expect(brief(text)).toEqual([
      ['I.2', ['Sở Nội vụ']],
      ['II.1', ['Sở Xây dựng']],
    ])
  })
})

describe('whom a letter addresses', () => {
  it('holds for the items below its topics, and says that it is assumed', () => {
    const text = `${top('14/UBND-VX')}Kính gửi: Các sở, ban, ngành tỉnh.\n\nUBND tỉnh đề nghị các sở, ban, ngành tỉnh thực hiện một số nội dung sau:\n\n1. Về kho lưu trữ\na) Đếm hồ sơ trước ngày 10/4/2026.\nb) Giao Sở Nội vụ in nhãn hộp.\n2. Gửi danh mục về Sở Nội vụ.\n${end}`
    const { tasks } = read(text)
    expect(tasks.map(({ path, agencies }) => [path, agencies])).toEqual([
      ['1.a', ['các sở, ban, ngành tỉnh']],
      ['1.b', ['Sở Nội vụ']],
      ['2', ['các sở, ban, ngành tỉnh']],
    ])
    expect(tasks.map(({ notes }) => notes.map(({ code }) => code))).toEqual([
      ['agencyImplied'],
      [],
      ['agencyImplied'],
    ])
  })

  it('is told below a heading that assesses first', () => {
    const text = `${top('15/NQ-UBND')}NGHỊ QUYẾT\nPhiên họp tháng 3\n\nUBND tỉnh quyết nghị:\n\n1. Về tình hình sửa kho tháng 3\nTiến độ còn chậm.\nUBND tỉnh yêu cầu các sở tập trung thực hiện các nhiệm vụ sau:\na) Sở Xây dựng sửa mái kho.\nb) Sở Nội vụ chuyển hồ sơ.\n${end}`
    expect(brief(text)).toEqual([
      ['1.a', ['Sở Xây dựng']],
      ['1.b', ['Sở Nội vụ']],
    ])
  })
})

describe('the conclusion of an inspection', () => {
  it('has a name of three words', () => {
    const text = `${top('16/KL-TTr')}KẾT LUẬN THANH TRA\nVề việc quản lý kho lưu trữ\n\nChánh Thanh tra tỉnh kết luận như sau:\n\n1. Sở Nội vụ nộp lại 05 chìa khóa kho.\n${end}`
    expect(read(text)).toMatchObject({
      documentType: 'Kết luận thanh tra',
      subject: 'Về việc quản lý kho lưu trữ',
    })
  })
})

describe('a letter without its number', () => {
  it('does not cite itself where its appendix tells the number', () => {
    const text = `${top('      /SNV-VTLT')}Kính gửi: Các sở.\n\nThực hiện Công văn số 90/UBND-VX ngày 02/3/2026 của UBND tỉnh, yêu cầu:\n\n1. Sở Y tế đếm tủ.\n${end}\nPHỤ LỤC\n(Kèm theo Công văn số 318/SNV-VTLT ngày 09/3/2026 của Sở Nội vụ)\n`
    const { documentNumber, bases } = read(text)
    expect(documentNumber).toBeNull()
    expect(bases.map(({ number }) => number)).toEqual(['90/UBND-VX'])
  })
})

describe('plain text set side by side with the space bar', () => {
  it('is read column by column at the end of the letter', () => {
    const text = `${top('9/UBND-VX')}Kính gửi: Sở Nội vụ.\n\nYêu cầu:\n\n1. Sở Nội vụ đếm hồ sơ./.\n\nNơi nhận:                              TM. ỦY BAN NHÂN DÂN\n- Như trên;                                 CHỦ TỊCH\n- Lưu: VT.\n\n                                           Lê Văn An\n`
    expect(read(text)).toMatchObject({
      distribution: ['Như trên', 'Lưu: VT.'],
      signingAuthority: 'TM. ỦY BAN NHÂN DÂN',
      signerTitle: 'CHỦ TỊCH',
      signerName: 'Lê Văn An',
    })
  })
})

describe('paragraphs without empty lines between them', () => {
  const wide = 'Các sở, ban, ngành tỉnh phải kiểm tra mái, tường, cửa và hệ thống điện của mọi kho lưu trữ'

  it('end where a sentence ends far from the margin, so that a closing is no task', () => {
    const text = `${top('4/UBND-VX')}Kính gửi: Các sở.\n\nThời gian qua nhiều kho bị dột, ảnh hưởng đến hồ sơ của các cơ quan, đơn vị. UBND tỉnh yêu cầu:\n1. ${wide}\nđang quản lý.\nYêu cầu Thủ trưởng các cơ quan nghiêm túc triển khai thực hiện các nội dung nêu trên./.\n${end}`
    expect(read(text).tasks.map(({ text: words }) => words)).toEqual([`${wide} đang quản lý.`])
  })

  it('let a title in ordinary letters stand alone, so that an assessment is no task', () => {
    const text = `${top('5/TB-UBND')}THÔNG BÁO\nKết luận cuộc họp về kho lưu trữ\n\nChủ tịch UBND tỉnh kết luận như sau:\n\nI. Đánh giá chung\nCác đơn vị có nhiều cố gắng; tuy nhiên tiến độ sửa kho còn chậm, mới đạt một nửa kế hoạch đề ra.\nII. Nhiệm vụ\n1. Về kho số 3\nGiao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính lập dự toán sửa mái, trình UBND tỉnh xem xét.\nThời gian hoàn thành: trước ngày 20/4/2026.\n2. Sở Nội vụ chuyển hồ sơ sang kho số 5.\n${end}`
    const { tasks } = read(text)
    expect(tasks.map(({ path, deadlineISO }) => [path, deadlineISO])).toEqual([
      ['II.1', '2026-04-20'],
      ['II.2', null],
    ])
    expect(tasks[0]).toMatchObject({ agencies: ['Sở Xây dựng'], coordinating: ['Sở Tài chính'] })
  })

  it('go on where a portal broke the first line of each item inside a name', () => {
    const text = `${top('17/TB-UBND')}THÔNG BÁO\nKết luận cuộc họp\n\nChủ tịch UBND tỉnh kết luận như sau:\n1. Về việc cải tạo kho lưu trữ của\nSở Nội vụ tại phường Phù Vân và việc chuyển hồ sơ của các phòng về một nơi để quản lý: giao\nSở Xây dựng lập dự toán.\n2. Về việc mua tủ cho các phòng\nlưu trữ của các xã, phường trên địa bàn toàn tỉnh theo đề nghị của Sở Nội vụ: Sở Tài chính\nbố trí vốn.\n3. Về việc quét mã hộp tại kho\nlưu trữ lịch sử của tỉnh: Sở Nội vụ thuê máy quét và cử người hướng dẫn các phòng sử dụng.\n4. Về kho tạm đặt tại phường Lam\nHạ và phường Hà Nam: Sở Xây dựng kiểm tra an toàn chịu lực của sàn, báo cáo UBND tỉnh biết.\n${end}`
    const { tasks } = read(text)
    expect(tasks.at(-1)).toMatchObject({ path: '4', agencies: ['Sở Xây dựng'] })
    expect(tasks.at(-1)?.text.startsWith('Về kho tạm đặt tại phường Lam Hạ')).toBe(true)
    expect(tasks[0]?.text.startsWith('Về việc cải tạo kho lưu trữ của Sở Nội vụ')).toBe(true)
  })

  it('go on where a short line only begins a sentence', () => {
    const text = `${top('6/UBND-VX')}Kính gửi: Các sở.\n\nThời gian qua nhiều kho bị dột, ảnh hưởng đến hồ sơ của các cơ quan, đơn vị. UBND tỉnh yêu cầu:\n1. Thanh tra tỉnh (TTT) chủ trì, phối hợp\nSở Nội vụ, Sở Tài chính kiểm tra việc quản lý, sử dụng kho lưu trữ tại các cơ quan, đơn vị.\n${end}`
    expect(read(text).tasks).toMatchObject([
      { path: '1', agencies: ['Thanh tra tỉnh'], coordinating: ['Sở Nội vụ', 'Sở Tài chính'] },
    ])
  })

  it('keep a time below a numbered item for that item', () => {
    const text = `${top('6/UBND-VX')}Kính gửi: Các sở.\n\nYêu cầu:\n\n1. Sở Y tế đếm tủ thuốc trước ngày 05/4/2026.\n\n2. Sở Nội vụ đếm hồ sơ.\n\nThời gian hoàn thành: trước ngày 30/4/2026.\n${end}`
    expect(read(text).tasks.map(({ deadlineISO }) => deadlineISO)).toEqual(['2026-04-05', '2026-04-30'])
  })
})

describe('an issuer in capitals below its parent', () => {
  it.each([
    ['UBND TỈNH HÀ NAM\nSỞ KHOA HỌC VÀ CÔNG NGHỆ', 'UBND tỉnh Hà Nam Sở Khoa học và Công nghệ'],
    ['ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nVĂN PHÒNG', 'Ủy ban nhân dân tỉnh Hà Nam Văn phòng'],
  ])('%s', (lines, issuer) => {
    const text = `${lines}\nSố: 1/TB\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nam, ngày 09 tháng 3 năm 2026\n\nTHÔNG BÁO\nVề kho lưu trữ\n\nSở Nội vụ thông báo lịch mở kho.\n${end}`
    expect(read(text).issuer).toBe(issuer)
  })
})

describe('an agency alone on the line of its number', () => {
  it('leads what stands below it, also where other numbers have letters below them', () => {
    const text = `${top('9/UBND-TH')}Chủ tịch UBND tỉnh yêu cầu:\n\n1. Giao Sở Xây dựng\na) Kiểm tra các cầu cũ trước ngày 15/4/2026.\nb) Cắm biển tải trọng trước ngày 30/4/2026.\n2. Sở Tài chính\na) Bố trí kinh phí sửa chữa.\nb) Thẩm định dự toán.\n3. Giao Công an tỉnh\nKiểm tra xe quá tải trên các tuyến, hoàn thành trước ngày 30/5/2026.\n4. Ủy ban nhân dân các xã, phường\nThông báo các tuyến cấm đến từng hộ dân.\n${end}`
    expect(brief(text)).toEqual([
      ['1.a', ['Sở Xây dựng']],
      ['1.b', ['Sở Xây dựng']],
      ['2.a', ['Sở Tài chính']],
      ['2.b', ['Sở Tài chính']],
      ['3', ['Công an tỉnh']],
      ['4', ['Ủy ban nhân dân các xã, phường']],
    ])
  })
})
