import { z } from 'zod'
import { latestWriter } from '../drafting/latest-writer.ts'
import { client } from './client.ts'
import { notifyFailure } from './notify-failure.ts'
import { tellOtherWindows } from './other-windows.ts'

const preferencesSchema = z.object({
  language: z.enum(['vi', 'en']).catch('vi'),
  colorScheme: z.enum(['auto', 'light', 'dark']).catch('auto'),
  sidebarFolded: z.boolean().catch(false),
  density: z.enum(['comfortable', 'compact']).catch('comfortable'),
  /** Percent of the usual size of text and everything around it. */
  textSize: z.int().min(100).max(200).catch(100),
  /** The version whose news were told last; null before the first start. */
  newsSeen: z.string().nullable().catch(null),
  /** The tour is offered until one chooses. */
  tourOffer: z.boolean().catch(false),
})

/** How this person wants the app to look. */
export type Preferences = z.infer<typeof preferencesSchema>

const key = 'preferences'
const storageKey = 'camket.preferences'

let current: Preferences = preferencesSchema.parse({})

/** Writes at once: a choice is made by one click, and the window may close right after it. */
const writer = latestWriter<Preferences>(
  async (value) => {
    try {
      await client.drafts.put({ key, value })
    } catch (error) {
      notifyFailure(error)
    }
  },
  { delayMs: 0 },
)

/**
 * Reads the preferences once, before the first paint. They live in the core, because the browser shell has
 * another port and with it another empty `localStorage` at each start; what `localStorage` has is only used
 * where the core does not answer.
 */
export async function loadPreferences(): Promise<Preferences> {
  const guess = readJson(localStorage.getItem(storageKey))
  try {
    const { value } = await client.drafts.get({ key })
    current = preferencesSchema.catch(() => preferencesSchema.parse(guess)).parse(value ?? guess)
  } catch {
    current = preferencesSchema.parse(guess)
  }
  return current
}

export function preferences(): Preferences {
  return current
}

/** Remembers a choice, in the core and in every window. */
export function changePreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change }
  localStorage.setItem(storageKey, JSON.stringify(current))
  writer.schedule(current)
  tellOtherWindows({ kind: 'preferences', value: current })
}

/** What another window chose counts here too, so that the next choice made here does not undo it. */
export function followPreferences(value: unknown): void {
  current = preferencesSchema.catch(current).parse(value)
}

function readJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}') ?? {}
  } catch {
    return {}
  }
}
