import { ORPCError, onError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/fetch'
import type { Logger } from 'pino'
import { routes } from '../contract/routes.ts'
import type { Core } from '../services/core.ts'
import { describeFailure, statusOf } from './failures.ts'
import { rpcRouter } from './rpc-router.ts'

/** Answers the typed procedures; every failure leaves as a code with its parameters. */
export function rpcRoute(core: Core, log: Logger): (request: Request) => Promise<Response | null> {
  const handler = new RPCHandler(rpcRouter, {
    clientInterceptors: [
      onError((error) => {
        const failure = describeFailure(error, log, core.version)
        throw new ORPCError(failure.code, {
          status: statusOf(failure.code),
          message: failure.code,
          data: failure,
        })
      }),
    ],
  })
  return async (request) => {
    const { matched, response } = await handler.handle(request, {
      prefix: routes.rpc,
      context: { core },
    })
    return matched ? response : null
  }
}
