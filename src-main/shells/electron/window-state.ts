import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Where the window was; lengths in device-independent pixels. */
const windowState = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  maximized: z.boolean(),
})
export type WindowState = z.infer<typeof windowState>

export interface Area {
  x: number
  y: number
  width: number
  height: number
}

export const minimumSize = { width: 960, height: 640 } as const
const usualSize = { width: 1366, height: 860 } as const
/** So much of the title bar must be on a screen that the window can be dragged back. */
const REACHABLE_PX = 120

/**
 * Where to open the window: as it was, cut to the screen it is on; in the middle (no x and y) when its
 * screen is gone, since a window that opens off-screen looks like an app that does not start.
 */
export function placeWindow(
  saved: WindowState | null,
  workAreas: readonly Area[],
): { x?: number; y?: number; width: number; height: number } {
  const screen = saved === null ? undefined : workAreas.find((area) => isReachable(saved, area))
  const room = screen ?? workAreas[0] ?? { x: 0, y: 0, ...usualSize }
  const width = fit(saved?.width ?? usualSize.width, minimumSize.width, room.width)
  const height = fit(saved?.height ?? usualSize.height, minimumSize.height, room.height)
  return saved === null || screen === undefined
    ? { width, height }
    : { x: saved.x, y: saved.y, width, height }
}

/** The saved state, or null when there is none or it makes no sense. */
export function readWindowState(dataDir: string): WindowState | null {
  try {
    return windowState.parse(JSON.parse(readFileSync(stateFile(dataDir), 'utf8')))
  } catch {
    return null
  }
}

/**
 * Saves the state, whole or not at all. Synchronous, because it runs while the window closes.
 * @throws the system's error when the folder cannot be written
 */
export function writeWindowState(dataDir: string, state: WindowState): void {
  const path = stateFile(dataDir)
  const beside = `${path}.tmp`
  try {
    const file = openSync(beside, 'w')
    try {
      writeSync(file, JSON.stringify(state))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

function stateFile(dataDir: string): string {
  return join(dataDir, 'window-state.json')
}

function isReachable(state: WindowState, area: Area): boolean {
  const visible = Math.min(state.x + state.width, area.x + area.width) - Math.max(state.x, area.x)
  return visible >= REACHABLE_PX && state.y >= area.y && state.y <= area.y + area.height - REACHABLE_PX
}

function fit(wanted: number, least: number, most: number): number {
  return Math.max(least, Math.min(wanted, most))
}
