/** Names that Windows keeps for devices, with or without an extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i
const MAX_LENGTH = 120
/** Linux counts bytes, of which a Vietnamese letter may take three: 255 at most, with room for a number in front. */
const MAX_BYTES = 220

/** A name that every file system takes: symbols such as "33/CT-TTg" become "33-CT-TTg". NFC. */
export function safeFileName(wanted: string, fallback: string): string {
  const cleaned = wanted
    .normalize('NFC')
    .replaceAll(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replaceAll(/[/\\:*?"<>|]+/gu, '-')
    .trim()
    .replace(/^\.+/u, '')
    .replace(/[. ]+$/u, '')
  const dot = cleaned.lastIndexOf('.')
  const extension = dot > 0 && cleaned.length - dot <= 6 ? cleaned.slice(dot) : ''
  const whole = cleaned.slice(0, cleaned.length - extension.length).slice(0, MAX_LENGTH)
  const stem = withinBytes(whole, MAX_BYTES - extension.length * 3).trimEnd()
  const name = `${stem === '' ? fallback : stem}${extension}`
  return reserved.test(name) ? `_${name}` : name
}

/** The longest beginning of whole characters that fits into so many bytes of UTF-8. */
function withinBytes(text: string, most: number): string {
  let bytes = 0
  let fitting = ''
  for (const character of text) {
    bytes += new TextEncoder().encode(character).length
    if (bytes > most) break
    fitting += character
  }
  return fitting
}
