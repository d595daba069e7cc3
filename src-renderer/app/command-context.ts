import { createContext, useContext } from 'react'
import type { MenuCommand } from '../../src-main/contract/native.ts'

export const CommandContext = createContext<((command: MenuCommand) => void) | null>(null)

/** Carries out what the menu, the keys of the whole app, the header and the palette ask for. */
export function useAppCommand(): (command: MenuCommand) => void {
  const carryOut = useContext(CommandContext)
  if (carryOut === null) throw new Error('useAppCommand outside of AppCommands')
  return carryOut
}
