/** The screens that have help of their own; the guides' `help` marks name them. */
export const helpScreens = [
  'workbench',
  'figures',
  'calendar',
  'rankings',
  'directives',
  'review',
  'commitments',
  'letters',
  'register',
  'evidence',
  'reports',
  'portal',
  'templates',
  'indicators',
  'directory',
  'settings',
] as const
export type HelpScreen = (typeof helpScreens)[number]

/** Which screen an address within the app shows; the workbench for addresses that lead nowhere. */
export function screenOf(pathname: string): HelpScreen {
  const [area = '', within = ''] = pathname.split('/').filter((part) => part !== '')
  const inside = helpScreens.find((screen) => screen === within)
  return inside ?? helpScreens.find((screen) => screen === area) ?? 'workbench'
}
