import { errorText, isErrorCode } from '../contract/errors.ts'
import { commands } from './commands.ts'
import { UsageError } from './usage.ts'

/**
 * `camket COMMAND …`: exit status 0 when done, 1 when something failed (one line with a code on standard
 * error), 2 when the command was not understood.
 */
async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args
  const command = Object.entries(commands).find(([known]) => known === name)?.[1]
  if (command === undefined) {
    console.error(`usage: camket ${Object.keys(commands).join(' | ')}`)
    return 2
  }
  try {
    return await command(rest)
  } catch (error) {
    console.error(oneLine(error))
    return error instanceof UsageError ? 2 : 1
  }
}

function oneLine(error: unknown): string {
  if (error instanceof UsageError) return `USAGE: ${error.message}`
  if (error instanceof Error && 'code' in error && 'params' in error && isErrorCode(error.code)) {
    const params = Object.entries(error.params ?? {}).map(([key, value]) => [key, String(value)])
    return `${error.code}: ${errorText(error.code, Object.fromEntries(params), 'vi')}`
  }
  const message = error instanceof Error ? error.message : String(error)
  return `UNEXPECTED: ${message.replace(/\s+/g, ' ')}`
}

process.exitCode = await main(process.argv.slice(2))
