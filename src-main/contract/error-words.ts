/**
 * English for the words with which errors say what and why. The core gives them in Vietnamese; `{}` stands for what
 * differs from case to case, such as a name or a count.
 */
const english: Readonly<Record<string, string>> = {
  // what is missing
  'ảnh thu nhỏ': 'the thumbnail',
  'báo cáo': 'the report',
  bảng: 'the table',
  'cam kết': 'the commitment',
  'cam kết nào để đưa vào văn bản': 'any commitment to put into the letter',
  'chỉ tiêu': 'the indicator',
  'công thức xếp hạng': 'the ranking formula',
  'ghi nhận': 'the entry',
  'gói minh chứng': 'the evidence package',
  'minh chứng': 'the evidence',
  'mẫu Word': 'the Word template',
  'nội dung cần rút lại': 'the entry to take back',
  'số liệu cần rút lại': 'the value to take back',
  'mục cần gộp': 'the entries to merge',
  'mục trong danh mục': 'the entry of the directory',
  tệp: 'the file',
  'tệp danh sách': 'the file of the list',
  'tệp đã ghép': 'the joined file',
  'thư mục quét': 'the scan folder',
  'văn bản cam kết': 'the commitment letter',
  'văn bản chỉ đạo': 'the directive',
  'văn bản đang đọc': 'the letter being read',
  'văn bản đã ghi để đối chiếu': 'the registered letter to compare with',
  'địa chỉ': 'the address',
  'định dạng': 'the format',
  'thay đổi vừa nhập': 'the last change',
  // what is not valid
  'cách trình bày': 'the layout',
  'cơ quan đã được khai báo': 'the agency is already set up',
  'hai văn bản là một': 'the two documents are one',
  'khoảng ngày của lịch': 'the days of the calendar',
  'không phải dữ liệu mẫu': 'this is not the sample data',
  'việc thay thế được ghi khi ban hành văn bản mới': 'a replacement is recorded by issuing the new document',
  'bảng có {} cột': 'the table has {} columns',
  'mẫu không có phần “{}”': 'the template has no part “{}”',
  'kỳ báo cáo không có số {}': 'there is no reporting period number {}',
  'không có kỳ số liệu “{}”': 'there is no reporting window “{}”',
  'thư mục dữ liệu này là của “{}”, không phải “{}”': 'this data folder belongs to “{}”, not to “{}”',
  // why a file or folder is refused
  '{} cột': '{} columns',
  '5.000 dòng': '5,000 rows',
  '20.000 dòng': '20,000 rows',
  'bảng tính hỏng': 'a damaged workbook',
  'cần quá nhiều bộ nhớ': 'it needs too much memory',
  'cần đường dẫn đầy đủ': 'a full path is needed',
  'giải nén vượt giới hạn': 'it unpacks beyond the limit',
  'khai báo XML lạ': 'an unknown XML declaration',
  'không có trang tính': 'no worksheet',
  'không có word/document.xml': 'no word/document.xml',
  'không có xl/workbook.xml': 'no xl/workbook.xml',
  'không còn ở chỗ cũ': 'it is no longer there',
  'không phải bảng tính .xlsx': 'not an .xlsx workbook',
  'không phải là tệp': 'not a file',
  'không phải thư mục': 'not a folder',
  'không phải tệp .docx hợp lệ': 'not a valid .docx file',
  'nằm trong thư mục dữ liệu của Cam Kết': 'inside the data folder of Cam Kết',
  'PDF có mật khẩu': 'a PDF with a password',
  'PDF hỏng': 'a damaged PDF',
  'thiếu tệp': 'the file is missing',
  'tệp nén hỏng': 'a damaged archive',
  'tệp đang được ghi': 'it is being written',
  'XML có khai báo DOCTYPE': 'XML with a DOCTYPE',
  'XML hỏng': 'damaged XML',
  'XML lồng quá sâu': 'XML nested too deeply',
  'đọc quá lâu': 'it took too long to read',
  // what is wrong with a template
  'Mẫu “{}”': 'Template “{}”',
  'một chỗ điền thiếu dấu }': 'a placeholder lacks its }',
  'một chỗ điền thiếu dấu {': 'a placeholder lacks its {',
  'chỗ điền “{}” thiếu dấu }': 'the placeholder “{}” lacks its }',
  'chỗ điền “{}” thiếu dấu {': 'the placeholder “{}” lacks its {',
  'một chỗ điền đặt sai chỗ': 'a placeholder stands in the wrong place',
  'chỗ điền “{}” đặt sai chỗ': 'the placeholder “{}” stands in the wrong place',
  'vòng lặp “{}” thiếu {/{}}': 'the loop “{}” lacks {/{}}',
  'vòng lặp “{}” thiếu {#{}}': 'the loop “{}” lacks {#{}}',
  'vòng lặp “{}” đóng bằng tên khác': 'the loop “{}” is closed by another name',
}

const patterns = Object.keys(english)
  .filter((words) => words.includes('{}'))
  .map((words) => ({
    words,
    pattern: new RegExp(`^${words.split('{}').map(escaped).join('(.*?)')}$`, 'u'),
  }))

/** The words of an error in English; names, paths and whatever else is not among them stay as they are. */
export function inEnglish(words: string): string {
  const known = english[words]
  if (known !== undefined) return known
  for (const { words: key, pattern } of patterns) {
    const parts = pattern.exec(words)?.slice(1)
    if (parts !== undefined) return (english[key] ?? words).replaceAll('{}', () => parts.shift() ?? '')
  }
  return words
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
}
