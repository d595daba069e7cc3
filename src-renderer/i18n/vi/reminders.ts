/** What is due, told once a day. */
export const reminders = {
  title: 'Nhắc việc hôm nay',
  label_other: 'Nhắc việc: {{count}} việc',
  none: 'Không có việc nào cần nhắc.',
  allKnown: 'Đánh dấu đã biết tất cả',
  known_other: 'Không nhắc lại {{count}} việc này nữa.',
  markKnown: 'Đã biết, không nhắc nữa: {{text}}',
  snooze: 'Nhắc lại sau: {{text}}',
  until: {
    tomorrow: 'Ngày mai ({{date}})',
    monday: 'Thứ Hai tới ({{date}})',
    week: 'Sau một tuần ({{date}})',
  },
  kind: {
    overdue: 'Quá hạn từ {{date}}',
    due: 'Đến hạn {{date}}',
    committed: 'Đã cam kết xong ngày {{date}}',
    occurrence: 'Kỳ đến hạn {{date}}',
    report: 'Báo cáo phải gửi trước hết ngày {{date}}',
  },
  count: {
    overdue_other: '{{count}} cam kết quá hạn',
    due_other: '{{count}} cam kết đến hạn trong 3 ngày làm việc',
    committed_other: '{{count}} việc đến ngày đã cam kết',
    occurrence_other: '{{count}} nhiệm vụ định kỳ đến kỳ',
    report_other: '{{count}} báo cáo phải gửi',
  },
  more_other: 'và {{count}} việc khác',
  snoozed_other: '{{count}} việc hẹn nhắc sau',
  reportOf: 'Báo cáo {{period}}',
  rule: 'Nhắc việc quá hạn, việc đến hạn và báo cáo phải gửi trong 3 ngày làm việc',
} as const
