import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * Where the data lives: `--data DIR` first, then the environment variable CAMKET_DATA, then `data` in the
 * user's own folder for the product. The shells and the command line agree by asking here.
 */
export function dataFolder(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const chosen = optionValue(args, '--data') ?? nonEmpty(env['CAMKET_DATA'])
  return chosen === undefined ? join(productFolder(env, platform), 'data') : resolve(chosen)
}

/**
 * The user's folder for the product. On Windows the local one, not the roaming one: evidence can weigh
 * gigabytes, and a domain PC would copy a roaming folder over the network at every sign-in.
 */
export function productFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const home = nonEmpty(env['HOME']) ?? nonEmpty(env['USERPROFILE']) ?? homedir()
  switch (platform) {
    case 'win32':
      return join(nonEmpty(env['LOCALAPPDATA']) ?? join(home, 'AppData', 'Local'), 'cam-ket')
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'cam-ket')
    default:
      return join(nonEmpty(env['XDG_CONFIG_HOME']) ?? join(home, '.config'), 'cam-ket')
  }
}

/** The value after `--name`, or of `--name=value`; the last one wins. */
function optionValue(args: readonly string[], name: string): string | undefined {
  return args
    .flatMap((arg, index) => {
      if (arg.startsWith(`${name}=`)) return [arg.slice(name.length + 1)]
      return arg === name ? [args[index + 1]] : []
    })
    .map(nonEmpty)
    .findLast((value) => value !== undefined)
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : value
}
