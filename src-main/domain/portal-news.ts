import type { Fact } from '../contract/commitment.ts'

/** What a portal does not know yet of a commitment. */
export interface PortalNews {
  /** The latest mark "đã cập nhật"; null when there is none. */
  readonly mark: Fact | null
  /** The facts since, in order. */
  readonly news: readonly Fact[]
}

/**
 * News are facts that happened after the day of the last mark or were entered after it was made: progress of last week
 * that is typed today was not on the portal either. `effective` are the facts that count, in order.
 */
export function portalNews(effective: readonly Fact[], portal: string): PortalNews {
  const mark =
    effective.findLast(({ content }) => content.kind === 'updatedOnPortal' && content.portal === portal) ??
    null
  return { mark, news: effective.filter((fact) => isTold(fact) && isAfter(fact, mark)) }
}

/** What a portal asks for: progress, results, evidence; not how the agency organises itself. */
function isTold({ content }: Fact): boolean {
  switch (content.kind) {
    case 'progress':
    case 'nothingToReport':
    case 'occurrenceDone':
    case 'evidenceAdded':
    case 'reportedDone':
    case 'confirmedDone':
    case 'reopened':
    case 'extensionApproved':
    case 'paused':
    case 'resumed':
      return true
    default:
      return false
  }
}

function isAfter(fact: Fact, mark: Fact | null): boolean {
  return mark === null || fact.happenedOn > mark.happenedOn || fact.enteredAt > mark.enteredAt
}
