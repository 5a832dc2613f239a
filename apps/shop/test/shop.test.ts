import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { closeBrowser, openWindow } from '../../server/test/browser/browser.ts'
import { openDemoHouse, type DemoHouse } from '../../server/test/browser/demo-house.ts'
import { goAndListen } from '../../server/test/browser/go-and-listen.ts'
import { signInQuietly } from '../../server/test/browser/sign-in.ts'
import { until } from '../../server/test/browser/until.ts'
import { openSlowLine } from './slow-line.ts'
import { mailedLink, signInByMail } from './shopper-window.ts'

let house: DemoHouse

before(async () => {
  house = await openDemoHouse()
})
after(async () => {
  await closeBrowser()
  await house[Symbol.asyncDispose]()
})

test('a visitor chooses Denmark and reads the shop in Danish', async () => {
  await using window = await openWindow(house.url, { device: 'phone' })
  const { page } = window
  await page.goto('/shops')
  await page.getByRole('link', { name: /Denmark/ }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  assert.match(page.url(), /\/dk-en$/)
  await page.getByRole('link', { name: 'Dansk' }).click()
  await page.getByRole('heading', { name: 'Vores butikker lige nu' }).waitFor()
  assert.match(page.url(), /\/dk$/)
  assert.equal(await page.evaluate('document.documentElement.lang'), 'da')
  assert.deepEqual(window.troubles(), [])
})

test('the shop can be read without any script', async () => {
  await using window = await openWindow(house.url, { device: 'phone' })
  const bare = await window.context.browser()!.newContext({ javaScriptEnabled: false })
  const page = await bare.newPage()
  await page.goto(`${house.url}/fi-en`)
  assert.ok(await page.getByRole('link', { name: 'Tuuli Beauty Kamppi' }).isVisible())
  await page.goto(`${house.url}/fi-en/stores`)
  assert.equal(await page.getByRole('button', { name: 'Near me' }).isVisible(), false)
  await page.getByRole('searchbox').fill('tampere')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('link', { name: 'Tuuli Beauty Tampere', exact: true }).first().waitFor()
  assert.equal(await page.getByText('1 store', { exact: true }).count(), 1)
  await page.getByRole('button', { name: 'Dark' }).click()
  assert.equal(await page.locator('html').getAttribute('data-scheme'), 'dark')
  await bare.close()
})

test('a store is found by what it does, and its page shows hours, way and data', async () => {
  await using window = await openWindow(house.url)
  const { page } = window
  await page.goto('/fi-en/stores')
  await page.getByRole('button', { name: 'Personal advice' }).click()
  await page.waitForURL(/service=consultation/)
  await page.getByRole('link', { name: 'Tuuli Beauty Kamppi', exact: true }).click()
  await page.getByRole('heading', { name: 'Opening hours' }).waitFor()
  assert.equal(await page.locator('tr[data-today]').count(), 1)
  const way = await page.getByRole('link', { name: 'Show the way' }).getAttribute('href')
  assert.match(way ?? '', /destination=60\.\d+,24\.\d+$/)
  const told = await page.locator('script[type="application/ld+json"]').textContent()
  const { name, address } = JSON.parse(told ?? '') as { name: string; address: object }
  assert.equal(name, 'Tuuli Beauty Kamppi')
  assert.ok(address)
  assert.deepEqual(window.troubles(), [])
})

test('whoever says where they are sees the nearest store first', async () => {
  await using window = await openWindow(house.url, { device: 'phone' })
  const { page, context } = window
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ latitude: 61.4981, longitude: 23.7608 })
  await page.goto('/fi-en/stores')
  await page.getByRole('button', { name: 'Near me' }).click()
  await page.waitForURL(/near=61\.50,23\.76/)
  const first = page.locator('ol > li').first()
  await first.getByText('Tuuli Beauty Tampere').waitFor()
  assert.match((await first.textContent()) ?? '', /\d+ m|km/)
})

test('a shopper signs in by mail, says their name, and signs out', async () => {
  await using window = await openWindow(house.url, { device: 'phone' })
  const { page } = window
  await signInByMail(house, page, 'kaisa@example.com')
  await page.getByText('kaisa@example.com').waitFor()
  await page.getByRole('textbox', { name: 'First name' }).fill('Kaisa')
  await page.getByRole('combobox').selectOption('da')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved.').waitFor()
  await page.getByRole('link', { name: 'Sign-in and devices' }).click()
  await page.getByText('This device', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'You', exact: true }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor()
  await page.goto('/fi-en/account')
  await page.waitForURL(/sign-in\?next=/)
  assert.deepEqual(window.troubles(), [])
})

test('a shopper adds a passkey, signs in with it, and removes it', async () => {
  await using window = await openWindow(house.url)
  const { page, context } = window
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', automaticPresenceSimulation: true },
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
    },
  })
  await signInByMail(house, page, 'passkey@example.com')
  await page.goto('/fi-en/account/security')
  await page.getByRole('button', { name: 'Add a passkey on this device' }).click()
  await page.getByText('Chrome, Linux').waitFor()
  await page.goto('/fi-en/account')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor()
  await page.goto('/fi-en/sign-in?next=/fi-en/account/security')
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.waitForURL(/account\/security$/)
  await page.getByRole('button', { name: 'Remove' }).click()
  await page.getByText('Chrome, Linux').waitFor({ state: 'detached' })
  assert.deepEqual(window.troubles(), [])
})

