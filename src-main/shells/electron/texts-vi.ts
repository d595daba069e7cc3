/** Every word that the Electron shell itself shows; the pages have their own catalogue. */
export const vi = {
  appName: 'Cam Kết',
  quit: 'Thoát',
  openDataFolder: 'Mở thư mục dữ liệu',
  startFailed: 'Cam Kết chưa mở được',
  unexpected: {
    title: 'Có lỗi ngoài dự kiến',
    advice: 'Dữ liệu đã lưu không bị ảnh hưởng. Hãy sao chép báo cáo và gửi cho người hỗ trợ.',
    copyReport: 'Sao chép báo cáo',
    close: 'Đóng',
  },
  gone: {
    title: 'Màn hình Cam Kết đã dừng đột ngột',
    advice: 'Dữ liệu đã lưu còn nguyên, kể cả bản nháp. Hãy mở lại màn hình để làm tiếp.',
    reload: 'Mở lại màn hình',
  },
  unresponsive: {
    title: 'Màn hình Cam Kết chưa phản hồi',
    advice: 'Có thể máy đang bận. Hãy chờ thêm, hoặc mở lại màn hình; bản nháp đã lưu còn nguyên.',
    wait: 'Chờ thêm',
  },
  pick: {
    directive: 'Chọn văn bản chỉ đạo',
    evidence: 'Chọn tệp minh chứng',
    any: 'Chọn tệp',
    directiveFiles: 'Văn bản (.docx, .pdf, .txt)',
    anyFiles: 'Tất cả các tệp',
  },
  notOpened: 'loại tệp này không mở trực tiếp để bảo đảm an toàn',
  pickFolder: {
    scan: 'Chọn thư mục máy quét lưu tệp',
    export: 'Chọn nơi xuất minh chứng',
  },
  save: {
    title: 'Lưu văn bản',
    fallbackName: 'van-ban',
    kinds: { docx: 'Văn bản Word', pdf: 'Tài liệu PDF', xlsx: 'Bảng tính Excel', html: 'Trang HTML' },
  },
  menu: {
    file: 'Tệp',
    newWindow: 'Cửa sổ mới',
    import: 'Nhập văn bản…',
    settings: 'Thiết lập…',
    edit: 'Sửa',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    cut: 'Cắt',
    copy: 'Sao chép',
    paste: 'Dán',
    selectAll: 'Chọn tất cả',
    search: 'Tìm kiếm…',
    view: 'Xem',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    zoomReset: 'Cỡ gốc',
    fullScreen: 'Toàn màn hình',
    devTools: 'Công cụ nhà phát triển',
    go: 'Đến',
    screens: {
      workbench: 'Bàn làm việc',
      directives: 'Văn bản chỉ đạo',
      commitments: 'Cam kết',
      letters: 'Văn bản cam kết',
      evidence: 'Minh chứng',
      reports: 'Báo cáo',
      indicators: 'Chỉ tiêu',
      directory: 'Danh mục',
      settings: 'Thiết lập',
    },
    help: 'Trợ giúp',
    guide: 'Hướng dẫn cho màn hình này',
    shortcuts: 'Phím tắt',
    tour: 'Giới thiệu nhanh',
    news: 'Có gì mới',
    portal: 'Mở nq57.vn trong trình duyệt',
    about: 'Giới thiệu',
  },
} as const

type Words<Original> = {
  readonly [Key in keyof Original]: Original[Key] extends string ? string : Words<Original[Key]>
}

/** Other languages say all of it. */
export type ShellTexts = Words<typeof vi>
