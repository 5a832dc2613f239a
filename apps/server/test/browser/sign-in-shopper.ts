import type { Page } from 'playwright-core'
import type { ReceivedMail, TestSmtp } from '../smtp.ts'

/** The sign-in link of a mail, as a person's mail program shows it; throws where it has none. */
export function linkOf({ raw }: Pick<ReceivedMail, 'raw'>): string {
  const unfolded = raw.replaceAll('=\r\n', '').replaceAll('=3D', '=')
  const found = /^(https?:\/\/\S+magic-link\S*)\r?$/m.exec(unfolded)?.[1]
  if (found === undefined) throw new Error('the mail has no sign-in link')
  return found
}

/** Signs a shopper in as a person does: asks for a link, opens the mail, follows it. */
export async function signInShopper(page: Page, smtp: TestSmtp, email: string): Promise<void> {
  const arrived = smtp.next()
  await page.locator('input[type="email"]').fill(email)
  await page.locator('form:has(input[type="email"]) button[type="submit"]').click()
  await page.goto(linkOf(await arrived))
  await page.getByRole('button').click()
  await page.waitForURL(/\/account/)
}
