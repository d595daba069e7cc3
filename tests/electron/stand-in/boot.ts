import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'

/**
 * The main process of the stand-in: resolves `electron` to the stand-in's module, loads the built main
 * bundle as Electron does, and becomes ready once that has ended.
 */
const standIn = new URL('./electron/index.ts', import.meta.url).href
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'electron') return { url: standIn, shortCircuit: true }
    if (specifier.startsWith('electron/'))
      throw new Error(`The stand-in does not know the module ${specifier}.`)
    return next(specifier, context)
  },
})

const { config } = await import('./electron/host.ts')
const { appInternals } = await import('./electron/app.ts')
process.argv = [process.execPath, config.appPath, ...config.args]
// The app must not outlive the test that started it.
process.once('disconnect', () => process.exit(1))
await import(pathToFileURL(config.main).href)
appInternals.becomeReady()
