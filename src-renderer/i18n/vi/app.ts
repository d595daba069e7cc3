/** The frame: sidebar, header, window drop, not-found, crash screen. */
export const app = {
  nav: {
    label: 'Điều hướng chính',
    workbench: 'Bàn làm việc',
    directives: 'Văn bản chỉ đạo',
    commitments: 'Cam kết',
    letters: 'Văn bản cam kết',
    evidence: 'Minh chứng',
    reports: 'Báo cáo',
    settings: 'Thiết lập',
    count_other: '{{count}} mục',
    overdue_other: '{{count}} quá hạn',
    skip: 'Bỏ qua điều hướng, tới nội dung',
    toggle: 'Thu gọn hoặc mở thanh điều hướng',
  },
  asOf: {
    label: 'Tính đến ngày',
    today: 'Hôm nay',
    notToday: 'Số liệu đang tính đến ngày {{date}}, không phải hôm nay.',
    backToToday: 'Về hôm nay',
  },
  sample: {
    text: 'Đang dùng dữ liệu mẫu. Mọi thao tác chỉ để làm thử; khi dùng thật, hãy khởi động với một thư mục dữ liệu mới.',
    short: 'Dữ liệu mẫu',
  },
  drop: {
    title: 'Thả văn bản chỉ đạo vào đây',
    hint: 'Word (.docx), PDF có lớp chữ hoặc .txt – thả được nhiều tệp một lúc',
  },
  import: {
    read: 'Đọc văn bản',
    title: 'Đọc văn bản',
    waiting: 'Đang chờ',
    sending: 'Đang nhận tệp',
    reading: 'Đang đọc nội dung',
    done: 'Đã đọc xong – mở để rà soát',
    progress: 'Đã xong {{done}}/{{total}} tệp',
    pasted: 'Văn bản dán ngày {{date}}',
  },
  theme: { light: 'Chuyển sang nền sáng', dark: 'Chuyển sang nền tối' },
  notFound: {
    title: 'Không có trang này',
    text: 'Địa chỉ có thể đã cũ, hoặc mục này đã được thu hồi.',
    home: 'Về bàn làm việc',
  },
  crash: {
    title: 'Màn hình này gặp lỗi',
    text: 'Dữ liệu đã lưu không bị ảnh hưởng. Hãy mở lại màn hình; nếu lỗi lặp lại, gửi báo cáo cho người hỗ trợ.',
    reload: 'Mở lại',
  },
} as const
