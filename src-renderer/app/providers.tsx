import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useDisplay } from '../client/display.ts'
import { queryClient } from '../client/query-client.ts'
import { cssVariables, themeFor } from '../theme/theme.ts'
import { colorSchemeMemory } from './color-scheme-memory.ts'

/** Everything that the screens stand on: theme, cache, dialogs, notices. */
export function Providers({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation()
  const close = t('action.close')
  const { density } = useDisplay()
  const theme = useMemo(() => themeFor({ close }, density), [close, density])
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colorSchemeMemory}
        defaultColorScheme="auto"
      >
        <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1 }}>
          <ModalsProvider labels={{ confirm: t('action.confirm'), cancel: t('action.cancel') }}>
            <Notifications position="bottom-left" />
            {children}
          </ModalsProvider>
        </DatesProvider>
      </MantineProvider>
    </QueryClientProvider>
  )
}
