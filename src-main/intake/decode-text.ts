import { ExpectedError } from '../domain/expected-error.ts'

export type DecodedText = {
  readonly text: string /** The old encoding that was converted, or null for Unicode. */
  readonly encoding: string | null
}

/**
 * Decodes a text file: UTF-8, UTF-16 with or without a byte-order mark, or windows-1258. Null for binary content.
 * @throws ExpectedError TEXT_ENCODING for TCVN3 and VNI, whose bytes mean other letters than they show.
 */
export function decodeText(name: string, bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: null }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: null }
  const wide = wideEncoding(bytes)
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: null }
  if (isBinary(bytes)) return null
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: null }
  } catch {
    return decodeLegacy(name, bytes)
  }
}

/** UTF-16 without a mark: in Vietnamese text at least a third of the characters are ASCII, with a zero byte each. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length - (bytes.length % 2), 4096)
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  const pairs = length / 2
  if (odd > pairs * 0.3 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.3 && odd < pairs * 0.05) return 'utf-16be'
  return null
}

function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 8192)
  let control = 0
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32)) control += 1
  }
  return control > length * 0.02
}

/** Letters of TCVN3 (ABC): đ ê ô ơ ư and the marked vowels. */
const tcvnBytes = new Set([
  0xae, 0xaa, 0xab, 0xac, 0xad, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xa8, 0xa9, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6, 0xca,
  0xcb, 0xe7, 0xe8,
])

function decodeLegacy(name: string, bytes: Uint8Array): DecodedText | null {
  const high = bytes.filter((byte) => byte >= 0x80)
  if (high.length > bytes.length * 0.6) return null
  const converted = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  if (readsAsVietnamese(converted)) return { text: converted, encoding: 'windows-1258' }
  const tcvn = high.filter((byte) => tcvnBytes.has(byte)).length
  throw new ExpectedError('TEXT_ENCODING', {
    name,
    encoding: tcvn > high.length * 0.4 ? 'TCVN3 (ABC)' : 'VNI',
  })
}

/** Whether nearly all letters beyond ASCII are Vietnamese, and common words are there. */
function readsAsVietnamese(text: string): boolean {
  const beyond = text.match(/[^\p{ASCII}\s“”‘’–…]/gu) ?? []
  const vietnamese = beyond.filter((char) =>
    /[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu.test(char),
  )
  return (
    beyond.length > 0 &&
    vietnamese.length > beyond.length * 0.95 &&
    /(?<![\p{L}])(?:của|các|và|ngày|được|thực hiện)(?![\p{L}])/iu.test(text)
  )
}
