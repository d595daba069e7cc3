import type { Locator, Page } from '@playwright/test'

/** The entry of the sidebar; tasks on the page may begin with the same words. */
export function screenLink(page: Page, name: string): Locator {
  return page
    .getByRole('navigation', { name: 'Điều hướng chính' })
    .getByRole('link', { name: new RegExp(`^${name}`) })
}
