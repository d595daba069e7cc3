import { throwFailedResponse } from '../client/failure.ts'

/** How much of a text file is shown; more would only slow the screen down. */
export const shownBytes = 256 * 1024

/**
 * The beginning of a text file. Files by Windows programs may be UTF-16 with a byte order mark; everything
 * else is read as UTF-8.
 *
 * @throws FailureError with the core's code (NOT_FOUND, EVIDENCE_DAMAGED …)
 */
export async function readText(url: string): Promise<string> {
  const response = await fetch(url, { headers: { Range: `bytes=0-${shownBytes - 1}` } })
  await throwFailedResponse(response)
  return decodeText(new Uint8Array(await response.arrayBuffer()))
}

/** Bytes as text, by their byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(encoding).decode(bytes).normalize('NFC')
}
