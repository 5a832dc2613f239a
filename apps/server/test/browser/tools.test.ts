import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axe, axeWords } from './axe.ts'
import { closeBrowser, openWindow } from './browser.ts'
import { openDemoHouse, type DemoHouse } from './demo-house.ts'
import { settled } from './settled.ts'
import { signInQuietly } from './sign-in.ts'
import { until } from './until.ts'

const patient = { timeout: 120_000 }

let house: DemoHouse
before(async () => {
  house = await openDemoHouse()
})
after(async () => {
  await closeBrowser()
  await house[Symbol.asyncDispose]()
})

interface Focusable {
  matches(selector: string): boolean
}

/** Makes the browser a till of Kamppi, as its store manager does. */
async function pair(page: Page): Promise<void> {
  await page.goto('/counter/')
  await signInQuietly(page, 'store_manager')
  await page.goto('/counter/')
  await page.getByRole('combobox', { name: 'Store' }).click()
  await page
    .getByRole('option', { name: /Kamppi/ })
    .first()
    .click()
  await page.getByRole('textbox', { name: 'Name of the till' }).fill('Till by the door')
  await page.getByRole('button', { name: 'Make this a till' }).click()
  await page.getByRole('heading', { name: 'Who is at the till?' }).waitFor()
}

async function openTill(page: Page, name: string, pin: string): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.getByRole('button', { name: 'Open the till' }).waitFor()
  await page.keyboard.type(pin)
  await page.keyboard.press('Enter')
}

test('a manager makes a tablet a till, is signed out, and a PIN opens it', patient, async () => {
  await using window = await openWindow(house.url, { device: 'tablet' })
  const { page } = window
  await pair(page)
  const me = await page.request.get('/v1/me')
  assert.equal(me.status(), 401, 'whoever paired the till is signed out again')

  await openTill(page, 'Onni Laine', '9164')
  await page.getByRole('link', { name: 'Day' }).click()
  await page.getByRole('heading', { name: 'Hello Onni' }).waitFor()
  await page.getByRole('heading', { name: 'This week' }).waitFor()

  await page.getByRole('button', { name: 'Onni Laine: lock the till' }).click()
  await openTill(page, 'Leena Korhonen', '2741')
  await page.getByRole('heading', { name: 'Hello Leena' }).waitFor()
  assert.deepEqual(window.troubles(), [])
})

test('a wrong PIN is refused in words, empties the dots and opens nothing', patient, async () => {
  await using window = await openWindow(house.url, { device: 'tablet' })
  const { page } = window
  await pair(page)
  await openTill(page, 'Onni Laine', '0000')
  await page.getByRole('alert').filter({ hasText: /\w/ }).waitFor()
  await page.getByLabel('0 digits given').waitFor()
  const till = (await (await page.request.get('/v1/till')).json()) as { current: unknown }
  assert.equal(till.current, null)
})

test('other stores are told from the till, nearest first', patient, async () => {
  await using window = await openWindow(house.url, { device: 'tablet' })
  const { page } = window
  await pair(page)
  await openTill(page, 'Onni Laine', '9164')
  await page.getByRole('link', { name: 'Other stores' }).click()
  const stores = page.getByRole('main').getByRole('heading', { level: 2 })
  await stores.first().waitFor()
  const names = await stores.allInnerTexts()
  assert.ok(!names.includes('Tuuli Beauty Kamppi'), 'the own store is not another one')
  const helsinki = names.findIndex((name) => /Kluuvi|Kallio|Café Kamppi/.test(name))
  const krakow = names.findIndex((name) => /Kraków|Kazimierz/.test(name))
  assert.ok(helsinki >= 0 && helsinki < krakow, names.join(', '))
})

test('a till without a network opens with what it last knew and says so', patient, async () => {
  await using window = await openWindow(house.url, { device: 'tablet' })
  const { page, context } = window
  await pair(page)
  await openTill(page, 'Onni Laine', '9164')
  await page.getByRole('link', { name: 'Day' }).click()
  await page.getByRole('heading', { name: 'Hello Onni' }).waitFor()
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
  // A second look lets the worker keep the page as well.
  await page.reload()
  await page.getByRole('heading', { name: 'Hello Onni' }).waitFor()
  await page.getByRole('heading', { name: 'This week' }).waitFor()
  await context.setOffline(true)
  await page.reload()
  await page.getByText('Offline', { exact: true }).waitFor()
  await page.getByRole('heading', { name: 'This week' }).waitFor()
})

