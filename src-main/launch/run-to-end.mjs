import { spawn } from 'node:child_process'

/**
 * Runs a program on this terminal and resolves to how it ended: `{code, signal, error}`. Ctrl-C reaches the
 * program through the terminal; a SIGTERM sent to us is passed on.
 */
export function runToEnd(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options })
    const passOn = (signal) => child.kill(signal)
    process.on('SIGINT', ignore)
    process.on('SIGTERM', passOn)
    process.on('SIGHUP', passOn)
    const settle = (end) => {
      process.off('SIGINT', ignore)
      process.off('SIGTERM', passOn)
      process.off('SIGHUP', passOn)
      resolve(end)
    }
    child.once('error', (error) => settle({ code: null, signal: null, error }))
    child.once('exit', (code, signal) => settle({ code, signal, error: null }))
  })
}

/** Ends this process as the program ended: its code, or 128 and more after a signal. */
export function exitLike({ code, signal }) {
  process.exit(code ?? (signal === null ? 1 : 128))
}

function ignore() {}
