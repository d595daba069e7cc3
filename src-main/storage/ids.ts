import { v7 } from 'uuid'

/** A new UUIDv7: global, and ordered by the time of its making within this process. */
export function uuidv7(): string {
  return v7()
}
