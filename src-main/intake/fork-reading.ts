import { fork } from 'node:child_process'
import type { StartReading } from './reader.ts'

/** After its time is up and nobody has ended it, a reading process ends itself this much later. */
const GRACE_MS = 5_000

/** Starts reading processes as forks of this Node. `module` is the one they run. */
export function forkReading(module = new URL('forked-reading.ts', import.meta.url)): StartReading {
  return ({ memoryMb, ms }) => {
    const child = fork(module, [String(ms + GRACE_MS)], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // Nothing of what this process was started with, such as a debugger's port, is for that one.
      execArgv: [`--max-old-space-size=${memoryMb}`],
    })
    return {
      // A child that is gone cannot be told anything; its exit says so.
      post: (message) => void child.send(message, () => {}),
      onMessage: (heard) => void child.on('message', heard),
      onExit: (heard) => void child.once('exit', () => heard(null)).once('error', heard),
      end: () => void child.kill('SIGKILL'),
    }
  }
}
