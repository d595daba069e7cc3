import { fork } from 'node:child_process'
import { checkKeys, known, knownEvents } from './known.ts'

const boot = new URL('./utility-boot.ts', import.meta.url)

/** Processes of Electron's own Node as forks of this one, with the port that Electron gives them. */
export const utilityProcess = known('utilityProcess', {
  fork(modulePath: string, args: string[] = [], options: { execArgv?: string[] } = {}) {
    checkKeys('utilityProcess.fork', options, ['serviceName', 'stdio', 'execArgv'])
    const child = fork(boot, [modulePath, ...args], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: options.execArgv ?? [],
    })
    const events = knownEvents('UtilityProcess', ['message', 'exit'])
    child.on('message', (message) => events.emit('message', message))
    child.once('exit', (code) => events.emit('exit', code ?? 1))
    return known('UtilityProcess', {
      ...events.methods,
      postMessage: (message: object) => void child.send(message, () => {}),
      kill: () => child.kill('SIGKILL'),
    })
  },
})
