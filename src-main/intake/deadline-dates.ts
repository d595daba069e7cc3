import type { IsoDate } from '../contract/common.ts'
import { calendarDate, daysBetween, lastDayOfMonth } from '../domain/date.ts'
import type { DeadlineContext, DeadlineWords } from './deadline-reading.ts'

/** Words that make a date a limit. */
const limit =
  '(?:(?:trước|chậm nhất(?: là)?(?: (?:vào|trong|đến|trước|đến hết|hết))?|muộn nhất(?: là)?(?: (?:vào|trong|đến|trước))?|không muộn hơn|không (?:được |để )?(?:kéo dài |chậm )?quá|đến hết|đến|hết|xong|trong|từ nay đến(?: hết)?|vào|dứt điểm trong)(?= |:))'
const hour = "(?:\\d{1,2}\\s?(?:giờ|h|g)\\s?(?:\\d{2})?['’′]?(?: phút)?,? (?:của )?)?"
const dayMark = '(?:ngày |hết ngày |cuối ngày )?'
const fullDate = '(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})'
const wordDate = '(\\d{1,2}) tháng (\\d{1,2})(?: n[ăá]m (\\d{4})|/(\\d{4}))?'
const shortDate = '(\\d{1,2})/(\\d{1,2})(?![/\\d])'
const every = '(?: (?:hằng|hàng|mỗi) (tháng|quý|năm|tuần|kỳ))'

const dayPattern = new RegExp(
  `(?<![\\p{L}\\d])(${limit} )?(${hour}${dayMark})(?:${fullDate}|${wordDate}|${shortDate})(${every}?)`,
  'giu',
)
const rhythmFirst = '(?:[Đđ]ịnh kỳ )?(?:hằng|hàng|mỗi) (?:tháng|quý|năm|tuần),? '
const quarterMonth =
  '(?: (?:của )?tháng (?:cuối|đầu)(?: cùng| tiên)?(?: của)?(?: mỗi)? (?:quý|kỳ)(?: sau| báo cáo)?| (?:của )?tháng (?:sau|kế tiếp|tiếp theo|kế sau))'
/** "trước ngày 20 hằng tháng", "hằng tháng trước ngày 25", "17 giờ thứ Sáu hàng tuần". */
const dayOfMonth = new RegExp(
  `(?<![\\p{L}\\d])(?:(${limit} )?(${hour}(?:ngày )(?:\\d{1,2}(?:(?:, và|,| và) (?:ngày )?\\d{1,2})*|(?:làm việc )?cuối (?:cùng )?|thứ [\\p{L}\\d]+|chủ nhật)|${hour}thứ [\\p{L}\\d]+)(?:${every}|${quarterMonth})|${rhythmFirst}(${limit} )(${hour}ngày \\d{1,2})(?![/\\d]| tháng)|${limit} \\d{1,2}\\s?(?:giờ|h)\\s?(?:\\d{2})?(?: phút)?,? (?:hằng|hàng|mỗi) ngày)`,
  'giu',
)

/** Days with a date, and days of a month or a week that come back. */
export function readDays(text: string, key: string, context: DeadlineContext): DeadlineWords[] {
  const found: DeadlineWords[] = []
  for (const match of key.matchAll(dayPattern)) {
    const [whole, limitWords, hourWords = '', d1, m1, y1, d2, m2, y2, y3, d3, m3, rhythm] = match
    const hasLimit = limitWords !== undefined
    const year = y1 ?? y2 ?? y3
    const bare = d3 !== undefined
    if (!hasLimit && !context.field) continue
    if (bare && !/ngày/iu.test(hourWords) && !context.field && !dueShort(key, match.index, limitWords))
      continue
    const yearNumber = year === undefined ? context.year : Number(year)
    const written = (ofYear: number) => calendarDate(ofYear, Number(m1 ?? m2 ?? m3), Number(d1 ?? d2 ?? d3))
    const named = yearNumber === null ? null : written(yearNumber)
    const date =
      year === undefined && yearNumber !== null && isPast(named, context.issued)
        ? written(yearNumber + 1)
        : named
    if (date === null && year !== undefined) continue
    const qualifier = `${limitWords ?? ''}${hourWords}`.trim()
    if (
      !context.field &&
      !limitsTask(key, match.index, qualifier, text.slice(match.index, match.index + whole.length))
    )
      continue
    const recurring =
      (rhythm ?? '') !== '' || (year === undefined && /(?:hằng|hàng) năm|[Đđ]ịnh kỳ/u.test(key))
    found.push({
      text: text.slice(match.index, match.index + whole.length).trim(),
      kind: recurring ? 'recurring' : 'day',
      lastDay: recurring ? null : date,
      qualifier: qualifier === '' ? null : qualifier.toLowerCase(),
      start: match.index,
      end: match.index + whole.length,
    })
  }
  for (const match of key.matchAll(dayOfMonth)) {
    const [whole, limitFirst, dayFirst, , limitLast, dayLast] = match
    const limitWords = limitFirst ?? limitLast
    const dayWords = dayFirst ?? dayLast ?? ''
    const start = match.index
    if (found.some((one) => one.start <= start && one.end >= start + whole.length)) continue
    const qualifier = `${limitWords ?? ''}${/^(.*ngày)/iu.exec(dayWords)?.[1] ?? ''}`.trim().toLowerCase()
    found.push({
      text: text.slice(start, start + whole.length).trim(),
      kind: 'recurring',
      lastDay: null,
      // "vào thứ Sáu" names the day itself; there is no limit before it.
      qualifier: qualifier === '' || qualifier === 'vào' ? null : qualifier,
      start,
      end: start + whole.length,
    })
  }
  return found
}

