import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useImport } from './import-context.ts'

/** Carries out the entries of the Electron menu; the browser shell has none. */
export function MenuCommands() {
  const navigate = useNavigate()
  const { pickAndRead } = useImport()
  useEffect(
    () =>
      window.camket?.onMenu((command) => {
        if (command === 'import') pickAndRead()
        if (command === 'settings') void navigate({ to: '/settings' })
      }),
    [navigate, pickAndRead],
  )
  return null
}
