import type { Page } from 'playwright-core'
import type { DemoHouse } from '../../server/test/browser/demo-house.ts'

/** The link in the latest mail to an address, as the demo's outbox holds it. */
export async function mailedLink({ engine }: DemoHouse, to: string): Promise<string> {
  const { rows } = await engine.pool.query<{ secrets: Record<string, string> }>(
    'select secrets from messages.message where recipient = $1 order by created_at desc limit 1',
    [to],
  )
  const [link] = Object.values(rows[0]?.secrets ?? {})
  if (link === undefined) throw new Error(`nothing was mailed to ${to}`)
  return link
}

/** Signs a shopper in by hand, by the link in their mail. */
export async function signInByMail(house: DemoHouse, page: Page, email: string): Promise<void> {
  await page.goto('/fi-en/sign-in')
  await page.getByRole('textbox', { name: 'Email' }).fill(email)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await page.getByRole('heading', { name: 'Check your mail' }).waitFor()
  await page.goto(await mailedLink(house, email))
  // The page behind a link speaks the browser's language and has this one button.
  await page.getByRole('button').click()
  await page.getByRole('heading', { name: 'Your account' }).waitFor()
}