/** "hoàn thành trước 30/11": day and month alone are a limit where something is to be done or sent by then. */
function dueShort(key: string, start: number, limitWords: string | undefined): boolean {
  return (
    /^(?:trước|chậm nhất|muộn nhất|đến hết)/iu.test(limitWords ?? '') &&
    /(?<!\p{L})(?:hoàn thành|xong|gửi|báo cáo|nộp|trình)(?!\p{L})[^.;]{0,60}$/iu.test(
      key.slice(Math.max(0, start - 80), start),
    )
  )
}

/** Whether a date without a year would lie more than half a year before the letter. */
function isPast(date: IsoDate | null, issued: IsoDate | null | undefined): boolean {
  return date !== null && issued !== null && issued !== undefined && daysBetween(date, issued) > 183
}

const periodPattern = new RegExp(
  `(?<![\\p{L}\\d])(${limit} )?(?:(?:(các|cuối|đầu|giữa) )?(tháng) (\\d{1,2})(?:(?: n[ăá]m |\\s?[/-]\\s?)(\\d{4}))?(?![/\\d])|(quý) (IV|III|II|I|[1-4])(?:(?: n[ăá]m |\\s?[/-]\\s?)(\\d{4}))?|(năm) (\\d{4})(?! ?-)|(\\d{1,2})/(\\d{4})|((?:19|20)\\d{2})(?! ?-))`,
  'giu',
)
const quarters: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4, '1': 1, '2': 2, '3': 3, '4': 4 }

/** Months, quarters and years; in the words of an item only those with words of limit before them. */
export function readPeriods(text: string, key: string, context: DeadlineContext): DeadlineWords[] {
  const found: DeadlineWords[] = []
  for (const match of key.matchAll(periodPattern)) {
    const [
      whole,
      limitWords,
      part,
      monthWord,
      month1,
      monthYear,
      quarterWord,
      quarter,
      quarterYear,
      yearWord,
      year,
      month2,
      year2,
      bareYear,
    ] = match
    const start = match.index
    const before = key.slice(Math.max(0, start - 12), start)
    if (/(?:ngày \d{1,2} |\d\/|\d - ?|đoạn )$/u.test(before)) continue
    const limitText = (limitWords ?? '').trim().toLowerCase()
    const done = limitText === '' || limitText === 'vào' || limitText === 'trong'
    const completes = done && part !== 'đầu' && part !== 'giữa' && completion.test(key.slice(0, start))
    if (
      !context.field &&
      ((limitText === '' && !completes) ||
        (limitText === 'vào' && !completes) ||
        month2 !== undefined ||
        bareYear !== undefined)
    )
      continue
    // "đến năm 2030" says how far a plan reaches; only "đến hết", "trước", "trong" limit a task.
    if (!context.field && yearWord !== undefined && limitText === 'đến') continue
    if (!context.field && !completes && !limitsTask(key, start, limitText, whole)) continue
    if (!context.field && part !== undefined && limitText !== 'trong' && !completes) continue
    const end = start + whole.length
    const at = { text: text.slice(start, end).trim(), start, end }
    const yearWords = monthYear ?? quarterYear ?? year ?? year2 ?? bareYear
    const namedYear = Number(yearWords ?? context.year ?? Number.NaN)
    if (Number.isNaN(namedYear)) continue
    const yearly = yearWords === undefined ? /^ (?:hằng|hàng|mỗi) năm(?!\p{L})/iu.exec(key.slice(end)) : null
    if (yearly !== null) {
      const whenever = {
        text: text.slice(start, end + yearly[0].length).trim(),
        start,
        end: end + yearly[0].length,
      }
      found.push({
        ...whenever,
        kind: 'recurring',
        lastDay: null,
        qualifier: qualifierOf(limitText, monthWord ?? 'quý'),
      })
      continue
    }
    const monthNumber = month1 ?? month2
    const lastMonth =
      monthNumber === undefined ? (quarters[(quarter ?? '').toUpperCase()] ?? 4) * 3 : Number(monthNumber)
    const next =
      yearWords === undefined &&
      lastMonth <= 12 &&
      isPast(lastDayOfMonth(namedYear, lastMonth), context.issued)
    const ownYear = next ? namedYear + 1 : namedYear
    if (monthNumber !== undefined) {
      const number = Number(monthNumber)
      if (number < 1 || number > 12) continue
      if (/^ (?:đầu|cuối) năm/u.test(key.slice(end))) continue
      found.push({
        ...at,
        kind: 'month',
        lastDay: lastDayOfMonth(ownYear, number),
        qualifier: qualifierOf(limitText, monthWord),
      })
    } else if (quarterWord !== undefined) {
      const number = quarters[(quarter ?? '').toUpperCase()] ?? 4
      found.push({
        ...at,
        kind: 'quarter',
        lastDay: lastDayOfMonth(ownYear, number * 3),
        qualifier: qualifierOf(limitText, 'quý'),
      })
    } else {
      found.push({
        ...at,
        kind: 'year',
        lastDay: `${ownYear}-12-31`,
        qualifier: qualifierOf(limitText, yearWord),
      })
    }
  }
  return found
}

