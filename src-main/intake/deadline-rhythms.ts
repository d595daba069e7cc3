import { calendarDate } from '../domain/date.ts'
import { fieldValue } from './deadline-field.ts'
import type { DeadlineContext, DeadlineWords } from './deadline-reading.ts'
import { startsWithVerb, verbEnd } from './duty-verbs.ts'

const rangePatterns: readonly [RegExp, boolean][] = [
  [/(?<![\p{L}])những tháng (?:cuối|đầu)(?: của)? năm (?:\d{4})?/giu, true],
  [
    /(?<=(?:hoàn thành|xong|triển khai|thực hiện|tổ chức)[^.;,]{0,80} )trong (?:\d{1,2} tháng|nửa) (?:đầu|cuối) năm \d{4}/giu,
    true,
  ],
  [
    /(?<![\p{L}])từ nay (?:cho )?đến (?:hết |cuối )?(?:(?:ngày |tháng )?\d{1,2}(?:[/. -]| tháng )[^,.;]*?\d{4}|(?:năm|quý) [\dIV]+(?:[/ ](?:năm )?\d{4})?)/giu,
    true,
  ],
  [
    /(?<![\p{L}])(?:\d{1,2} tháng|các tháng|thời gian) (?:cuối|đầu|còn lại)(?: của)? năm(?: \d{4})?/giu,
    false,
  ],
  [
    /(?<![\p{L}])từ (?:ngày )?\d{1,2}[/ ][^,.;]{2,40}? đến (?:hết )?(?:ngày )?\d[\d/. ]*(?:tháng \d{1,2})?(?:(?: năm |\/)\d{4})?/giu,
    true,
  ],
  [
    /(?<![\p{L}])(?:bắt đầu )?từ (?:năm|tháng|ngày|quý)? ?[\dIV/]+(?:[/ ](?:năm |tháng )?\d+)* (?:đến|trở đi)(?: hết)?(?: (?:năm|tháng|ngày|quý)?)? ?[\dIV/]*/giu,
    false,
  ],
  [/(?:giai đoạn |các năm )?(?:năm )?\d{4} ?- ?(?:năm )?\d{4}(?:[^,.;]{0,40}những năm tiếp theo)?/giu, false],
  [/(?:năm )?\d{4} (?:và|,) (?:các|những) năm (?:tiếp theo|sau)/giu, false],
  [/từ (?:ngày )?\d{1,2}\/\d{1,2}\/\d{4}$/giu, false],
  [/^\s*(?:bắt đầu )?từ (?:ngày |tháng |quý |năm )?[\dIV]+(?:(?:\/| tháng | năm )\d+)*(?=,|$)/giu, false],
  [/hằng năm,? (?:đến|từ) năm \d{4}(?: đến năm \d{4})?/giu, false],
]

/** From–to and open-ended times; in the words of an item only those that cannot be part of a name. */
export function readRanges(text: string, key: string, context: DeadlineContext): DeadlineWords[] {
  const found: DeadlineWords[] = []
  for (const [pattern, inItems] of rangePatterns) {
    if (!inItems && !context.field) continue
    for (const match of key.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((one) => start < one.end && end > one.start)) continue
      if (
        !context.field &&
        /(?:báo cáo|số liệu|tình hình|kết quả|ngày|họp) $/iu.test(key.slice(Math.max(0, start - 12), start))
      )
        continue
      const whole = context.field && /[\d]/.test(match[0]) ? fieldValue(text, key) : null
      found.push({
        text: (whole?.text ?? text.slice(start, end)).replace(/[\s.]+$/u, ''),
        kind: 'range',
        lastDay: null,
        qualifier: null,
        start,
        end,
      })
    }
  }
  return found
}

const startPattern =
  /(?<![\p{L}])từ (?:(?:ngày )?(\d{1,2})(?:\/| tháng )(\d{1,2})(?:\/| năm )(\d{4})|tháng (\d{1,2})(?:\/| năm )(\d{4}))(?![\d/]|,? (?:đến|tới|cho)(?![\p{L}]))/giu

/** "Sử dụng sổ tay điện tử từ tháng 12/2026": open-ended, where the time is yet to come when the letter is issued. */
export function readStarts(text: string, key: string, context: DeadlineContext): DeadlineWords[] {
  const { issued, field } = context
  if (field || issued === null || issued === undefined) return []
  return [...key.matchAll(startPattern)].flatMap((match) => {
    const [whole, day = '1', month1, year1, month2, year2] = match
    const from = calendarDate(Number(year1 ?? year2), Number(month1 ?? month2), Number(day))
    if (from === null || from < issued) return []
    const start = match.index
    const end = start + whole.length
    return [
      { text: text.slice(start, end), kind: 'range' as const, lastDay: null, qualifier: null, start, end },
    ]
  })
}

