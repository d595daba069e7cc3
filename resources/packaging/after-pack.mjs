import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'

/**
 * What the packaged Electron program can never do again. Set before signing, which electron-builder does
 * after this. A fuse that a new Electron adds stops the build here until somebody has decided on it.
 */
export const fuses = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  // Nobody turns the installed app into a plain Node that runs any script.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  // The program loads app.asar only, and on Windows and macOS only while its content is the packed one.
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // The default; without it WebAssembly, which pdf.js uses, runs slower.
  [FuseV1Options.WasmTrapHandlers]: true,
}

/** The hook of electron-builder. */
export default async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const { productFilename } = packager.appInfo
  const program = {
    win32: `${productFilename}.exe`,
    darwin: `${productFilename}.app`,
    linux: packager.executableName,
  }[electronPlatformName]
  if (program === undefined) throw new Error(`There are no fuses for ${electronPlatformName}.`)
  await flipFuses(join(appOutDir, program), fuses)
}