/** "hoàn thành tháng 12/2025", "bảo đảm thông xe năm 2025": a time right after what must be reached by then. */
const completion =
  /(?<!\p{L}|(?:kế hoạch|dự kiến|đã|chưa|dự án|công trình|mục tiêu) )(?:(?:hoàn thành|xong)(?: dứt điểm)?(?: cuối)?|(?:bảo đảm|đảm bảo|phấn đấu) (?:hoàn thành|thông xe(?: kỹ thuật)?|khánh thành|khởi công|đưa vào (?:sử dụng|khai thác|vận hành))) $/iu

function qualifierOf(limitText: string, unit: string | undefined): string | null {
  const words = [limitText, limitText === '' ? '' : (unit ?? '').toLowerCase()].filter((word) => word !== '')
  return words.length === 0 ? null : words.join(' ')
}

const describes =
  /(?:vốn|kinh phí|dự toán|ngân sách|tình hình|khả năng [^,.;]{0,20}|đã [^,.;]{0,40}|tăng thu|xếp loại|đánh giá, xếp loại[^.;]*|người đứng đầu|khen thưởng|phiên họp[^,.;]*|hội nghị[^,.;]*|cuộc họp[^,.;]*|thống kê|số liệu|tính|dữ liệu|ký|nhân dịp|kỷ niệm|lễ [^,.;]{0,50}|xảy ra|diễn ra|tồn đọng|sinh|thành lập|kết luận|tổng kết|văn bản|công văn) $/iu

/** Whether words of limit before a date belong to the task and do not describe money, an event or something past. */
function limitsTask(key: string, start: number, qualifier: string, words: string): boolean {
  const before = key.slice(Math.max(0, start - 90), start)
  const lower = qualifier.toLowerCase()
  if (/^vào(?: |$)/u.test(lower)) {
    const sentence = key.slice(Math.max(0, start - 260), start)
    return (
      /(?:khánh thành|khởi công|thông xe|hoàn thành|đưa vào|gửi|báo cáo|trình|tổ chức lễ)[^.;]*$/iu.test(
        sentence,
      ) &&
      (/tổ chức(?: thành công)? lễ [^,.;]*$/iu.test(before) ||
        !/(?:lễ khánh thành|lễ khởi công|dịp|kế hoạch)[^.;]*$/iu.test(before))
    )
  }
  if (lower.startsWith('từ nay đến')) return false
  if (
    /^đến(?: ngày)?$/u.test(lower) &&
    (/[Tt]ừ (?:ngày )?[\d/. ]*(?:tháng \d+ )?(?:năm \d+ )?$/u.test(before) ||
      (/^[Đđ]ến/u.test(words) && /(?:báo cáo|thống kê|tính)[^.;]*,? $/iu.test(before)))
  )
    return false
  if (/^(?:chậm nhất|muộn nhất|không)/u.test(lower)) return !/có hiệu lực $/iu.test(before)
  if (/^(?:trước|hết|đến hết)/u.test(lower))
    return !/(?:(?:đã|vừa) [^,.;]{0,45}|có hiệu lực|phát sinh|thực hiện từ|áp dụng) $/iu.test(before)
  return !describes.test(before) || held.test(before)
}

/** "Tổ chức hội nghị tổng kết … trong Quý IV": a meeting that is yet to be held is the task itself. */
const held =
  /(?<!\p{L})(?:[Tt]ổ chức|[Mm]ở|[Cc]huẩn bị)(?: \p{L}+){0,4} (?:hội nghị|hội thảo|cuộc họp|lễ)(?: [^,.;]*)? $/iu
