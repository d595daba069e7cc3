import './theme/layers.css'
import '@mantine/core/styles.layer.css'
import '@mantine/charts/styles.layer.css'
import '@mantine/dates/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import 'dayjs/locale/vi'
import './theme/fonts.css'
import './theme/global.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Providers } from './app/providers.tsx'
import { router } from './app/router.tsx'
import { applyTextSize } from './client/display.ts'
import { followOtherWindows } from './client/follow-windows.ts'
import { keepLastScreen, restoreLastScreen } from './client/last-screen.ts'
import { loadPreferences } from './client/preferences.ts'
import { queryClient } from './client/query-client.ts'
import { tellShellLanguage } from './client/shell-language.ts'
import { startTranslations } from './i18n/start.ts'

const root = document.querySelector('#root')
if (root === null) throw new Error('The page has no #root.')
const { language } = await loadPreferences()
applyTextSize()
followOtherWindows(queryClient)
await restoreLastScreen()
keepLastScreen(router)
await startTranslations(language)
tellShellLanguage()
createRoot(root).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
)
