import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import { type App, createApp } from '../../src-main/app.ts'
import type { contract } from '../../src-main/contract/procedures.ts'
import { offeredFile } from '../../src-main/contract/routes.ts'

export const resourcesDir = join(import.meta.dirname, '..', '..', 'resources')
export const origin = 'http://core.test'

export type CoreClient = ContractRouterClient<typeof contract>

export interface OpenCore {
  readonly app: App
  readonly client: CoreClient
  get(path: string, headers?: Record<string, string>): Promise<Response>
  /** Sends a file as the browser does. @returns its one-time handle. */
  upload(name: string, content: Uint8Array<ArrayBuffer> | string): Promise<string>
}

/** A core on a data folder, spoken to through its one door as the renderer does. */
export async function openCore(dataDir: string, now = '2025-12-14T03:00:00Z'): Promise<OpenCore> {
  const app = await createApp({
    dataDir,
    resourcesDir,
    rendererDir: null,
    version: '0.0.0-test',
    clock: () => new Date(now),
    printer: { print: async () => new Uint8Array([0x25, 0x50, 0x44, 0x46]) },
  })
  const client: CoreClient = createORPCClient(
    new RPCLink({ url: `${origin}/rpc`, fetch: (request) => app.fetch(request) }),
  )
  return {
    app,
    client,
    get: (path, headers = {}) => app.fetch(new Request(origin + path, { headers })),
    async upload(name, content) {
      const response = await app.fetch(
        new Request(`${origin}/incoming?name=${encodeURIComponent(name)}`, { method: 'PUT', body: content }),
      )
      return offeredFile.parse(await response.json()).handle
    },
  }
}
