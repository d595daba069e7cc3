import { useDisclosure } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect } from 'react'
import type { MenuCommand } from '../../src-main/contract/native.ts'
import { dialogIsOpen, isTyping } from '../ui/typing.ts'
import { focusWhenThere } from './focus-when-there.ts'
import { useImport } from './import-context.ts'
import { ShortcutSheet } from './shortcut-sheet.tsx'

/** Carries out what the Electron menu and the keys of the whole app ask for; both shells have the keys. */
export function AppCommands() {
  const navigate = useNavigate()
  const { pickAndRead } = useImport()
  const [sheet, { open: openSheet, close: closeSheet }] = useDisclosure(false)
  const carryOut = useCallback(
    (command: MenuCommand) => {
      if (command === 'import') pickAndRead()
      if (command === 'settings') void navigate({ to: '/settings' })
      if (command === 'shortcuts') openSheet()
      if (command === 'search') {
        void navigate({ to: '/commitments' }).then(() => focusWhenThere('#main input[type="search"]'))
      }
    },
    [navigate, pickAndRead, openSheet],
  )

  useEffect(() => window.camket?.onMenu(carryOut), [carryOut])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandOf(event)
      if (command === null || event.defaultPrevented || dialogIsOpen()) return
      event.preventDefault()
      carryOut(command)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [carryOut])

  return <ShortcutSheet opened={sheet} onClose={closeSheet} />
}

/** The keys that the menu shows beside its entries; "?" only where it is not being typed. */
function commandOf(event: KeyboardEvent): MenuCommand | null {
  if (event.altKey) return null
  if (event.key === 'F1') return 'shortcuts'
  if (event.ctrlKey || event.metaKey)
    return event.shiftKey ? null : (withControl[event.key.toLowerCase()] ?? null)
  return event.key === '?' && !isTyping(event.target) ? 'shortcuts' : null
}

const withControl: Readonly<Record<string, MenuCommand>> = { o: 'import', k: 'search', ',': 'settings' }
