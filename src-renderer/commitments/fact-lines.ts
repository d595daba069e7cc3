import type { TFunction } from 'i18next'
import { clearName, type FactContent, type FactView } from '../../src-main/contract/commitment.ts'
import { shortDate } from '../ui/parse-date.ts'

/** A fact in words, one line a part; empty parts are left out. `facts` holds what a retraction names. */
export function factLines(
  content: FactContent,
  facts: readonly FactView[],
  t: TFunction<'commitments'>,
): string[] {
  return lines(content, facts, t).filter((line) => line !== '')
}

function lines(content: FactContent, facts: readonly FactView[], t: TFunction<'commitments'>): string[] {
  const reason = (text: string) => (text === '' ? '' : t('timeline.reason', { text }))
  const newLastDay = (date: string) => t('timeline.newLastDay', { date: shortDate(date) })
  switch (content.kind) {
    case 'clears':
      return clearName.options.map((name) =>
        content.clears[name] === '' ? '' : `${t(`clears.${name}`)}: ${content.clears[name]}`,
      )
    case 'assigned':
      return [
        named(content.unit, (name) => t('timeline.unit', { name })),
        named(content.person, (name) => t('timeline.person', { name })),
        named(content.leader, (name) => t('timeline.leader', { name })),
      ]
    case 'classified':
      return [content.field]
    case 'nothingToReport':
      return [dueLine(content.dueOn, t), reason(content.reason)]
    case 'occurrenceDone':
      return [dueLine(content.dueOn, t), content.text]
    case 'updatedOnPortal':
      return [content.portal, content.text]
    case 'evidenceAdded':
      return [content.text]
    case 'progress':
      return [
        content.text,
        content.percent === null ? '' : t('timeline.percent', { percent: content.percent }),
        content.obstacles === '' ? '' : t('timeline.obstacles', { text: content.obstacles }),
        content.proposals === '' ? '' : t('timeline.proposals', { text: content.proposals }),
      ]
    case 'reportedDone':
      return [content.text]
    case 'confirmedDone':
    case 'extensionRefused':
      return [documentLine(content.document, t)]
    case 'reopened':
      return [reason(content.reason)]
    case 'extensionRequested':
      return [newLastDay(content.newLastDay), reason(content.reason), documentLine(content.document, t)]
    case 'extensionApproved':
      return [newLastDay(content.newLastDay), documentLine(content.document, t)]
    case 'paused':
    case 'resumed':
    case 'withdrawn':
      return [reason(content.reason), documentLine(content.document, t)]
    case 'amended':
      return [
        content.text === null ? '' : t('timeline.amendedText', { text: content.text }),
        content.deadline === null
          ? ''
          : t('timeline.amendedDeadline', {
              text: [content.deadline.text, shortDate(content.deadline.lastDay)].filter(Boolean).join(' – '),
            }),
        reason(content.reason),
      ]
    case 'retracted': {
      const target = facts.find((fact) => fact.id === content.factId)
      const what =
        target === undefined
          ? ''
          : t('timeline.retracts', {
              what: t(`fact.${target.content.kind}`),
              date: shortDate(target.happenedOn),
            })
      return [what, reason(content.reason), content.replacedBy === null ? '' : t('timeline.replaced')]
    }
    case 'included':
      // Shown with a link to the document.
      return []
    case 'committed':
      // Shown with a link to its letter; see CommittedDate.
      return []
  }
}

/** A name that the fact gives; nothing where it leaves or takes one away. */
function named(name: string | null, words: (name: string) => string): string {
  return name === null || name === '' ? '' : words(name)
}

function dueLine(dueOn: string | null, t: TFunction<'commitments'>): string {
  return dueOn === null ? '' : t('timeline.occurrence', { date: shortDate(dueOn) })
}

function documentLine(
  document: { number: string; date: string | null },
  t: TFunction<'commitments'>,
): string {
  const { number } = document
  const date = shortDate(document.date)
  if (number === '') return date === '' ? '' : t('timeline.documentDate', { date })
  return date === '' ? t('timeline.document', { number }) : t('timeline.documentDated', { number, date })
}
