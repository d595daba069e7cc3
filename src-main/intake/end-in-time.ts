import { Worker } from 'node:worker_threads'

/**
 * Ends this process after so many milliseconds, whatever keeps it busy. Should the app die while a document is read,
 * only another thread of the reading process can still end it.
 */
export function endInTime(ms: number): void {
  const source = `setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${ms})`
  new Worker(source, { eval: true }).unref()
}
