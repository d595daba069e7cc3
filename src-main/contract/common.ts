import { z } from 'zod'

/** A calendar date `YYYY-MM-DD` in Asia/Ho_Chi_Minh. */
export const isoDate = z.iso.date()
export type IsoDate = z.infer<typeof isoDate>

/** An instant as a UTC ISO string. */
export const instant = z.iso.datetime()

/** A UUIDv7. */
export const id = z.uuid()

/** Text typed or read, trimmed and in Unicode NFC (TCVN 6909:2001). */
export const text = z.string().transform((value) => value.normalize('NFC').trim())
export const requiredText = text.pipe(z.string().min(1))

/** An opaque one-time name for a file that the user chose or dropped; never a path. */
export const fileHandle = z.string().min(1).max(100)

export const nothing = z.object({})
