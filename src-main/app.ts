import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { workingCalendar } from './contract/calendar.ts'
import { routes } from './contract/routes.ts'
import { ExpectedError } from './domain/expected-error.ts'
import { forkReading } from './intake/fork-reading.ts'
import { processReader, type StartReading } from './intake/reader.ts'
import { openLog } from './log.ts'
import { renewingApp } from './renewing-app.ts'
import { agendaRoute } from './routes/agenda-route.ts'
import { directoryRoute } from './routes/directory-routes.ts'
import { documentRoute } from './routes/document-routes.ts'
import { describeFailure, statusOf } from './routes/failures.ts'
import {
  draftFileRoute,
  evidenceRoute,
  exportRoute,
  incomingRoute,
  listFileRoute,
  thumbnailRoute,
} from './routes/file-routes.ts'
import { rpcRoute } from './routes/rpc-route.ts'
import { withSecurityHeaders } from './routes/security-headers.ts'
import { staticFile } from './routes/static-files.ts'
import { type Core, ensureDeviceId, type Printer } from './services/core.ts'
import { createJobs } from './services/jobs.ts'
import { openLedger } from './services/ledger.ts'
import { isUnfinishedSample, noteUnfinishedSample } from './services/sample-service.ts'
import { closeScan } from './services/scan-service.ts'
import { type SearchIndexer, startSearchIndexer } from './services/search-indexer.ts'
import { readShippedDirectory, readShippedProvinces } from './services/shipped-directory.ts'
import { openWorkingCalendar } from './services/working-calendar.ts'
import { ensureCourses } from './storage/courses.ts'
import { openDatabase } from './storage/database.ts'
import { openIncoming } from './storage/incoming.ts'
import { finishLeavingSample } from './storage/leave-sample.ts'
import { openThumbnails } from './storage/thumbnails.ts'
import { openVault } from './storage/vault.ts'

export type { Printer } from './services/core.ts'

export interface AppOptions {
  /** Folder of database, vault, backups and logs; created when missing. */
  readonly dataDir: string
  /** The shipped `resources` folder. */
  readonly resourcesDir: string
  /** The built renderer; null serves no pages, as for the command line. */
  readonly rendererDir: string | null
  readonly version: string
  /** Now; the date is taken in Asia/Ho_Chi_Minh. */
  readonly clock?: () => Date
  readonly printer: Printer
  /** Whether the page may name folders by their paths; not where the shell has a dialog for them. */
  readonly typedFolders?: boolean
  /** Starts the processes that read documents; forks of this Node by default. */
  readonly startReading?: StartReading
}

/** The core behind its one door. */
export interface App {
  /** Pages, procedures under `/rpc`, and files. Never rejects. */
  fetch(request: Request): Promise<Response>
  /** An opaque one-time handle for a file that the user chose natively. */
  offerFile(path: string): string
  /** What the command line works with: the same services, without the door. */
  readonly core: Core
  /** What keeps the search index whole in the background. */
  readonly indexer: SearchIndexer
  close(): Promise<void>
}

/**
 * Opens a data folder behind the one door. A sample that was left, or of which a kill left half, is put aside first.
 * @throws ExpectedError DATA_IN_USE, DATA_NEWER, DATA_DAMAGED, DATA_FOLDER_UNUSABLE, DISK_FULL.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const leave = () => finishLeavingSample(options.dataDir)
  await leave()
  const app = await renewingApp(() => composeApp(options), leave)
  if (!(await isUnfinishedSample(app.core))) return app
  await noteUnfinishedSample(app.core)
  await app.close()
  await leave()
  return renewingApp(() => composeApp(options), leave)
}

/** Composes the core: data folder, vault, services, routes. */
async function composeApp(options: AppOptions): Promise<App> {
  const { dataDir, resourcesDir, rendererDir, version, clock = () => new Date(), printer } = options
  const database = await openDatabase({ dataDir, now: clock })
  try {
    const log = openLog(database.folder)
    const calendar = await openWorkingCalendar(
      database,
      workingCalendar.parse(await readJson(resourcesDir, 'calendar', 'working-days.json')),
    )
    await ensureCourses(database, clock().toISOString())
    const core: Core = {
      database,
      vault: await openVault(database.folder.vault),
      incoming: await openIncoming(database.folder.incoming),
      thumbnails: openThumbnails(join(database.folder.root, 'thumbnails')),
      jobs: createJobs(),
      renewal: { wanted: false },
      exports: new Map(),
      scan: { current: null },
      typedFolders: options.typedFolders ?? true,
      shippedDirectory: await readShippedDirectory(resourcesDir),
      shippedProvinces: await readShippedProvinces(resourcesDir),
      calendar,
      get workingDays() {
        return calendar.current().days
      },
      ledger: openLedger(database),
      printer,
      reader: processReader(options.startReading ?? forkReading()),
      resourcesDir,
      version,
      deviceId: await ensureDeviceId(database, clock().toISOString()),
      now: clock,
    }
    const rpc = rpcRoute(core, log)
    const indexer = startSearchIndexer(core, log)
    return {
      core,
      indexer,
      fetch: async (request) => withSecurityHeaders(await answer(core, rpc, rendererDir, request, log)),
      offerFile: (path) => core.incoming.offerPath(path),
      async close() {
        closeScan(core)
        await indexer.stop()
        await database.close()
        log.flush()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

async function readJson(...path: string[]): Promise<unknown> {
  return JSON.parse(await readFile(join(...path), 'utf8'))
}

async function answer(
  core: Core,
  rpc: (request: Request) => Promise<Response | null>,
  rendererDir: string | null,
  request: Request,
  log: Logger,
): Promise<Response> {
  try {
    const url = new URL(request.url)
    const found = await route(core, rpc, rendererDir, request, url)
    if (found !== null) return found
    throw new ExpectedError('NOT_FOUND', { what: url.pathname })
  } catch (error) {
    const failure = describeFailure(error, log, core.version)
    return Response.json(failure, { status: statusOf(failure.code) })
  }
}

async function route(
  core: Core,
  rpc: (request: Request) => Promise<Response | null>,
  rendererDir: string | null,
  request: Request,
  url: URL,
): Promise<Response | null> {
  const { pathname } = url
  if (pathname.startsWith(`${routes.rpc}/`)) return rpc(request)
  if (pathname === '/incoming') return incomingRoute(core, request, url)
  if (request.method !== 'GET' && request.method !== 'HEAD') return null
  if (pathname === '/agenda.ics') return agendaRoute(core, url)
  if (pathname.startsWith('/evidence/')) return evidenceRoute(core, request, url)
  if (pathname.startsWith('/thumbnails/')) return thumbnailRoute(core, url)
  if (pathname.startsWith('/exports/lists/')) return listFileRoute(core, url)
  if (pathname.startsWith('/exports/')) return exportRoute(core, request, url)
  if (pathname.startsWith('/drafts/')) return draftFileRoute(core, request, url)
  if (pathname.startsWith('/directory/')) return directoryRoute(core, url)
  if (pathname.startsWith('/letters/') || pathname.startsWith('/reports/')) return documentRoute(core, url)
  if (pathname.startsWith('/fonts/')) {
    return staticFile(join(core.resourcesDir, 'fonts'), pathname.slice('/fonts'.length))
  }
  return rendererDir === null ? null : staticFile(rendererDir, pathname)
}