const rhythmPattern =
  /(?<![\p{L}])(?:(?:[Đđ]ịnh kỳ )?(?:\d+|một|hai|ba|bốn|sáu|mỗi) (?:tháng|giờ|ngày|tuần|năm|quý)(?: một|\/)? ?(?:01 )?lần|(?:[Đđ]ịnh kỳ )?(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm|kỳ)(?:(?:,| và| hoặc)? (?:hằng |hàng |mỗi )?(?:ngày|tuần|tháng|quý|năm|6 tháng|đột xuất))*|\d{1,2} lần(?:\/| trong | trên )(?:ngày|tuần|tháng|quý|năm)|[Đđ]ịnh kỳ(?: (?:\d+ tháng\/lần|\d+ (?:tháng|ngày)|tuần|tháng|quý|năm)(?:(?:,| và| hoặc)? (?:hằng |hàng )?(?:tuần|tháng|quý|năm|6 tháng|9 tháng|đột xuất)(?![\p{L}]))*)?)/giu
const describedRhythm =
  /(?:chi|ngân sách[^,.;]{0,20}|dự toán[^,.;]{0,30}|kế hoạch[^,.;]{0,30}|cán bộ|chương trình[^,.;]{0,30}|đời sống|trợ cấp[^,.;]{0,20}|kinh tế[^,.;]{0,20}|kiểm tra|đánh giá an toàn[^,.;]{0,20}|đánh giá|xếp loại[^.;]{0,40}|báo cáo[^,.;]{0,20}trong) $/iu

/** The rhythm named in the words, in lower case. */
export function readRhythm(key: string): string | null {
  let loose: string | null = null
  for (const match of key.matchAll(rhythmPattern)) {
    const before = key.slice(Math.max(0, match.index - 50), match.index)
    const words = match[0].toLowerCase().trim()
    if (
      words === 'định kỳ' &&
      !/^ [^.;]{0,40}(?:báo cáo|sơ kết|kiểm tra|gửi|đánh giá|tổ chức|rà soát)/u.test(
        key.slice(match.index + match[0].length),
      )
    )
      continue
    // "sản lượng mỗi tháng đạt 20%" measures; it tells no rhythm.
    if (/^ đạt(?![\p{L}])/u.test(key.slice(match.index + match[0].length))) continue
    if (describedRhythm.test(before) && !/định kỳ/u.test(words)) continue
    const inner = /^(?:định kỳ )?((?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm).*)/u.exec(words)?.[1]
    if (inner !== undefined || words !== 'định kỳ') return inner ?? words
    loose = words
  }
  return loose
}

export function rhythmLimit(
  text: string,
  key: string,
  rhythm: string | null,
  context: DeadlineContext,
): DeadlineWords[] {
  if (rhythm === null) return []
  const start = key.toLowerCase().indexOf(rhythm)
  if (start < 0) return []
  const from = /[Đđ]ịnh kỳ $/u.test(key.slice(0, start)) ? start - 8 : start
  const value = context.field ? fieldValue(text, key) : null
  return [
    {
      text: value?.text ?? text.slice(from, start + rhythm.length),
      kind: 'recurring',
      lastDay: null,
      qualifier: null,
      start: from,
      end: start + rhythm.length,
    },
  ]
}

const eventPatterns: readonly [RegExp, boolean][] = [
  [/(?<![\p{L}])ngay sau (?:khi|lễ|khi có) [^,.;()]{3,120}/giu, true],
  [
    /(?<![\p{L}])(?:chậm nhất|muộn nhất)(?: là)? \d{1,3} (?:ngày|giờ|tháng)(?: làm việc)? trước (?:Tết|khi|ngày|kỳ|phiên)[^,.;()]{0,60}/giu,
    true,
  ],
  [
    /(?<![\p{L}])trước (?:dịp )?(?:Tết|mùa (?:mưa|khô|bão|lũ)|năm học|ngày khai giảng)(?: [^,.;()]{2,40})?(?=[,.;]|$)/gu,
    true,
  ],
  [
    /(?<![\p{L}])khi (?:Chính phủ|Quốc hội|Trung ương|Bộ|các Bộ|Thủ tướng|HĐND|UBND)[^.;()]{0,60} ban hành [^.;()]{3,90}(?=[.;]|$)/gu,
    true,
  ],
  [
    /(?<![\p{L}])(?:trước|chậm nhất(?: là)?|đến hết)(?: \d{1,2} ?(?:giờ|h) ?(?:\d{2})?)? (?:ngày )?(?:mùng )?\d{1,2} (?:tháng )?(?:Chạp|Giêng|Tết|âm lịch)(?: [^,.;()]{2,40})?/giu,
    true,
  ],
  [/(?<=(?:trình|báo cáo) [^.;]{0,80})(?:tại|trước) (?:kỳ họp|phiên họp) [^,.;()]{3,80}/giu, true],
  [
    /(?<![\p{L}])(?:trong(?: vòng| thời hạn| thời gian|(?= \d{1,3} (?:ngày|tuần|tháng)(?: làm việc| tới|,? (?:kể |tính )?từ )))|thời hạn(?: là)?|chậm nhất(?: là)?(?: (?:trong(?: vòng)?|sau))?|muộn nhất(?: là)?(?: (?:trong|sau))?|sau) (?:không quá |tối đa )?\d{1,3} (?:ngày|tuần|tháng|giờ)(?: làm việc)?(?: tới)?(?:,? (?:kể |tính )?từ (?:khi|ngày|lúc|thời điểm) [^,.;()]{3,90})?/giu,
    true,
  ],
  [
    /(?<![\p{L}])(?:không quá|tối đa|chỉ trong) \d{1,3} (?:ngày|tuần|tháng|giờ)(?: làm việc)?,? (?:kể |tính )?từ (?:khi|ngày|lúc|thời điểm) [^,.;()]{3,90}/giu,
    true,
  ],
  [/(?<=(?:hoàn thành|xong) )trước khi [^,.;()]{3,80}/giu, true],
  [
    /(?<![\p{L}])(?:theo|đúng) (?:đúng )?(?:lộ trình|tiến độ|kế hoạch|lịch|yêu cầu|đề nghị|chỉ đạo|hướng dẫn|thời hạn)[^.;]*/giu,
    false,
  ],
  [/(?<![\p{L}])(?:sau|khi) (?:khi )?(?:có|được|ban hành|[^.;]*ban hành|[^.;]*có hiệu lực)[^.;]*/giu, false],
]
const byRoadmap =
  /(?<![\p{L}])hoàn thành (?:[^.;]{0,220} )?(?=theo (?:đúng )?(?:lộ trình|tiến độ|cam kết|kế hoạch được giao)(?![\p{L}])[^.;]*)/giu
