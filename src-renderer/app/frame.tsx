import { AppShell } from '@mantine/core'
import { Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isLarge, useDisplay } from '../client/display.ts'
import { changePreferences, preferences } from '../client/preferences.ts'
import { AttachProvider } from '../evidence/attach-provider.tsx'
import { TourOffer } from '../help/tour-offer.tsx'
import { AppCommands } from './app-commands.tsx'
import classes from './frame.module.css'
import { Header } from './header.tsx'
import { ImportProvider } from './importing.tsx'
import { Sidebar } from './sidebar.tsx'
import { WindowDrop } from './window-drop.tsx'
import { WindowPaste } from './window-paste.tsx'

/** Sidebar, header and the screen between them; the whole window takes dropped letters. */
export function Frame() {
  const { t } = useTranslation('app')
  const [folded, setFolded] = useState(() => preferences().sidebarFolded)
  const large = isLarge(useDisplay())
  // Large text leaves room for the icons only; the choice itself stays for when it is small again.
  const narrow = folded || large
  const toggle = () => {
    changePreferences({ sidebarFolded: !folded })
    setFolded(!folded)
  }
  return (
    <ImportProvider>
      <AttachProvider>
        <AppCommands>
          <a className={classes.skip} href="#main" onClick={focusMain}>
            {t('nav.skip')}
          </a>
          <AppShell header={{ height: 52 }} navbar={{ width: narrow ? 60 : 232, breakpoint: 0 }} padding="md">
            <AppShell.Header className={classes.header}>
              <Header folded={narrow} onFold={toggle} />
            </AppShell.Header>
            <AppShell.Navbar className={classes.navbar} aria-label={t('nav.label')}>
              <Sidebar folded={narrow} />
            </AppShell.Navbar>
            <AppShell.Main id="main" tabIndex={-1} className={classes.main}>
              <TourOffer />
              <Outlet />
            </AppShell.Main>
          </AppShell>
          <WindowDrop />
          <WindowPaste />
        </AppCommands>
      </AttachProvider>
    </ImportProvider>
  )
}

/** The address belongs to the router, so the skip link moves the focus without following its hash. */
function focusMain(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true })
}
