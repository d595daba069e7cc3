import { v7 } from 'uuid'

/** A new UUIDv7: global, and ordered by the time of its making within this process. */
export function uuidv7(): string {
  return v7()
}

/** When a UUIDv7 was made, in milliseconds since 1970 (RFC 9562, section 5.7). */
export function instantOfId(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
}
