/** What the editors of letters and reports share: autosave, preview, export, signature. */
export const drafting = {
  save: {
    saved: 'Đã lưu',
    saving: 'Đang lưu…',
    waiting: 'Sẽ lưu ngay…',
    incomplete: 'Còn mục bắt buộc chưa nhập; bản đang gõ vẫn được giữ',
    failed: 'Chưa lưu được, bản đang gõ vẫn được giữ',
    retry: 'Lưu lại',
    required: 'Cần nhập mục này',
  },
  preview: {
    title: 'Xem trước',
    frame: 'Bản xem trước, đúng như khi in',
    loading: 'Đang dựng bản xem trước…',
    zoom: 'Cỡ xem',
    zoomFit: 'Vừa khung',
    zoomActual: '100%',
    failed: 'Chưa dựng được bản xem trước',
  },
  export: {
    docx: 'Xuất .docx',
    pdf: 'Xuất .pdf',
    xlsx: 'Xuất .xlsx',
    done: 'Đã xuất {{name}}.',
    failed: 'Chưa xuất được {{name}}',
  },
  discard: 'Bỏ',
  lines: 'Mỗi dòng là một đoạn.',
  signer: {
    authority: 'Thẩm quyền ký',
    authorityHint: 'Ví dụ: KT. GIÁM ĐỐC; để trống khi người đứng đầu ký',
    title: 'Chức vụ',
    name: 'Họ và tên',
  },
} as const
