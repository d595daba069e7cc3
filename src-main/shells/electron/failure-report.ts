/** A report that can be sent to support: versions and stack, with the user's folder replaced. */
export function reportText(error: unknown, facts: { version: string; home: string }): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const system = `${process.platform} ${process.arch}, electron ${process.versions['electron'] ?? '-'}`
  return `Cam Kết ${facts.version} (${system})\n${details.replaceAll(facts.home, '~')}`
}
