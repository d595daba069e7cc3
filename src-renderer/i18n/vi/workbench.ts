/** The start page. */
export const workbench = {
  title: 'Bàn làm việc',
  description: 'Số liệu tính đến ngày {{date}}',
  figures: 'Cam kết theo tình trạng',
  total: 'Tổng số cam kết',
  noInformation: 'Chưa có cập nhật tiến độ',
  next: {
    title: 'Việc cần làm trước',
    all: 'Xem tất cả cam kết',
    none: 'Không có cam kết nào quá hạn hoặc sắp đến hạn.',
    column: { task: 'Nhiệm vụ', deadline: 'Thời hạn', status: 'Tình trạng' },
    lacking_other: 'Còn thiếu {{count}} mục 6 rõ',
  },
  byDirective: {
    title: 'Theo văn bản chỉ đạo',
    done: '{{done}}/{{total}} hoàn thành',
    overdue_other: '{{count}} quá hạn',
    byHand: 'Cam kết nhập tay',
  },
  empty: {
    title: 'Bắt đầu từ một văn bản chỉ đạo',
    text: 'Bàn làm việc sẽ cho thấy cam kết nào quá hạn, cam kết nào sắp đến hạn. Trước hết cần đọc một văn bản giao nhiệm vụ.',
    step1: 'Thả tệp văn bản (.docx, .pdf, .txt) vào bất cứ đâu trong cửa sổ này.',
    step2: 'Rà soát nhiệm vụ và thời hạn đọc được, rồi xác nhận.',
    step3: 'Ghi “6 rõ”, cập nhật tiến độ kèm minh chứng; văn bản cam kết và báo cáo lấy từ đó.',
    pick: 'Chọn văn bản…',
    paste: 'Dán nội dung…',
  },
} as const
