import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { z } from 'zod'

/** What a step asks of the hands: keys that steer (Tab, arrows, Enter, shortcuts), and characters that say something. */
const effort = z.object({ keys: z.int(), characters: z.int() })
type Effort = z.infer<typeof effort>

/** A keyboard that counts, and nothing else: whoever has it cannot touch the mouse. */
export interface CountedKeys {
  press(key: string): Promise<void>
  type(text: string): Promise<void>
  /** Runs a step of the journey, counts it under its name, and puts what is counted elsewhere aside. */
  step(name: string, run: () => Promise<void>): Promise<void>
  readonly counted: Readonly<Record<string, Effort>>
}

/** @param page asked for anew at each key, since a shell may show another window */
export function countedKeys(page: () => Page): CountedKeys {
  const counted: Record<string, Effort> = {}
  let now: Effort = { keys: 0, characters: 0 }
  return {
    counted,
    async press(key) {
      now.keys += 1
      await nextPicture(page())
      await page().keyboard.press(key)
    },
    async type(text) {
      now.characters += Array.from(text).length
      await page().keyboard.type(text)
    },
    async step(name, run) {
      now = { keys: 0, characters: 0 }
      counted[name] = now
      await test.step(name, run)
    },
  }
}

/** A hand presses a key for what it sees, and what is seen listens by then. */
async function nextPicture(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
      }),
  )
}

const recordedIn = 'tests/e2e/keystrokes.json'

/** Holds every step to what is recorded, which may only fall. */
export function expectNoMoreKeys(counted: Readonly<Record<string, Effort>>): void {
  const path = join(import.meta.dirname, '..', 'keystrokes.json')
  const recorded = z.record(z.string(), effort).parse(JSON.parse(readFileSync(path, 'utf8')))
  for (const [step, { keys, characters }] of Object.entries(counted)) {
    const limit = recorded[step] ?? { keys: 0, characters: 0 }
    expect
      .soft(keys, `keys to steer in “${step}” may not rise above ${recordedIn}`)
      .toBeLessThanOrEqual(limit.keys)
    expect.soft(characters, `characters typed in “${step}”`).toBeLessThanOrEqual(limit.characters)
  }
  expect(counted, `fewer keys are needed: record them in ${recordedIn}, so that they stay so few`).toEqual(
    recorded,
  )
}

/** Makes the page remember whether a mouse or a finger was used. */
export async function watchPointer(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const kind of ['pointerdown', 'mousedown', 'touchstart']) {
      document.addEventListener(
        kind,
        () => document.documentElement.setAttribute('data-pointer-used', ''),
        true,
      )
    }
  })
}

export async function expectNoPointer(page: Page): Promise<void> {
  await expect(page.locator('html')).not.toHaveAttribute('data-pointer-used')
}
