import { readAgencies } from './agency-names.ts'
import { keyOf } from './vietnamese-key.ts'

/** Ways to say who gets a result, the surest first. The recipient begins where the pattern ends. */
const patterns: readonly RegExp[] = [
  // Something is sent: "gửi kết quả về X", "gửi X", "báo cáo kết quả về X".
  /(?<![\p{L}])(?:[Gg]ửi|[Bb]áo cáo|[Nn]ộp|[Cc]ung cấp|[Pp]hản ánh)(?: [^.;:]{0,90}?)? (?:về|lên|tới) (?:cho )?/gu,
  /(?<![\p{L}])(?:[Gg]ửi (?:văn bản|hồ sơ|cảnh báo|các nội dung|thông tin|danh sách|kết quả|ý kiến)[^.;]{0,260}? cho |[Gg]ửi (?:cho |đến |tới )?|[Đđ]ăng ký với )/gu,
  /(?<![\p{L}])(?:[Cc]hia sẻ|[Bb]àn giao|[Cc]ung cấp) [^.;]{3,160}? (?:đến|cho) /gu,
  /(?<![\p{L}])[Bb]áo cáo (?:kết quả |đề xuất |cho |với |trình )?/gu,
  /(?<![\p{L}])(?:[Tt]rình|đề xuất trình) /gu,
  /(?<![\p{L}])(?:đăng ký|gửi|báo cáo) [^.;]{3,60}? (?:qua|thông qua) /gu,
  /(?<![\p{L}])[Tt]ham mưu(?:,? (?:trình|giúp|cho|đề xuất|báo cáo))* /gu,
]

const systems =
  /(?<![\p{L}])(?:trên|vào|lên|qua|tại) ((?:Hệ thống|hệ thống|Cổng|phần mềm|Phần mềm|Nền tảng)[^.;,(]{0,80}(?:, [^.;(]{0,80}Trung ương)?(?:nq57\.vn|[\p{L}\d-]+\.(?:gov\.)?vn)?)/gu
const entering = /(?:cập nhật|nhập|khai báo|báo cáo|theo dõi)/iu

/** Who gets the result, the report or the advice of an item, or the system it is entered in; null when nobody is named. */
export function readReportTo(text: string): string | null {
  const key = keyOf(text)
  const more = alsoTo.exec(key)
  if (more === null) return mainRecipient(text, key)
  const second = recipientAt(text, key, more.index + more[0].length, false)
  if (second === null) return mainRecipient(text, key)
  const before = text.slice(0, more.index)
  const first = mainRecipient(before, keyOf(before))
  if (first === null) return second
  // Next to each other they are quoted as they stand.
  return before.trimEnd().endsWith(first)
    ? `${first}${text.slice(before.trimEnd().length, more.index + more[0].length)}${second}`
    : `${first}; ${second}`
}

/** A second receiver: "…, đồng gửi X", "…, đồng thời báo cáo X". */
const alsoTo =
  /[,;]? (?:đồng gửi|(?:và )?đồng thời,? (?:gửi|báo cáo|trình))(?: (?:kết quả|văn bản|báo cáo))?(?: (?:về|cho|đến|tới))? (?=\p{Lu}|các |cơ quan )/u

function mainRecipient(text: string, key: string): string | null {
  const system = readSystem(text, key)
  const found = patterns.map((pattern) => firstRecipient(text, key, pattern))
  const sent = found.slice(0, 3).find((name) => name !== null) ?? null
  if (sent !== null) return sent
  const entered = system !== null && /(?:cập nhật|nhập liệu|khai báo)/iu.test(key) ? system : null
  if (entered !== null) return entered
  return (
    found.slice(3).find((name) => name !== null) ??
    firstRecipient(text, key, toAuthority) ??
    (/(?<![\p{L}])(?:[Gg]ửi|[Nn]ộp|[Bb]áo cáo) [^.;]{0,120}(?:qua|lên|trên) /u.test(key) ? system : null)
  )
}

/** Where nobody is named, "trình cấp có thẩm quyền" still says that somebody decides. */
const toAuthority =
  /(?<![\p{L}]|theo thẩm quyền (?:và|hoặc) )(?:[Tt]rình|[Tt]ham mưu|[Bb]áo cáo) (?=(?:các )?(?:cấp|cơ quan|người)(?: có)? thẩm quyền)/gu

function firstRecipient(text: string, key: string, pattern: RegExp): string | null {
  pattern.lastIndex = 0
  for (let match = pattern.exec(key); match !== null; match = pattern.exec(key)) {
    const advice = pattern !== toAuthority && /^(?:[Tt]rình|[Tt]ham mưu)/u.test(match[0].trim())
    const name = recipientAt(text, key, match.index + match[0].length, advice)
    if (name !== null) return name
  }
  return null
}

function recipientAt(text: string, key: string, at: number, advice: boolean): string | null {
  const authority = /^(?:các )?(?:cấp|cơ quan|người)(?: có)? thẩm quyền/u.exec(key.slice(at, at + 40))
  if (authority !== null) return advice ? null : text.slice(at, at + authority[0].length)
  const run = readAgencies(text, key, at)
  const first = run?.names[0]
  if (run === null || first === undefined) return null
  if (
    !/^(?:\p{Lu}|các \p{Lu}|các đồng chí|(?:các )?cơ quan (?:đăng ký|chủ quản|chủ trì|đầu mối|cấp trên))/u.test(
      first,
    )
  )
    return null
  if (/^(?:các |Các )?(?:đơn vị|cơ quan|địa phương)$/iu.test(first)) return null
  return text.slice(at, run.end).replace(/(?:[,;: ]|(?<![\p{L}])hoặc)+$/u, '')
}

/** The name of a system: to the end of its quotation, and not into words of time or purpose that follow it. */
function wholeName(text: string, start: number, end: number): string {
  const name = text.slice(start, end)
  const close = text.indexOf('”', end)
  if (/“[^”]*$/u.test(name) && close > 0 && close - start < 200) return text.slice(start, close + 1)
  return name
    .replace(
      / (?:trước ngày|chậm nhất|muộn nhất|định kỳ|hằng|hàng|theo (?:quy định|yêu cầu|hướng dẫn)|để) .*$/u,
      '',
    )
    .trim()
}

function readSystem(text: string, key: string): string | null {
  systems.lastIndex = 0
  for (let match = systems.exec(key); match !== null; match = systems.exec(key)) {
    const before = key.slice(Math.max(0, match.index - 160), match.index)
    const name = match[1]
    if (name === undefined || !entering.test(before)) continue
    const start = match.index + match[0].indexOf(name)
    const address = /^(?:[^.;]{0,12}\(?(?:tại )?(?:địa chỉ:? ?)?(?:https?:\/\/)?[\w.-]+\.vn\)?|\.vn)/u.exec(
      key.slice(start + name.length),
    )
    return wholeName(text, start, start + name.length + (address?.[0].length ?? 0))
  }
  return null
}
