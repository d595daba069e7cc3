/**
 * A file name from a subject: without characters that Windows refuses, at most 80 characters, never empty.
 * Marks stay, since every system the product runs on stores them.
 */
export function fileNameOf(subject: string, fallback: string): string {
  const cleaned = subject
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{Cc}]+/gu, '-')
    .replace(/\s+/g, ' ')
    .slice(0, 80)
    .replace(/[. -]+$/, '')
    .trim()
  return cleaned === '' ? fallback : cleaned
}
