import { fileURLToPath } from 'node:url'
import { utilityProcess } from 'electron'
import type { ReaderLimits, ReadingProcess } from '../../intake/reader.ts'

/** Starts a process that reads one document. Electron ends it together with the app. */
export function startReading({ memoryMb }: ReaderLimits): ReadingProcess {
  const child = utilityProcess.fork(fileURLToPath(new URL('reading.js', import.meta.url)), [], {
    serviceName: 'Cam Kết: đọc văn bản',
    stdio: 'ignore',
    execArgv: [`--max-old-space-size=${memoryMb}`],
  })
  return {
    post: (message) => child.postMessage(message),
    onMessage: (heard) => void child.on('message', heard),
    onExit: (heard) => void child.once('exit', () => heard(null)),
    end: () => void child.kill(),
  }
}
