import { isAppAddress } from './app-address.ts'

/**
 * The one permission a page gets: writing plain text to the clipboard, which "copy the report" needs.
 * `requester` is an address or an origin.
 */
export function mayUse(permission: string, requester: string): boolean {
  return permission === 'clipboard-sanitized-write' && isAppAddress(requester)
}
