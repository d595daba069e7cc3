import type { DirectiveHeader } from '../contract/directive.ts'
import { fold } from './vietnamese.ts'

/** A document that was read and waits for its review. */
export type WaitingLetter = {
  readonly id: string
  readonly fileName: string
  readonly header: DirectiveHeader
  readonly text: string
  /** Milliseconds since 1970. */
  readonly readAt: number
}

/** Files that were dropped together are read one after the other; large ones take their time. */
const together = 10 * 60_000
/** How far into a document its title and "(Kèm theo …)" stand, in lines and characters. */
const openingLines = 14
const openingLength = 3_000

/**
 * Why a document looks like the appendix of a letter: it names the letter's number ("Kèm theo Công văn số …"), it
 * calls itself an appendix, or it has no header of its own and came with the letter; null when it does not.
 */
export function appendixOf(
  one: WaitingLetter,
  letter: WaitingLetter,
): 'number' | 'named' | 'together' | null {
  if (!isLetter(letter) || callsItselfAppendix(letter)) return null
  const number = numberKey(letter.header.documentNumber)
  const attachedTo = attachedNumbers(one)
  if (attachedTo.length > 0) return attachedTo.includes(number) ? 'number' : null
  const own = numberKey(one.header.documentNumber)
  const named = callsItselfAppendix(one)
  if (own !== '') return named && own === number ? 'number' : null
  if (Math.abs(one.readAt - letter.readAt) > together) return null
  if (named) return 'named'
  return isLetter(one) ? null : 'together'
}

/** Whether it has what a letter has on top. */
function isLetter({ header }: WaitingLetter): boolean {
  return header.documentNumber !== '' || (header.issuer !== '' && header.subject !== '')
}

function callsItselfAppendix(one: WaitingLetter): boolean {
  const [first = ''] = openingOf(one)
  const name = fold(one.fileName).replace(/[_.+-]+/g, ' ')
  return (
    /^(?:phu luc|danh muc|bieu(?: mau)?|bang)(?: |$)/.test(first) ||
    /(?:^|\s)(?:phu ?luc|pl ?\d+|danh muc|kem theo)(?:\s|$)/.test(name)
  )
}

/** The numbers of the documents with which it says to come. */
function attachedNumbers(one: WaitingLetter): string[] {
  const opening = openingOf(one).join(' ')
  return [...opening.matchAll(/kem theo [^)]{0,60}?so:? ?(\d+ ?\/ ?[^\s,;)]+)/g)].map(([, number]) =>
    numberKey(number ?? ''),
  )
}

/** The filled lines at the beginning, without table rules. */
function openingOf({ text }: WaitingLetter): string[] {
  return text
    .slice(0, openingLength)
    .split('\n')
    .map((line) => fold(line.replaceAll('|', ' ')))
    .filter((line) => line !== '')
    .slice(0, openingLines)
}

function numberKey(number: string): string {
  return fold(number).replace(/\s/g, '')
}
