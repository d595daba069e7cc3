/**
 * What every Chromium started here gets: no first-run pages, and nothing that talks to the network on its
 * own account, because the product promises to make no call at all.
 */
export const quietFlags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--no-service-autorun',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-features=MediaRouter,OptimizationHints,Translate,AutofillServerCommunication',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--metrics-recording-only',
  '--password-store=basic',
] as const

/** Chromium refuses to start its sandbox as root on Linux, as in containers. */
export function sandboxFlags(uid = process.getuid?.(), platform = process.platform): string[] {
  return platform === 'linux' && uid === 0 ? ['--no-sandbox'] : []
}
