import type { Page } from 'playwright-core'

/** Waits until a person who looks at a screen can read something there. */
export async function sees(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).filter({ visible: true }).first().waitFor()
}

/** Waits until it cannot be read there any more. */
export async function seesNoMore(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).filter({ visible: true }).first().waitFor({ state: 'hidden' })
}
