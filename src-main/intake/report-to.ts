import { readAgencies } from './agency-names.ts'
import { keyOf } from './vietnamese-key.ts'

/** Ways to say who gets a result, the surest first. The recipient begins where the pattern ends. */
const patterns: readonly RegExp[] = [
  // Something is sent: "gửi kết quả về X", "gửi X", "báo cáo kết quả về X".
  /(?<![\p{L}])(?:[Gg]ửi|[Bb]áo cáo|[Nn]ộp|[Cc]ung cấp|[Pp]hản ánh)(?: [^.;:]{0,90}?)? (?:về|lên|tới) (?:cho )?/gu,
  /(?<![\p{L}])[Gg]ửi (?:cho |đến |tới )?/gu,
  /(?<![\p{L}])(?:[Cc]hia sẻ|[Bb]àn giao|[Cc]ung cấp) [^.;]{3,160}? (?:đến|cho) /gu,
  /(?<![\p{L}])[Bb]áo cáo (?:kết quả |đề xuất |cho |với |trình )?/gu,
  /(?<![\p{L}])(?:[Tt]rình|đề xuất trình) /gu,
  /(?<![\p{L}])(?:đăng ký|gửi|báo cáo) [^.;]{3,60}? (?:qua|thông qua) /gu,
  /(?<![\p{L}])[Tt]ham mưu(?:,? (?:trình|giúp|cho|đề xuất|báo cáo))* /gu,
]

const systems =
  /(?<![\p{L}])(?:trên|vào|lên|qua|tại) ((?:Hệ thống|hệ thống|Cổng|phần mềm|Phần mềm|Nền tảng)[^.;,(]{0,80}(?:, [^.;(]{0,80}Trung ương)?(?:nq57\.vn|[\p{L}\d-]+\.(?:gov\.)?vn)?)/gu
const entering = /(?:cập nhật|nhập|khai báo|báo cáo|theo dõi)/u

/** Who gets the result, the report or the advice of an item, or the system it is entered in; null when nobody is named. */
export function readReportTo(text: string): string | null {
  const key = keyOf(text)
  const system = readSystem(text, key)
  const found = patterns.map((pattern) => firstRecipient(text, key, pattern))
  const sent = found.slice(0, 3).find((name) => name !== null) ?? null
  if (sent !== null) return sent
  const entered = system !== null && /(?:cập nhật|nhập liệu|khai báo)/u.test(key) ? system : null
  if (entered !== null) return entered
  return found.slice(3).find((name) => name !== null) ?? null
}

function firstRecipient(text: string, key: string, pattern: RegExp): string | null {
  pattern.lastIndex = 0
  for (let match = pattern.exec(key); match !== null; match = pattern.exec(key)) {
    const at = match.index + match[0].length
    const run = readAgencies(text, key, at)
    if (run === null) continue
    const advice = /^(?:[Tt]rình|[Tt]ham mưu)/u.test(match[0].trim())
    const first = run.names[0] ?? ''
    if (advice && /^(?:cấp|cơ quan|người) có thẩm quyền/iu.test(first)) continue
    if (!/^(?:\p{Lu}|cấp có|các \p{Lu}|các đồng chí)/u.test(first)) continue
    if (/^(?:các |Các )?(?:đơn vị|cơ quan|địa phương)$/iu.test(first)) continue
    return text.slice(at, run.end).replace(/(?:[,;: ]|(?<![\p{L}])hoặc)+$/u, '')
  }
  return null
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
    return text.slice(start, start + name.length + (address?.[0].length ?? 0)).trim()
  }
  return null
}
