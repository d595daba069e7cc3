import { useDisclosure } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect } from 'react'
import { type MenuCommand, type ScreenCommand, screenCommands } from '../../src-main/contract/native.ts'
import { changeDisplay, nextTextSize, USUAL_TEXT_SIZE } from '../client/display.ts'
import { HelpHost } from '../help/help-host.tsx'
import { useHelpState } from '../help/use-help-state.ts'
import { SearchHost } from '../search/search-host.tsx'
import { dialogIsOpen } from '../ui/typing.ts'
import { CommandContext } from './command-context.ts'
import { commandOf } from './command-keys.ts'
import { useImport } from './import-context.ts'
import { ShortcutSheet } from './shortcut-sheet.tsx'
import { entries } from './sidebar.tsx'
import { useScreenKeys } from './use-screen-keys.ts'

const isScreen = (command: MenuCommand): command is ScreenCommand =>
  screenCommands.some((screen) => screen === command)

const addressOf = (screen: ScreenCommand) => entries.find(({ key }) => key === screen)?.to ?? '/'

/** Carries out what the Electron menu and the keys of the whole app ask for; both shells have the keys. */
export function AppCommands({ children }: { children: ReactNode }) {
  const navigate = useNavigate()
  const { pickAndRead } = useImport()
  const [sheet, { open: openSheet, close: closeSheet }] = useDisclosure(false)
  const [search, { open: openSearch, close: closeSearch }] = useDisclosure(false)
  const [help, showHelp] = useHelpState()
  const carryOut = useCallback(
    (command: MenuCommand) => {
      if (isScreen(command)) return void navigate({ to: addressOf(command) })
      switch (command) {
        case 'import':
          return pickAndRead()
        case 'shortcuts':
          return openSheet()
        case 'search':
          return openSearch()
        case 'help':
        case 'news':
        case 'tour':
          return showHelp(command)
        case 'zoomIn':
        case 'zoomOut':
          return changeDisplay(({ textSize }) => ({ textSize: nextTextSize(textSize, command) }))
        case 'zoomReset':
          return changeDisplay(() => ({ textSize: USUAL_TEXT_SIZE }))
        default:
          return command satisfies never
      }
    },
    [navigate, pickAndRead, openSheet, openSearch, showHelp],
  )

  useScreenKeys()
  useEffect(() => window.camket?.onMenu(carryOut), [carryOut])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandOf(event, window.camket !== undefined)
      if (command === null || event.defaultPrevented) return
      const enlarges = command === 'zoomIn' || command === 'zoomOut' || command === 'zoomReset'
      if (!enlarges && dialogIsOpen()) return
      event.preventDefault()
      carryOut(command)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [carryOut])

  return (
    <CommandContext value={carryOut}>
      {children}
      <HelpHost shown={help} show={showHelp} />
      <ShortcutSheet opened={sheet} onClose={closeSheet} />
      <SearchHost opened={search} onClose={closeSearch} openShortcuts={openSheet} />
    </CommandContext>
  )
}
