import { pathToFileURL } from 'node:url'

/** Gives a fork of Node the port of a utility process, then loads the module it is for. */
const parentPort = {
  postMessage: (message: unknown) => process.send?.(message),
  on: (_event: 'message', listener: (event: { data: unknown }) => void) =>
    void process.on('message', (data) => listener({ data })),
}
Object.defineProperty(process, 'parentPort', { value: parentPort })
process.once('disconnect', () => process.exit(1))
await import(pathToFileURL(process.argv[2] ?? '').href)
