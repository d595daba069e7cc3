import type { Fact } from '../contract/commitment.ts'
import type { IsoDate } from '../contract/common.ts'
import { shortDate } from '../domain/date.ts'
import { cleanText } from './clean-text.ts'

export interface PortalText {
  readonly results: string
  readonly obstacles: string
  readonly proposals: string
}

/** The three fields of a portal as plain text from the facts to tell, each under its day, the oldest first. */
export function portalText(facts: readonly Fact[]): PortalText {
  const progress = facts.flatMap(({ content, happenedOn }) =>
    content.kind === 'progress' ? [{ ...content, happenedOn }] : [],
  )
  return {
    results: lines(facts.map((fact) => ({ on: fact.happenedOn, text: resultOf(fact) }))),
    obstacles: lines(progress.map(({ happenedOn, obstacles }) => ({ on: happenedOn, text: obstacles }))),
    proposals: lines(progress.map(({ happenedOn, proposals }) => ({ on: happenedOn, text: proposals }))),
  }
}

/** Everything about a task on one sheet, for a portal with one field and for the folder of its evidence. */
export function portalWhole(
  task: {
    readonly text: string
    readonly source: string
    readonly lastDay: IsoDate | null
    readonly evidence: readonly { readonly name: string }[]
  } & PortalText,
  asOf: IsoDate,
): string {
  return [
    `Nhiệm vụ: ${plain(task.text)}`,
    ...(task.source === '' ? [] : [`Văn bản giao: ${task.source}`]),
    ...(task.lastDay === null ? [] : [`Thời hạn: ${shortDate(task.lastDay)}`]),
    ...part(
      `Kết quả thực hiện (tính đến ngày ${shortDate(asOf)})`,
      task.results === '' ? 'Chưa có cập nhật.' : task.results,
    ),
    ...part('Khó khăn, vướng mắc', task.obstacles),
    ...part('Đề xuất, kiến nghị', task.proposals),
    ...part('Minh chứng', task.evidence.map(({ name }) => `- ${plain(name)}`).join('\n')),
  ].join('\n')
}

function part(title: string, text: string): string[] {
  return text === '' ? [] : [`${title}:`, text]
}

function resultOf({ content }: Fact): string {
  switch (content.kind) {
    case 'progress':
      return content.percent === null ? content.text : `${withStop(content.text)} Đạt ${content.percent}%.`
    case 'nothingToReport':
      return `Không phát sinh: ${content.reason}`
    case 'occurrenceDone':
      return `Hoàn thành kỳ đến hạn ${shortDate(content.dueOn)}${content.text === '' ? '' : `: ${content.text}`}`
    case 'reportedDone':
      return content.text === '' ? 'Hoàn thành.' : `Hoàn thành: ${content.text}`
    case 'confirmedDone':
      return 'Được xác nhận hoàn thành.'
    case 'reopened':
      return `Thực hiện lại: ${content.reason}`
    case 'extensionApproved':
      return `Được gia hạn đến ${shortDate(content.newLastDay)}.`
    case 'paused':
      return `Tạm dừng: ${content.reason}`
    case 'resumed':
      return 'Tiếp tục thực hiện.'
    case 'evidenceAdded':
      return content.text
    default:
      return ''
  }
}

function lines(told: readonly { readonly on: IsoDate; readonly text: string }[]): string {
  const said = told.map(({ on, text }) => ({ on, text: plain(text) })).filter(({ text }) => text !== '')
  if (said.length === 1) return said.map(({ text }) => text).join('')
  return said.map(({ on, text }) => `- ${shortDate(on)}: ${text}`).join('\n')
}

function withStop(text: string): string {
  const trimmed = text.trim()
  return /[.!?;]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** On one line, without what a web form would refuse. */
function plain(text: string): string {
  return cleanText(text)
    .replace(/\s*\n\s*/g, '; ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
