/** Help: the guide beside the screen, the tour, what is new. */
export const help = {
  title: 'Trợ giúp',
  chapter: 'Mục',
  menu: {
    screen: 'Hướng dẫn cho màn hình này',
    shortcuts: 'Phím tắt',
    tour: 'Giới thiệu nhanh',
    news: 'Có gì mới',
  },
  news: {
    title: 'Có gì mới',
    version: 'Phiên bản {{version}}',
    updated: 'Cam Kết đã lên phiên bản {{version}}.',
  },
  tour: {
    label: 'Giới thiệu nhanh',
    offer: 'Mới dùng Cam Kết? Xem bảy chỗ chính trong một phút; mở lại được bất cứ lúc nào ở Trợ giúp.',
    start: 'Xem giới thiệu',
    skip: 'Bỏ qua',
    back: 'Trước',
    next: 'Tiếp',
    end: 'Xong',
    step: '{{step}}/{{count}}',
    read: {
      title: 'Đọc văn bản chỉ đạo',
      text: 'Thả tệp vào cửa sổ, dán nội dung, hoặc bấm nút này (Ctrl+O). Nhiệm vụ, cơ quan và thời hạn được đọc ra để bạn rà soát; chưa xác nhận thì chưa ghi gì.',
    },
    clears: {
      title: 'Làm rõ 6 rõ',
      text: 'Mỗi cam kết cần rõ người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền. Phần còn thiếu được nêu tên.',
    },
    progress: {
      title: 'Cập nhật tiến độ, kèm minh chứng',
      text: 'Ghi ngày diễn ra, kết quả, khó khăn; thả tệp minh chứng vào ngay đó. Không có gì bị ghi đè, nhập sai thì thu hồi được.',
    },
    letter: {
      title: 'Soạn văn bản cam kết',
      text: 'Chọn văn bản chỉ đạo và các nhiệm vụ; lời văn soạn sẵn theo thể thức Nghị định 30, xuất .docx hoặc .pdf để trình ký.',
    },
    report: {
      title: 'Lập báo cáo',
      text: 'Chọn kỳ, số liệu được chốt khi lập. Bấm vào con số để xem những nhiệm vụ được đếm.',
    },
    search: {
      title: 'Tìm mọi thứ',
      text: 'Ctrl+K ở bất cứ đâu: cam kết, văn bản, chữ trong tệp minh chứng, người và lệnh. Không cần gõ dấu.',
    },
    help: {
      title: 'Trợ giúp luôn ở đây',
      text: 'F1 mở hướng dẫn cho màn hình đang xem, phím ? mở bảng phím tắt.',
    },
  },
} as const
