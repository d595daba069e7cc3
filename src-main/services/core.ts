import { z } from 'zod'
import type { Agency } from '../contract/agency.ts'
import type { IsoDate } from '../contract/common.ts'
import type { Province } from '../contract/directory.ts'
import type { ErrorCode } from '../contract/errors.ts'
import { shortDate, vietnamDate } from '../domain/date.ts'
import type { DirectoryRecords } from '../domain/directory-records.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import type { StatusRules } from '../domain/status.ts'
import type { WorkingDays } from '../domain/working-days.ts'
import type { Reader as DocumentReader } from '../intake/reader.ts'
import { readAgency } from '../storage/agencies.ts'
import type { Author } from '../storage/author.ts'
import type { OpenDatabase, Reader } from '../storage/database.ts'
import { uuidv7 } from '../storage/ids.ts'
import type { Incoming } from '../storage/incoming.ts'
import { readSetting, writeSetting } from '../storage/settings.ts'
import type { Thumbnails } from '../storage/thumbnails.ts'
import type { Vault } from '../storage/vault.ts'
import type { PreparedExport } from './evidence-export.ts'
import type { Jobs } from './jobs.ts'
import type { Ledger } from './ledger.ts'
import type { ScanWatching } from './scan-service.ts'
import type { WorkingCalendarState } from './working-calendar.ts'

/** Prints self-contained HTML whose `@page` rules decide sizes. */
export interface Printer {
  /** @throws ExpectedError PRINTER_MISSING, PRINT_FAILED. */
  print(html: string): Promise<Uint8Array>
}

/** What every service works with. */
export interface Core {
  readonly database: OpenDatabase
  readonly vault: Vault
  readonly incoming: Incoming
  readonly thumbnails: Thumbnails
  readonly jobs: Jobs
  /** Set by what asks that the data folder begins anew once the requests under way are answered. */
  readonly renewal: { wanted: boolean }
  /** Selections of evidence that wait to be fetched, by their id. */
  readonly exports: Map<string, PreparedExport>
  readonly scan: ScanWatching
  /** Whether folders are named by typing; only where the shell has no dialog for them. */
  readonly typedFolders: boolean
  /** The directory as shipped; `directoryState` and `effectiveDirectory` know what was changed of it. */
  readonly shippedDirectory: DirectoryRecords
  readonly shippedProvinces: readonly Province[]
  readonly workingDays: WorkingDays
  readonly calendar: WorkingCalendarState
  readonly ledger: Ledger
  readonly printer: Printer
  readonly reader: DocumentReader
  readonly resourcesDir: string
  readonly version: string
  readonly deviceId: string
  now(): Date
}

export function today(core: Core): string {
  return vietnamDate(core.now())
}

export function instantNow(core: Core): string {
  return core.now().toISOString()
}

/** @throws ExpectedError NOT_SET_UP before the first run is done. */
export async function ourAgency(core: Core, db: Reader = core.database.db): Promise<Agency> {
  const agency = await readAgency(db)
  if (agency === null) throw new ExpectedError('NOT_SET_UP')
  return agency
}

/** What statuses depend on beside the facts. */
export async function statusRules(core: Core): Promise<StatusRules & { readonly workingDays: WorkingDays }> {
  const { beforeCountsDay } = await ourAgency(core)
  return { beforeCountsDay, workingDays: core.workingDays }
}

/** What has not happened yet cannot be recorded. @throws ExpectedError DATE_IN_FUTURE. */
export function refuseFuture(core: Core, happenedOn: IsoDate): void {
  if (happenedOn <= today(core)) return
  throw new ExpectedError('DATE_IN_FUTURE', { date: shortDate(happenedOn), today: shortDate(today(core)) })
}

export async function author(core: Core): Promise<Author> {
  return { agencyId: (await ourAgency(core)).id, deviceId: core.deviceId }
}

/** The value, or the expected failure when there is none. */
export function required<T>(value: T | null | undefined, what: string, code: ErrorCode = 'NOT_FOUND'): T {
  if (value === null || value === undefined) throw new ExpectedError(code, { what })
  return value
}

/** This installation's own id, made at the first start and kept in the data folder. */
export async function ensureDeviceId(database: OpenDatabase, now: string): Promise<string> {
  const known = await readSetting(database.db, 'deviceId', z.uuid())
  if (known !== null) return known
  const made = uuidv7()
  await database.write((trx) => writeSetting(trx, 'deviceId', made, now))
  return made
}
