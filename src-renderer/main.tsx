import './theme/layers.css'
import '@mantine/core/styles.layer.css'
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
import { loadPreferences } from './client/preferences.ts'
import { startTranslations } from './i18n/start.ts'

const root = document.querySelector('#root')
if (root === null) throw new Error('The page has no #root.')
const { language } = await loadPreferences()
await startTranslations(language)
createRoot(root).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
)
