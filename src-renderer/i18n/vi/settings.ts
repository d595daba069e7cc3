export const settings = {
  title: 'Thiết lập',
  agency: {
    title: 'Cơ quan',
    text: 'In trên văn bản cam kết và báo cáo lập từ nay về sau; văn bản đã lập giữ nguyên.',
    saved: 'Đã lưu thông tin cơ quan.',
    save: 'Lưu thông tin',
    reset: 'Bỏ thay đổi',
  },
  data: {
    title: 'Dữ liệu',
    folder: 'Thư mục dữ liệu',
    copy: 'Sao chép đường dẫn',
    reveal: 'Mở thư mục',
    verify: 'Kiểm tra dữ liệu',
    verifyText: 'Đọc lại toàn bộ cơ sở dữ liệu, kho minh chứng và lịch sử, so với mã băm đã ghi.',
    verifying: 'Đang kiểm tra…',
    ok: 'Dữ liệu nguyên vẹn',
    counted:
      '{{directives}} văn bản chỉ đạo, {{commitments}} cam kết, {{facts}} lần ghi nhận, {{evidence}} minh chứng.',
    wrong: 'Dữ liệu có vấn đề',
    wrongText:
      'Không xoá gì cả. Hãy giữ nguyên thư mục dữ liệu, sao chép danh sách dưới đây gửi người hỗ trợ, và phục hồi từ bản sao lưu nếu cần.',
    part: { database: 'Cơ sở dữ liệu', vault: 'Kho minh chứng', history: 'Lịch sử' },
  },
  display: {
    title: 'Hiển thị',
    language: 'Ngôn ngữ',
    vi: 'Tiếng Việt',
    en: 'English',
    scheme: 'Nền',
    auto: 'Theo máy',
    light: 'Sáng',
    dark: 'Tối',
  },
  about: {
    title: 'Giới thiệu',
    text: 'Cam Kết giúp chuyên viên theo dõi nhiệm vụ được giao, cập nhật tiến độ kèm minh chứng, soạn văn bản cam kết và báo cáo.',
    version: 'Phiên bản {{version}}',
    license: 'Phần mềm nguồn mở theo giấy phép Apache 2.0. Không gửi dữ liệu ra khỏi máy này.',
  },
} as const