const roadmap = /theo (?:đúng )?(?:lộ trình|tiến độ|cam kết|kế hoạch được giao)[^.;]*/iuy

export function readEvents(text: string, key: string, context: DeadlineContext): DeadlineWords[] {
  const found: DeadlineWords[] = []
  const add = (start: number, end: number) => {
    const words = text.slice(start, end).trim()
    found.push({ text: words, kind: 'event', lastDay: null, qualifier: null, start, end })
  }
  for (const [pattern, inItems] of eventPatterns) {
    if (!inItems && !context.field) continue
    for (const match of key.matchAll(pattern)) add(match.index, match.index + match[0].length)
  }
  if (!context.field) {
    for (const match of key.matchAll(byRoadmap)) {
      const from = match.index + match[0].length
      roadmap.lastIndex = from
      if (roadmap.test(key)) add(from, roadmap.lastIndex)
    }
  }
  return found
}

const standingPattern =
  /(?<![\p{L}])(?:(?:nhiệm vụ )?thường xuyên(?:,? (?:liên tục|và đột xuất(?: khi có yêu cầu)?|theo yêu cầu nhiệm vụ|hằng năm))*|liên tục|hằng giờ)(?![\p{L}])/giu

/** "Thường xuyên" as a manner of doing the task; "chi thường xuyên" and the like are names. */
export function readStanding(text: string, key: string, context: DeadlineContext): DeadlineWords[] {
  for (const match of key.matchAll(standingPattern)) {
    const start = match.index
    const end = start + match[0].length
    const words = text.slice(start, end)
    if (!context.field && !standsForTask(key, start, end, words)) continue
    const value = context.field && start === fieldValue(text, key).start ? fieldValue(text, key).text : words
    return [{ text: value, kind: 'standing', lastDay: null, qualifier: null, start, end }]
  }
  return []
}

function standsForTask(key: string, start: number, end: number, words: string): boolean {
  if (!/thường xuyên/iu.test(words)) return false
  const before = key.slice(Math.max(0, start - 40), start)
  if (
    /(?:chi|vốn|kinh phí|ngân sách|hoạt động|lỗi|chế độ|giáo dục|trợ cấp|xã hội|việc|công việc|sự|tình trạng|bồi dưỡng|bảo dưỡng|duy tu|bảo trì|sửa chữa|kỳ họp|phiên họp) $/iu.test(
      before,
    )
  )
    return false
  if (/^nhiệm vụ/iu.test(words)) return true
  const next = end + (/^[, ]+/.exec(key.slice(end))?.[0].length ?? 0)
  const opens = start === 0 || /[.;,:] $/.test(before) || / (?:phải|cần|và) $/u.test(before)
  if (opens) return start === 0 || verbEnd(key, next) > 0
  const lastWords = before.trim().split(' ').slice(-2).join(' ')
  return (
    startsWithVerb(lastWords) ||
    (verbEnd(key, next) > 0 && !/(?:người|lực lượng|đối tượng|trực tiếp,) $/u.test(before))
  )
}

export function standingRhythm(words: string): string {
  return words
    .toLowerCase()
    .replace(/^nhiệm vụ /u, '')
    .replace(/,? theo yêu cầu.*$/u, '')
    .replace(/ và (đột xuất)/u, '; $1')
}

const softPattern = /(?<![\p{L}])(?:trong )?thời gian (?:sớm|nhanh|ngắn) nhất/giu

export function readSoft(text: string, key: string): DeadlineWords[] {
  return [...key.matchAll(softPattern)].map((match) => ({
    text: text.slice(match.index, match.index + match[0].length),
    kind: 'none' as const,
    lastDay: null,
    qualifier: null,
    start: match.index,
    end: match.index + match[0].length,
  }))
}
