import type { Page } from 'playwright-core'

/**
 * Types a code as a scanner does, in one go: on a busy machine the test's own keys would come too
 * slowly to be taken for one.
 */
export async function scan(page: Page, code: string): Promise<void> {
  await page.evaluate(`for (const key of [...'${code}', 'Enter'])
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))`)
}
