import { vietnamDate } from '../domain/date.ts'
import { dumpData } from '../services/dump.ts'
import { statisticsAt } from '../services/statistics-service.ts'
import { verify } from '../services/verification.ts'
import { withCore } from './open.ts'
import { readArguments } from './usage.ts'

/** Counts at an as-of date, today by default. */
export async function stats(args: readonly string[]): Promise<number> {
  const given = readArguments(args, ['as-of'], 'stats [--as-of DATE] [--data DIR] [--json]')
  const asOf = given.date('as-of') ?? vietnamDate(new Date())
  const result = await withCore(given.dataDir, (core) => statisticsAt(core, asOf))
  if (given.json) {
    console.log(JSON.stringify(result, null, 1))
    return 0
  }
  const { byDirective, byAgency: _, ...total } = result
  for (const [name, value] of Object.entries(total)) console.log(`${name}\t${value}`)
  for (const one of byDirective) console.log(`${one.name}\t${one.total}`)
  return 0
}

/** Every commitment with its facts; only as JSON. */
export async function dump(args: readonly string[]): Promise<number> {
  const given = readArguments(args, [], 'dump --json [--data DIR]')
  const result = await withCore(given.dataDir, dumpData)
  console.log(JSON.stringify(result, null, 1))
  return 0
}

/** Checks database, vault and history; exit status 1 with a list when anything is wrong. */
export async function verifyData(args: readonly string[]): Promise<number> {
  const given = readArguments(args, [], 'verify [--data DIR] [--json]')
  const result = await withCore(given.dataDir, verify)
  const problems = [...result.database, ...result.vault, ...result.history]
  if (given.json) console.log(JSON.stringify(result, null, 1))
  else for (const [name, count] of Object.entries(result.counted)) console.log(`${name}\t${count}`)
  for (const problem of problems) console.error(problem)
  return result.ok ? 0 : 1
}
