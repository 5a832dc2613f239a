import type { Page } from 'playwright-core'

/** Opens a page of the shop and waits until it hears live what happens to its brand. */
export async function goAndListen(page: Page, path: string): Promise<void> {
  const listening = page.waitForResponse(/\/v1\/live\?/)
  await page.goto(path)
  await listening
}
