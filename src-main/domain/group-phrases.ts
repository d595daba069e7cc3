import type { Directory, DirectoryGroup } from '../contract/directory.ts'
import { spelling } from './agency-names.ts'

/** A group that a phrase names; `exact` is false when the phrase narrows it ("… liên quan", "… biên giới"). */
export type NamedGroup = { group: DirectoryGroup; exact: boolean }

/** The group of agencies that a phrase means, or null when it names none that the directory knows. */
export function namedGroup(phrase: string, directory: Directory): NamedGroup | null {
  const parts = groupParts(phrase)
  const known = directory.groups.flatMap((group) =>
    group.phrases.map((text) => ({ group, parts: groupParts(text) })),
  )
  const exact = known.find((entry) => keyOf(entry.parts) === keyOf(parts))
  if (exact) return { group: exact.group, exact: true }
  // Only a plural can narrow a group: "Sở Tài chính" is no part of "các sở".
  if (!/(?:^|\s)(?:các|những)\s/iu.test(phrase) || parts.some((part) => beyond.test(part))) return null
  const narrowed = known
    .filter((entry) => isNarrowing(parts, entry.parts))
    .sort((a, b) => b.parts.length - a.parts.length)
  return narrowed[0] ? { group: narrowed[0].group, exact: false } : null
}

/**
 * The name under which an answer about a phrase is remembered: "Thủ trưởng các sở, ban, ngành tỉnh" and
 * "Các sở, ban, ngành" share one, "các sở, ban, ngành liên quan" has its own.
 */
export function groupKey(phrase: string): string {
  return keyOf(groupParts(phrase))
}

function keyOf(parts: readonly string[]): string {
  return [...parts].sort().join('|')
}

const lead =
  /^(?:giao|đề nghị|yêu cầu|tất cả|toàn bộ|toàn thể|giám đốc|thủ trưởng|người đứng đầu|lãnh đạo|chủ tịch|bí thư|các|những|ủy ban nhân dân) /u

/** "Giám đốc, Thủ trưởng các sở, ban, ngành tỉnh" → so, ban, ngành as its parts, without offices and "tỉnh". */
function groupParts(phrase: string): string[] {
  // What stands before "là" only says whose members they are: "Thành viên Ban Chỉ đạo là Giám đốc các sở, …".
  const named = phrase.replace(/^.*\s+là\s+/su, '')
  return named
    .split(/[,;/]|\s[-–]\s|\s(?:và|cùng)\s/u)
    .map((part) => withoutLead(spelling(part)))
    .map((part, at, all) => (at === all.length - 1 ? withoutProvince(part) : part))
    .map((part) => part.replace(/^(?:tỉnh|giám đốc|thủ trưởng|người đứng đầu|lãnh đạo|chủ tịch)$/u, ''))
    .filter((part) => part !== '')
}

/** Others than agencies of a province, as in letters of the Government; their "địa phương" are the provinces. */
const beyond =
  /^(?:bộ|tập đoàn|tổng công ty|doanh nghiệp|hiệp hội|cơ quan (?:trung ương|báo chí|truyền thông))(?: |$)/u

function withoutLead(part: string): string {
  const shorter = part.replace(lead, '')
  return shorter === part ? part : withoutLead(shorter)
}

function withoutProvince(part: string): string {
  return part.replace(/ (?:(?:thuộc|cấp|của|trong|trên địa bàn|toàn) )?(?:tỉnh|thành phố)$/u, '')
}

/** "các sở, ngành liên quan" narrows "các sở, ngành": the same parts, but the last goes on. */
function isNarrowing(parts: readonly string[], known: readonly string[]): boolean {
  if (parts.length < known.length) return false
  const rest = [...known]
  for (const part of parts) {
    const at = rest.findIndex((word) => part === word || part.startsWith(`${word} `))
    if (at >= 0) rest.splice(at, 1)
  }
  return rest.length === 0
}
