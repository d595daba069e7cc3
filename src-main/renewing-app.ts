import type { App } from './app.ts'

/**
 * An app whose data folder can be begun anew while its shell goes on: when a request asked for it, the core is closed,
 * `renew` changes the folder, and a fresh core answers from then on. Requests that come in meanwhile wait.
 */
export async function renewingApp(open: () => Promise<App>, renew: () => Promise<void>): Promise<App> {
  let current = await open()
  let renewal: Promise<void> | null = null
  let answering = 0
  let idle = Promise.withResolvers<void>()

  const renewNow = async () => {
    if (answering > 0) await idle.promise
    await current.close()
    try {
      await renew()
    } finally {
      // Where the folder could not be changed it is as it was, and the clerk is told by what is shown.
      current = await open()
    }
  }

  const fetch = async (request: Request): Promise<Response> => {
    await renewal?.catch(() => {})
    const app = current
    answering += 1
    const response = await app.fetch(request).finally(() => {
      answering -= 1
      if (answering > 0) return
      idle.resolve()
      idle = Promise.withResolvers<void>()
    })
    if (app.core.renewal.wanted && app === current) {
      renewal ??= renewNow().finally(() => {
        renewal = null
      })
      await renewal.catch(() => {})
    }
    return response
  }

  return {
    fetch,
    offerFile: (path) => current.offerFile(path),
    get core() {
      return current.core
    },
    get indexer() {
      return current.indexer
    },
    async close() {
      await renewal?.catch(() => {})
      await current.close()
    },
  }
}
