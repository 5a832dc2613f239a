import type { Page } from 'playwright-core'
import { demoPassword, demoStaff } from '#modules/staff/index.ts'

/** A colleague of the demo retailer by role; throws where there is none. */
export function colleague(role: string): { email: string; password: string; name: string } {
  const found = demoStaff.find((member) => member.role === role)
  if (found === undefined) throw new Error(`nobody of the demo is ${role}`)
  return { email: found.email, name: found.name, password: demoPassword }
}

/** Signs a colleague in by hand, as the screen in front of them asks for it. */
export async function signInByHand(page: Page, role: string): Promise<void> {
  const { email, password } = colleague(role)
  await page.getByRole('textbox', { name: 'Email' }).fill(email)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('main').waitFor()
}

/** Signs a colleague in without the screen, for tests of what lies behind it. */
export async function signInQuietly(page: Page, role: string): Promise<void> {
  const { email, password } = colleague(role)
  const answer = await page.request.post('/v1/auth/staff/sign-in/email', {
    data: { email, password },
    headers: { origin: new URL(page.url()).origin },
  })
  if (!answer.ok()) throw new Error(`${email} is not let in: ${answer.status()}`)
}
