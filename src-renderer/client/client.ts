/**
 * The renderer's only way to the core. To add an area to the client: nothing to do here – every procedure of
 * `src-main/contract/procedures.ts` is already typed below. In a screen:
 *
 *   const list = useQuery(query.letters.list.queryOptions({ input: {} }))          // reading
 *   const save = useChange((client, input: …) => client.letters.save(input))       // writing, see change.ts
 *
 * Errors of both become texts through `toFailure` and `failureText` (failure.ts). Files: see files.ts
 * (user → core) and save-document.ts (core → user).
 */
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { contract } from '../../src-main/contract/procedures.ts'
import { routes } from '../../src-main/contract/routes.ts'

export type Client = ContractRouterClient<typeof contract>

/** Calls the core directly: for writing, and wherever no cache is wanted. */
export const client: Client = createClient(false)

/** Query options, keys and mutation options for TanStack Query, by procedure. */
export const query = createTanstackQueryUtils(client)

/**
 * A client whose requests outlive the page, for the last change of a form when the window closes.
 * Browsers carry at most 64 KiB this way, and custom schemes may not carry it at all.
 */
export const farewellClient: Client = createClient(true)

function createClient(keepalive: boolean): Client {
  return createORPCClient(
    new RPCLink({
      url: new URL(routes.rpc, location.href),
      fetch: (request, init) => fetch(request, { ...init, keepalive }),
    }),
  )
}
