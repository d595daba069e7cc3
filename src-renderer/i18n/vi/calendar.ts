/** Deadlines by month and week. */
export const calendar = {
  title: 'Lịch thời hạn',
  description: 'Hạn cuối của cam kết, các kỳ của nhiệm vụ định kỳ, ngày nghỉ và ngày làm bù',
  ics: 'Xuất lịch .ics',
  print: 'In',
  today: 'Hôm nay',
  previous: { month: 'Tháng trước', week: 'Tuần trước' },
  next: { month: 'Tháng sau', week: 'Tuần sau' },
  view: { label: 'Xem theo', month: 'Tháng', week: 'Tuần' },
  day: 'Ngày {{date}}',
  occurrence: 'Kỳ: {{text}}',
  more_other: 'và {{count}} việc khác',
  legend:
    'Vạch đỏ: quá hạn · vạch xanh dương: đang thực hiện · vạch tím: thường xuyên, định kỳ · vạch xanh lá: đã xong · nền xám: ngày nghỉ',
} as const
