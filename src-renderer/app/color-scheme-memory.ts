import type { MantineColorSchemeManager } from '@mantine/core'
import { changePreferences, preferences } from '../client/preferences.ts'

/** Lets Mantine remember the colour scheme where all preferences are. */
export const colorSchemeMemory: MantineColorSchemeManager = {
  get: () => preferences().colorScheme,
  set: (colorScheme) => changePreferences({ colorScheme }),
  clear: () => changePreferences({ colorScheme: 'auto' }),
  subscribe: () => {},
  unsubscribe: () => {},
}
