import type { EvidenceUse } from '../../src-main/contract/evidence.ts'

export type EvidenceSort = 'name' | 'size' | 'addedAt' | 'usedBy'

/** The files whose name or tasks hold every word searched for, in the order asked for. */
export function arrangeEvidence(
  files: readonly EvidenceUse[],
  search: string,
  sort: { by: EvidenceSort; descending: boolean },
): EvidenceUse[] {
  const words = folded(search).split(' ').filter(Boolean)
  const matching = files.filter((file) => {
    const text = folded([file.name, ...file.commitments.map((one) => one.text)].join(' '))
    return words.every((word) => text.includes(word))
  })
  const direction = sort.descending ? -1 : 1
  return matching.toSorted((a, b) => direction * compare(a, b, sort.by))
}

const vietnamese = new Intl.Collator('vi', { numeric: true })

function compare(a: EvidenceUse, b: EvidenceUse, by: EvidenceSort): number {
  switch (by) {
    case 'name':
      return vietnamese.compare(a.name, b.name)
    case 'size':
      return a.size - b.size
    case 'addedAt':
      return a.addedAt < b.addedAt ? -1 : a.addedAt > b.addedAt ? 1 : 0
    case 'usedBy':
      return a.commitments.length - b.commitments.length
  }
}

/** Lower case without Vietnamese marks. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
