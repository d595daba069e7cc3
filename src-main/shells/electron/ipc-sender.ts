import { isAppPage } from './app-address.ts'

/** Whether a message came from the app's page; a frame that is already gone has no address. */
export function isOwnPage(frameUrl: string | undefined): boolean {
  return frameUrl !== undefined && isAppPage(frameUrl)
}