test('a shopper takes their data along and is forgotten', async () => {
  await using window = await openWindow(house.url, { device: 'phone' })
  const { page } = window
  await signInByMail(house, page, 'forget@example.com')
  await page.goto('/fi-en/account/privacy')
  const file = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download my data' }).click()
  assert.equal((await file).suggestedFilename(), 'my-account.json')
  await page.getByRole('button', { name: 'Erase my account' }).click()
  await page.getByRole('alert').getByText('Tick the box first').waitFor()
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Erase my account' }).click()
  await page.getByRole('heading', { name: 'Our stores right now' }).waitFor()
  const { rows } = await house.engine.pool.query<{ left: number }>(
    `select count(*) as left from customers.shopper where email = 'forget@example.com'`,
  )
  assert.deepEqual(rows, [{ left: 0 }])
})

test('a used link leads back to the shop and says so', async () => {
  await using window = await openWindow(house.url)
  const { page } = window
  await signInByMail(house, page, 'twice@example.com')
  const link = await mailedLink(house, 'twice@example.com')
  await using other = await openWindow(house.url)
  await other.page.goto(link)
  await other.page.getByRole('button', { name: 'Sign in' }).click()
  await other.page.getByRole('alert').waitFor()
  assert.match((await other.page.getByRole('alert').textContent()) ?? '', /used up or too old/)
})

test('the mail wears the brand of the shop in its language, asked for in any of its languages', async () => {
  await using window = await openWindow(house.url, { locale: 'en' })
  const { page } = window
  await page.goto('/pl-da/sign-in')
  await page.getByRole('textbox').fill('maria@example.com')
  await page.getByRole('button', { name: 'Send mig et link' }).click()
  await page.getByRole('heading', { name: 'Tjek din mail' }).waitFor()
  const { rows } = await house.engine.pool.query<Record<string, string>>(
    `select brand_id, channel_id, locale from messages.message where recipient = 'maria@example.com'`,
  )
  const asked = { brand_id: 'brd_tuulibeauty', channel_id: 'chn_beautypl', locale: 'da' }
  assert.deepEqual(rows, [asked])
})

test('a color published in admin is worn by an open page without a reload', async () => {
  await using shopper = await openWindow(house.url)
  await using admin = await openWindow(house.url)
  const { page } = shopper
  await goAndListen(page, '/fi-en')
  await page.evaluate('window.stillHere = true')
  const color = () =>
    page.evaluate<string>(
      `getComputedStyle(document.querySelector('main a[data-variant="primary"]')).backgroundColor`,
    )
  assert.equal(await color(), 'rgb(142, 42, 91)')
  await admin.page.goto('/docs')
  await signInQuietly(admin.page, 'owner')
  const { request } = admin.page
  const kit = '/v1/brands/brd_tuulibeauty/kit'
  const headers = { origin: house.url }
  const worn = (await (await request.get(kit)).json()) as { kit: { colors: { accent: object } } }
  worn.kit.colors.accent = { ...worn.kit.colors.accent, light: '#1f5f4a' }
  const saved = await request.put(kit, { data: { kit: worn.kit }, headers })
  assert.equal(saved.status(), 200, await saved.text())
  const published = await request.post(`${kit}/publish`, { data: {}, headers })
  assert.equal(published.status(), 200, await published.text())
  await page.waitForFunction(() => {
    const button = document.querySelector('main a[data-variant="primary"]')
    return button !== null && getComputedStyle(button).backgroundColor === 'rgb(31, 95, 74)'
  })
  assert.equal(await page.evaluate('window.stillHere'), true)
  assert.equal(await page.locator('link[data-brand-sheet]').count(), 1)
  assert.deepEqual(shopper.troubles(), [])
})

test('what was opened before can be read without a network, and the rest says why not', async () => {
  await using window = await openWindow(house.url, { device: 'phone' })
  const { page, context } = window
  await page.goto('/fi-en/stores')
  await isKept(page, '/fi-en/stores')
  await page.goto('/fi-en')
  await isKept(page, '/fi-en')
  await isKept(page, '/fi-en/offline')
  await context.setOffline(true)
  await page.goto('/fi-en/stores')
  await page.getByRole('link', { name: 'Tuuli Beauty Kamppi', exact: true }).waitFor()
  await page.goto('/fi-en')
  await page.getByRole('heading', { name: 'Our stores right now' }).waitFor()
  await page.goto('/fi-en/legal/imprint')
  await page.getByRole('heading', { name: 'You are offline' }).waitFor()
  await context.setOffline(false)
})

test('a page that takes its time is waited for, not called offline or cut short', async () => {
  await using line = await openSlowLine(house.url)
  await using window = await openWindow(line.url, { device: 'phone' })
  const { page } = window
  await page.goto('/shops')
  await until('a worker looks after the page', () =>
    page.evaluate(() => navigator.serviceWorker.controller !== null),
  )
  line.pauseMs = 450
  await page.goto('/fi-en')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Accessibility' }).waitFor()
  await isKept(page, '/fi-en')
  assert.deepEqual(window.troubles(), [])
})

/** Waits until the worker keeps a page. */
function isKept(page: Page, path: string): Promise<void> {
  return until(`${path} is kept`, () =>
    page.evaluate(async (of) => (await caches.match(of)) !== undefined, path),
  )
}

test('an address that nobody knows is answered with 404, in the shop and outside of it', async () => {
  await using window = await openWindow(house.url)
  const { page } = window
  for (const path of ['/fi-en/nope', '/fi-en/stores/atlantis', '/fi-xx', '/se/stores', '/nope']) {
    const answer = await page.goto(path)
    assert.equal(answer?.status(), 404, path)
    await page.getByRole('heading', { name: 'The thread ends here' }).waitFor()
  }
  const api = await page.request.get('/v1/nope')
  assert.equal(api.status(), 404)
  assert.match(api.headers()['content-type'] ?? '', /problem\+json/)
})