test('an agent finds a store by keyboard and tells its week', patient, async () => {
  await using window = await openWindow(house.url, { device: 'desktop' })
  const { page } = window
  await page.goto('/desk/')
  await signInQuietly(page, 'service_agent')
  await page.goto('/desk/stores')
  const list = page.getByRole('region', { name: 'Stores found' })
  const first = list.getByRole('button').first()
  await first.waitFor()
  await page.getByRole('textbox', { name: 'Find a store' }).fill('Kraków')
  await list
    .getByRole('button', { name: /Kraków|Kazimierz/ })
    .first()
    .waitFor()
  await page.getByRole('textbox', { name: 'Find a store' }).blur()
  const chosen = () => page.getByRole('article').getAttribute('aria-label')
  await page.getByRole('article', { name: /Kraków|Kazimierz/ }).waitFor()
  const before = await chosen()
  await page.keyboard.press('j')
  await page.waitForURL(/store=loc_/)
  await until('another store is chosen', async () => (await chosen()) !== before)
  await page.keyboard.press('k')
  await page.getByRole('article', { name: before ?? '' }).waitFor()
  await page.getByRole('heading', { name: 'This week' }).waitFor()
  assert.deepEqual(window.troubles(), [])
})

test('an auditor proves the chain by keyboard, and is told where it broke', patient, async () => {
  await using window = await openWindow(house.url, { device: 'desktop' })
  const { page } = window
  await page.goto('/docs')
  await signInQuietly(page, 'auditor')
  await page.goto('/admin/audit')
  const open = page.getByRole('button', { name: 'Verify the chain' })
  await open.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Proof of the audit trail' })
  await dialog.getByText(/^All \d+ entries hold$/).waitFor()
  await settled(page)
  assert.deepEqual(axeWords(await axe(page)), [])
  await house.engine.pool.query(`update platform.audit set subject = 'x' where seq = 1`)
  await dialog.getByRole('button', { name: 'Prove it again' }).press('Enter')
  await dialog.getByText('Entry 1 is not what was sealed').waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await until('the eyes are back where they were', () =>
    open.evaluate((button) => (button as unknown as Focusable).matches(':focus')),
  )
  assert.deepEqual(window.troubles(), [])
})

test(
  'places come from a file: faults are told first, then the rest is taken in',
  patient,
  async () => {
    await using window = await openWindow(house.url, { device: 'desktop' })
    const { page } = window
    await page.goto('/docs')
    await signInQuietly(page, 'owner')
    await page.goto('/admin/locations')
    const open = page.getByRole('button', { name: 'Import' })
    await open.press('Enter')
    const sheet = page.getByRole('dialog', { name: 'Places from a file' })
    const csv =
      'code,name,zone\nkamppi,Tuuli Kamppi Centre,Europe/Helsinki\nkluuvi,Kluuvi,Nowhere\n'
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      sheet.getByLabel('CSV file').press('Enter'),
    ])
    await chooser.setFiles({ name: 'places.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await sheet.getByText('is not an IANA time zone').waitFor()
    await settled(page)
    assert.deepEqual(axeWords(await axe(page)), [])
    const take = sheet.getByRole('button', { name: 'Take the places in' })
    assert.equal(await take.isDisabled(), true, 'a faulty row stops all, unless it is left out')
    await sheet.getByRole('checkbox', { name: 'Leave the faulty rows out' }).press('Space')
    await take.press('Enter')
    await sheet.getByText('Taken in.').waitFor()
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'hidden' })
    await page.getByRole('link', { name: 'Tuuli Kamppi Centre' }).first().waitFor()
    assert.deepEqual(window.troubles(), [])
  },
)

test('whoever may not make tills is told so, and nothing is paired', patient, async () => {
  await using window = await openWindow(house.url, { device: 'tablet' })
  const { page } = window
  await page.goto('/counter/')
  await signInQuietly(page, 'auditor')
  await page.goto('/counter/')
  await page.getByRole('heading', { name: 'This is no till yet' }).waitFor()
  const pairing = await page.request.post('/v1/devices', {
    data: { name: 'Mine', locationId: 'loc_kamppi' },
    headers: { origin: house.url },
  })
  assert.equal(pairing.status(), 403)
})
