import { parseArgs } from 'node:util'
import { isoDate } from '../contract/common.ts'

/** The command line was not understood; exit status 2. */
export class UsageError extends Error {}

export interface Arguments {
  readonly positionals: readonly string[]
  /** The value of `--name`, or undefined. */
  value(name: string): string | undefined
  /** The value of `--name`. @throws UsageError when it is missing. */
  needed(name: string): string
  /** A date `YYYY-MM-DD`. @throws UsageError when it is not one. */
  date(name: string): string | undefined
  readonly json: boolean
  readonly dataDir: string | undefined
}

/**
 * Reads a command's arguments; every command takes `--data DIR` and `--json` besides its own.
 * @throws UsageError for an unknown option or a missing value.
 */
export function readArguments(args: readonly string[], own: readonly string[], usage: string): Arguments {
  const strings = [...own, 'data']
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        ...Object.fromEntries(strings.map((name) => [name, { type: 'string' as const }])),
      },
    })
    const value = (name: string): string | undefined => {
      const found = Object.entries(values).find(([known]) => known === name)?.[1]
      return typeof found === 'string' ? found : undefined
    }
    return {
      positionals,
      value,
      needed(name) {
        const found = value(name)
        if (found === undefined) throw new UsageError(`--${name} is missing; usage: camket ${usage}`)
        return found
      },
      date(name) {
        const found = value(name)
        if (found === undefined) return undefined
        const date = isoDate.safeParse(found)
        if (!date.success) throw new UsageError(`--${name} takes a date YYYY-MM-DD, not “${found}”`)
        return date.data
      },
      json: values['json'] === true,
      dataDir: value('data'),
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}; usage: camket ${usage}`)
  }
}
