import type { Leaf } from '../contract/commitment.ts'
import type { IsoDate } from '../contract/common.ts'
import type { LetterContent } from '../contract/letter.ts'
import { type LiveFigure, resolveFigures } from '../contract/live-figures.ts'
import { longDate, shortDate } from '../domain/date.ts'
import { countWords, percentage, share } from './figures.ts'

/** A commitment as the figures of a letter count it, at one as-of date. */
export interface CountedCommitment {
  readonly commitmentId: string
  readonly leaf: Leaf
  readonly noInformation: boolean
}

/**
 * The figures that a commitment letter may hold, as they are at `asOf`. `counted` are the commitments under the
 * directive, `items` those in the appendix with their committed dates. Phrases are empty while they have nothing
 * to say.
 */
export function letterFigures(input: {
  readonly asOf: IsoDate
  readonly counted: readonly CountedCommitment[]
  readonly items: readonly (CountedCommitment & { readonly committedDate: IsoDate | null })[]
}): LiveFigure[] {
  const { asOf, counted, items } = input
  const day = `tính đến ngày ${shortDate(asOf)}`
  const total = counted.length
  const having = (...leaves: Leaf[]) => counted.filter(({ leaf }) => leaves.includes(leaf))
  const count = (name: string, what: string, rows: readonly CountedCommitment[]) =>
    figure(name, countWords(rows.length), `Số nhiệm vụ ${what}, ${day}`, rows)
  const shared = (name: string, what: string, rows: readonly CountedCommitment[]) =>
    figure(
      name,
      share(rows.length, total),
      `Số nhiệm vụ ${what} trên tổng số ${total} nhiệm vụ (${percentage(rows.length, total) || '0%'}), ${day}`,
      rows,
    )
  const part = (
    name: string,
    what: string,
    words: (said: string) => string,
    rows: readonly CountedCommitment[],
  ) => {
    const whole = shared(name, what, rows)
    return { ...whole, text: rows.length === 0 ? '' : words(whole.text) }
  }
  const overdueItems = items.filter(({ leaf }) => leaf === 'openOverdue')
  return [
    figure('asOf', longDate(asOf), 'Ngày mà mọi số liệu của văn bản được tính đến', []),
    count('total', 'được giao', counted),
    shared('doneShare', 'đã hoàn thành', having('doneOnTime', 'doneLate')),
    count('doneOnTime', 'hoàn thành đúng hạn', having('doneOnTime')),
    count('doneLate', 'hoàn thành quá hạn', having('doneLate')),
    shared('openShare', 'chưa hoàn thành', having('openInTime', 'openOverdue')),
    count('openInTime', 'chưa hoàn thành, còn trong hạn', having('openInTime')),
    count('openOverdue', 'chưa hoàn thành, đã quá hạn', having('openOverdue')),
    part('standingPart', 'thường xuyên', (said) => `; thực hiện thường xuyên ${said}`, having('standing')),
    part('pausedPart', 'tạm dừng', (said) => `; tạm dừng ${said}`, having('paused')),
    part(
      'noInformationPart',
      'chưa có cập nhật tiến độ nào',
      (said) => ` Số nhiệm vụ chưa có thông tin cập nhật tiến độ: ${said}.`,
      counted.filter(({ noInformation }) => noInformation),
    ),
    figure('items', countWords(items.length), 'Số nhiệm vụ trong Phụ lục của văn bản này', items),
    figure(
      'itemsOverduePart',
      overdueItems.length === 0
        ? ''
        : `, trong đó có ${countWords(overdueItems.length)} đã quá thời hạn được giao`,
      `Số nhiệm vụ trong Phụ lục đã quá hạn, ${day}`,
      overdueItems,
    ),
    lastCommitted(items),
    newLastDay(items),
  ]
}

/** The letter as it is printed: every figure in its place. */
export function resolveLetter(content: LetterContent, figures: readonly LiveFigure[]): LetterContent {
  const one = (text: string) => resolveFigures(text, figures).trim()
  const all = (texts: readonly string[]) => texts.map(one).filter((text) => text !== '')
  return {
    ...content,
    subject: one(content.subject),
    opening: one(content.opening),
    situation: all(content.situation),
    reason: all(content.reason),
    commitments: all(content.commitments),
    responsibility: all(content.responsibility),
    requests: all(content.requests),
  }
}

/** The latest committed date, said only when every row has one. */
function lastCommitted(
  items: readonly (CountedCommitment & { readonly committedDate: IsoDate | null })[],
): LiveFigure {
  const dates = items.flatMap(({ committedDate }) => (committedDate === null ? [] : [committedDate])).sort()
  const last = dates.at(-1)
  const latest = items.filter(({ committedDate }) => committedDate === last)
  return figure(
    'lastCommittedPart',
    last === undefined || dates.length < items.length ? '' : `, chậm nhất ${longDate(last)}`,
    'Thời hạn cam kết muộn nhất trong Phụ lục; để trống khi còn nhiệm vụ chưa có thời hạn cam kết',
    latest,
  )
}

/** Until when an extension is asked for, said only when every row has its date. */
function newLastDay(
  items: readonly (CountedCommitment & { readonly committedDate: IsoDate | null })[],
): LiveFigure {
  const dates = items.flatMap(({ committedDate }) => (committedDate === null ? [] : [committedDate])).sort()
  const last = dates.at(-1)
  const said =
    last === undefined || dates.length < items.length
      ? ''
      : dates[0] === last
        ? ` đến hết ${longDate(last)}`
        : ` theo thời hạn đề nghị của từng nhiệm vụ, muộn nhất đến hết ${longDate(last)}`
  const rule = 'Thời hạn đề nghị trong Phụ lục; để trống khi còn nhiệm vụ chưa có thời hạn đề nghị'
  return figure('newLastDayPart', said, rule, items)
}

function figure(name: string, text: string, rule: string, rows: readonly CountedCommitment[]): LiveFigure {
  return { name, text, rule, commitmentIds: rows.map(({ commitmentId }) => commitmentId) }
}
