import { type LibraryItem, referenceMediaType } from '../../src-main/contract/evidence-library.ts'
import type { LibraryKind, LibrarySearch, LibrarySort } from './library-search.ts'

/** The pieces of evidence that the search and the filters leave, in the order asked for. */
export function arrangeLibrary(items: readonly LibraryItem[], search: LibrarySearch): LibraryItem[] {
  const words = folded(search.q ?? '')
    .split(' ')
    .filter(Boolean)
  const found = items.filter((item) => passes(item, search) && holds(item, words))
  return found.toSorted((a, b) => compare(a, b, search.sort ?? 'addedAt'))
}

/** Whether anything but the view and the order is chosen. */
export function isNarrowed({ q = '', kind, use, tag, directiveId, from, to }: LibrarySearch): boolean {
  return q !== '' || [kind, use, tag, directiveId, from, to].some((value) => value !== undefined)
}

/** What sort of file it is, by its media type. */
export function kindOf(mediaType: string): LibraryKind {
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === referenceMediaType) return 'reference'
  if (type.startsWith('image/')) return 'image'
  if (type === 'application/pdf') return 'pdf'
  if (type === 'application/msword' || type.endsWith('wordprocessingml.document')) return 'word'
  if (type === 'application/vnd.ms-excel' || type.endsWith('spreadsheetml.sheet')) return 'sheet'
  return type.startsWith('text/') ? 'text' : 'other'
}

/** Whether something refers to it; only what nothing uses can be put aside. */
export function isUsed(item: LibraryItem): boolean {
  return item.usedElsewhere || usesOf(item) > 0
}

/** Every tag in use, in Vietnamese order. */
export function knownTags(items: readonly LibraryItem[]): string[] {
  return [...new Set(items.flatMap(({ tags }) => tags))].toSorted(vietnamese.compare)
}

/** Lower case without Vietnamese marks. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

const vietnamese = new Intl.Collator('vi', { numeric: true })

function passes(item: LibraryItem, search: LibrarySearch): boolean {
  const { kind, use, tag, directiveId, from, to } = search
  if (item.putAside !== (use === 'aside')) return false
  if (use === 'used' && !isUsed(item)) return false
  if (use === 'unused' && isUsed(item)) return false
  if (kind !== undefined && kindOf(item.mediaType) !== kind) return false
  if (tag !== undefined && !item.tags.includes(tag)) return false
  if (directiveId !== undefined && !concerns(item, directiveId)) return false
  const day = vietnamDay(item.addedAt)
  return (from === undefined || day >= from) && (to === undefined || day <= to)
}

function concerns(item: LibraryItem, directiveId: string): boolean {
  return (
    item.directives.some(({ id }) => id === directiveId) ||
    item.commitments.some((one) => one.directiveId === directiveId)
  )
}

function holds(item: LibraryItem, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = folded(
    [
      item.name,
      item.note,
      ...item.tags,
      item.reference?.keptAt ?? '',
      ...item.commitments.map((one) => one.text),
      ...item.directives.map((one) => one.label),
      ...item.documents.map((one) => one.label),
    ].join(' '),
  )
  return words.every((word) => text.includes(word))
}

function compare(a: LibraryItem, b: LibraryItem, by: LibrarySort): number {
  switch (by) {
    case 'name':
      return vietnamese.compare(a.name, b.name)
    case 'size':
      return b.size - a.size
    case 'usedBy':
      return usesOf(b) - usesOf(a)
    case 'addedAt':
      return a.addedAt < b.addedAt ? 1 : a.addedAt > b.addedAt ? -1 : 0
  }
}

function usesOf(item: LibraryItem): number {
  return item.commitments.length + item.directives.length + item.documents.length
}

/** The day in Vietnam (UTC+7 all year) of a UTC instant. */
function vietnamDay(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10)
}
