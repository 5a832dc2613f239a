import assert from 'node:assert/strict'
import type { RealHouse } from '#test/real-house.ts'
import type { Visit } from '#test/visit.ts'

const path = '/v1/auth/shopper'

/** Asks for a sign-in link. */
export function askForLink(browser: Visit, email: string, change: object = {}) {
  return browser.ask(`POST ${path}/sign-in/magic-link`, { body: { email, ...change } })
}

/** Follows a link, as a program would. */
export function follow(browser: Visit, link: URL) {
  const token = link.searchParams.get('token')
  return browser.ask(`POST ${path}/magic-link/verify`, { body: { token } })
}

/** A browser in which a shopper has signed in by a mailed link. */
export async function givenShopper(house: RealHouse, email: string, on?: Visit): Promise<Visit> {
  const browser = on ?? house.visit()
  const asked = await askForLink(browser, email)
  assert.equal(asked.status, 200, asked.text)
  const followed = await follow(browser, await house.mailed(email))
  assert.equal(followed.status, 200, followed.text)
  return browser
}
