import { ExpectedError } from '../domain/expected-error.ts'

const stamp = /^[\s|*[\]()]*((?:TUYỆT|TỐI)\s+)?MẬT[\s|*[\]().]*$/u
const level = /^\s*[ĐđD]ộ mật\s*:\s*((?:tuyệt |tối )?mật)\s*$/iu
/** A stamp stands in the header; the words in running text ("bảo vệ bí mật nhà nước") stand in sentences. */
const headLines = 40

/**
 * Refuses a document with a stamp of secrecy alone on a line near its top.
 * @throws ExpectedError STATE_SECRET (Luật Bảo vệ bí mật nhà nước số 117/2025/QH15: secrets are drafted and kept on
 *   stand-alone computers only).
 */
export function refuseStateSecret(name: string, text: string): void {
  const mark = findStamp(text)
  if (mark !== null) throw new ExpectedError('STATE_SECRET', { name, mark })
}

/** The stamp "MẬT", "TỐI MẬT" or "TUYỆT MẬT" on a line or in a cell of its own, or null. */
export function findStamp(text: string): string | null {
  const lines = text
    .slice(0, 20_000)
    .split(/[\n\f]/)
    .filter((line) => line.trim() !== '')
    .slice(0, headLines)
  for (const line of lines) {
    for (const cell of line.split(/[|\t]|\s{3,}/)) {
      // Stamps are often set with wide letters: "M Ậ T".
      const closed =
        /^(?:\s*\p{Lu}){3,}\s*$/u.test(cell) && /\p{Lu} \p{Lu} /u.test(cell) ? spacedLetters(cell) : cell
      const match = stamp.exec(closed)
      if (match !== null) return `${match[1] ?? ''}MẬT`.replace(/\s+/g, ' ')
      const named = level.exec(cell)
      if (named?.[1] !== undefined) return named[1].toUpperCase()
    }
  }
  return null
}

/** "T Ố I  M Ậ T" → "TỐI MẬT". */
function spacedLetters(cell: string): string {
  return cell
    .trim()
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ''))
    .join(' ')
}
