import { inEnglish } from './error-words.ts'

/**
 * Every failure that the product expects, with its text for the user in both languages.
 * `{name}` stands for a parameter. Each text names what is wrong and a way on.
 */
export const errorTexts = {
  DATA_IN_USE: {
    vi: 'Thư mục dữ liệu {dir} đang được mở ở một cửa sổ Cam Kết khác. Hãy dùng cửa sổ đó, hoặc đóng nó rồi mở lại.',
    en: 'The data folder {dir} is open in another Cam Kết. Use that one, or close it and start again.',
  },
  DATA_NEWER: {
    vi: 'Dữ liệu trong {dir} do phiên bản Cam Kết mới hơn ghi. Hãy cài bản mới nhất; dữ liệu được giữ nguyên.',
    en: 'The data in {dir} was written by a newer Cam Kết. Install the newest version; the data is untouched.',
  },
  DATA_DAMAGED: {
    vi: 'Cơ sở dữ liệu {file} bị hỏng ({reason}). Tệp được giữ nguyên; hãy phục hồi từ bản sao lưu trong {backups}.',
    en: 'The database {file} is damaged ({reason}). The file is untouched; restore a backup from {backups}.',
  },
  DATA_FOLDER_UNUSABLE: {
    vi: 'Không ghi được vào thư mục dữ liệu {dir} ({reason}). Hãy kiểm tra quyền ghi và dung lượng đĩa.',
    en: 'The data folder {dir} cannot be written ({reason}). Check its permissions and the free disk space.',
  },
  DISK_FULL: {
    vi: 'Ổ đĩa đã đầy nên chưa ghi được {what}. Hãy giải phóng dung lượng rồi làm lại; dữ liệu cũ còn nguyên.',
    en: 'The disk is full, {what} was not written. Free some space and try again; earlier data is intact.',
  },
  INVALID_INPUT: {
    vi: 'Dữ liệu nhập chưa hợp lệ: {detail}.',
    en: 'The input is not valid: {detail}.',
  },
  NOT_SET_UP: {
    vi: 'Chưa khai báo cơ quan. Hãy hoàn tất bước thiết lập ban đầu.',
    en: 'The agency is not set up yet. Complete the first-run dialog.',
  },
  NOT_FOUND: {
    vi: 'Không tìm thấy {what}. Có thể mục này đã được thu hồi.',
    en: 'Not found: {what}. It may have been taken back.',
  },
  FILE_UNREADABLE: {
    vi: 'Không đọc được tệp “{name}” ({reason}). Hãy kiểm tra tệp còn ở chỗ cũ và mở được.',
    en: 'The file “{name}” cannot be read ({reason}). Check that it is still there and can be opened.',
  },
  FILE_EMPTY: {
    vi: 'Tệp “{name}” trống (0 byte). Hãy chọn lại tệp.',
    en: 'The file “{name}” is empty (0 bytes). Choose the file again.',
  },
  FILE_TOO_LARGE: {
    vi: 'Tệp “{name}” quá lớn để đọc nội dung (giới hạn {limit}). Hãy lưu nó làm minh chứng và nhập nhiệm vụ bằng tay.',
    en: 'The file “{name}” is too large to be read (limit {limit}). Keep it as evidence and type its tasks.',
  },
  FILE_TYPE_UNKNOWN: {
    vi: 'Chưa đọc được loại tệp của “{name}”. Hãy dùng .txt, .docx, .xlsx hoặc .pdf có lớp chữ.',
    en: 'The type of “{name}” cannot be read. Use .txt, .docx, .xlsx or a .pdf with a text layer.',
  },
  FILE_DAMAGED: {
    vi: 'Tệp “{name}” bị hỏng hoặc không đúng định dạng ({reason}). Hãy mở bằng Word, Excel hoặc trình đọc PDF và lưu lại.',
    en: 'The file “{name}” is damaged or not what its name says ({reason}). Open and save it again.',
  },
  PDF_WITHOUT_TEXT: {
    vi: 'Tệp “{name}” là bản quét, không có lớp chữ. Hãy lưu làm minh chứng và nhập nhiệm vụ bằng tay.',
    en: 'The file “{name}” is a scan without text. Keep it as evidence and type its tasks.',
  },
  TEXT_ENCODING: {
    vi: 'Chữ trong tệp “{name}” theo bảng mã cũ ({encoding}). Hãy chuyển sang Unicode rồi nhập lại.',
    en: 'The text of “{name}” is in an old encoding ({encoding}). Convert it to Unicode first.',
  },
  STATE_SECRET: {
    vi: 'Tệp “{name}” có dấu “{mark}”. Luật Bảo vệ bí mật nhà nước số 117/2025/QH15 chỉ cho phép soạn, lưu tài liệu mật trên máy tính độc lập; Cam Kết không lưu nội dung này.',
    en: 'The file “{name}” is stamped “{mark}”. The Law on Protection of State Secrets (117/2025/QH15) allows secrets on stand-alone computers only; nothing was stored.',
  },
  HANDLE_EXPIRED: {
    vi: 'Tệp vừa chọn không còn sẵn sàng. Hãy chọn lại tệp.',
    en: 'The chosen file is no longer at hand. Choose it again.',
  },
  EVIDENCE_IN_USE: {
    vi: 'Minh chứng “{name}” đang được dùng nên không bỏ ra được. Hãy xem mục “Dùng cho” của tệp.',
    en: 'The evidence “{name}” is in use and cannot be put aside. See what it is used by.',
  },
  OPEN_FAILED: {
    vi: 'Chưa mở được “{name}” ({reason}). Hãy lưu bản sao ra máy rồi mở bằng phần mềm phù hợp.',
    en: '“{name}” could not be opened ({reason}). Save a copy and open it with a fitting program.',
  },
  FOLDER_UNUSABLE: {
    vi: 'Không dùng được thư mục {path} ({reason}). Hãy kiểm tra đường dẫn và quyền truy cập.',
    en: 'The folder {path} cannot be used ({reason}). Check the path and its permissions.',
  },
  CANCELLED: {
    vi: 'Đã dừng theo yêu cầu. Phần đã làm xong được giữ nguyên.',
    en: 'Stopped as asked. What was finished is kept.',
  },
  EVIDENCE_DAMAGED: {
    vi: 'Minh chứng “{name}” không còn nguyên vẹn ({reason}). Hãy lấy lại từ bản sao lưu.',
    en: 'The evidence “{name}” is no longer intact ({reason}). Take it from a backup.',
  },
  DIRECTIVE_EXISTS: {
    vi: 'Văn bản {number} của {issuer} đã được nhập ngày {date}.',
    en: '{number} of {issuer} was already registered on {date}.',
  },
  DATE_IN_FUTURE: {
    vi: 'Ngày {date} ở sau ngày hôm nay ({today}).',
    en: 'The date {date} is after today ({today}).',
  },
  CLEARS_MISSING: {
    vi: 'Cam kết “{title}” còn thiếu: {missing}.',
    en: 'The commitment “{title}” still lacks: {missing}.',
  },
  ALREADY_RETRACTED: {
    vi: 'Ghi nhận này đã được thu hồi trước đó. Hãy tải lại dòng thời gian.',
    en: 'This entry was taken back before. Load the timeline again.',
  },
  LIST_TOO_LONG: {
    vi: 'Danh sách có {count} dòng, quá dài để in (tối đa {limit}). Hãy lọc bớt, hoặc xuất .xlsx.',
    en: 'The list has {count} rows, too many to print (at most {limit}). Filter it, or export it as .xlsx.',
  },
  FINDINGS_OPEN: {
    vi: 'Còn {count} điểm cần xử lý trước khi ban hành. Hãy xem lại danh sách, hoặc chấp nhận và ban hành.',
    en: '{count} points should be settled before issue. Look at the list, or accept them and issue.',
  },
  NUMBER_TAKEN: {
    vi: 'Số {number}{symbol} năm {year} đã được dùng cho văn bản “{subject}”. Hãy kiểm tra lại với Văn thư.',
    en: 'Number {number}{symbol} of {year} was given to “{subject}”. Check with the registry.',
  },
  ALREADY_NUMBERED: {
    vi: 'Văn bản đã có số {number}. Nếu ghi nhầm, hãy thu hồi lần ghi số rồi ghi lại.',
    en: 'The document has number {number} already. If it is wrong, take that record back first.',
  },
  NOTHING_TO_TAKE_BACK: {
    vi: 'Việc này không thu hồi được: không có trong văn bản, hoặc đã thu hồi trước đó.',
    en: 'This cannot be taken back: the document has no such record, or it was taken back before.',
  },
  ALREADY_ISSUED: {
    vi: 'Văn bản đã ban hành nên không sửa được nữa. Hãy lập văn bản mới thay thế.',
    en: 'The document was issued and cannot be changed. Make a new one that replaces it.',
  },
  NOT_ISSUED: {
    vi: 'Văn bản chưa được ban hành. Hãy ban hành trước.',
    en: 'The document is not issued yet. Issue it first.',
  },
  IMPORT_HEADINGS: {
    vi: 'Không thấy dòng tiêu đề có cột tên trong tệp “{name}”. Hãy tải tệp mẫu và điền theo các cột của mẫu.',
    en: 'No heading row with a column of names was found in “{name}”. Download the template and fill its columns.',
  },
  DIRECTORY_NAME_TAKEN: {
    vi: 'Danh mục đã có “{name}”. Hãy dùng mục đó, hoặc đặt tên khác.',
    en: 'The directory already has “{name}”. Use that entry, or choose another name.',
  },
  PRINTER_MISSING: {
    vi: 'Không in được PDF vì máy này không có Chrome, Edge hoặc Chromium. Hãy xuất .docx và in từ Word.',
    en: 'No PDF: this computer has no Chrome, Edge or Chromium. Export the .docx and print it from Word.',
  },
  PRINT_FAILED: {
    vi: 'In PDF không thành công ({reason}). Hãy thử lại; bản .docx vẫn xuất được.',
    en: 'Printing the PDF failed ({reason}). Try again; the .docx can still be exported.',
  },
  EXPORT_FAILED: {
    vi: 'Không lưu được “{name}” ({reason}). Tệp có thể đang mở trong Word hoặc thư mục không cho ghi; hãy đóng tệp hoặc chọn chỗ khác.',
    en: '“{name}” could not be saved ({reason}). It may be open in Word, or the folder is read-only; close it or choose another place.',
  },
  TEMPLATE_PLACEHOLDER: {
    vi: '{template}: không có chỗ điền “{placeholder}”. Hãy sửa tên theo bảng chỗ điền, hoặc đưa mẫu về mặc định.',
    en: '{template}: there is no placeholder “{placeholder}”. Correct its name by the list, or reset the template.',
  },
  TEMPLATE_DAMAGED: {
    vi: 'Không dùng được tệp mẫu “{name}” ({reason}). Hãy mở bằng Word, sửa chỗ đã nêu và lưu lại dạng .docx.',
    en: 'The template “{name}” cannot be used ({reason}). Open it in Word, correct it and save it as .docx.',
  },
  FORBIDDEN: {
    vi: 'Yêu cầu không đến từ cửa sổ Cam Kết này. Hãy mở lại ứng dụng.',
    en: 'The request did not come from this Cam Kết window. Start the app again.',
  },
  CORE_UNREACHABLE: {
    vi: 'Không liên lạc được với phần xử lý dữ liệu của Cam Kết. Hãy mở lại ứng dụng; dữ liệu đã lưu còn nguyên.',
    en: 'The part of Cam Kết that keeps the data does not answer. Start the app again; saved data is intact.',
  },
  UNEXPECTED: {
    vi: 'Có lỗi ngoài dự kiến (mã {report}). Dữ liệu đã lưu không bị ảnh hưởng; hãy thử lại và gửi báo cáo lỗi cho người hỗ trợ.',
    en: 'Something unexpected went wrong (report {report}). Saved data is not affected; try again and send the report to support.',
  },
} as const satisfies Record<string, { vi: string; en: string }>

export type ErrorCode = keyof typeof errorTexts
export type ErrorParams = Record<string, string>
export type Language = 'vi' | 'en'

/** The text of an error in the user's language, with its parameters filled in. */
export function errorText(code: ErrorCode, params: ErrorParams, language: Language): string {
  return errorTexts[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const words = params[name] ?? whole
    return language === 'en' ? inEnglish(words) : words
  })
}

/** Whether a string that came from elsewhere is one of our codes. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(errorTexts, value)
}
