import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createTestSmtp, type TestSmtp } from '../smtp.ts'
import { axe, axeWords } from './axe.ts'
import { closeBrowser, openWindow } from './browser.ts'
import { openDemoHouse, type DemoHouse } from './demo-house.ts'
import { goAndListen } from './go-and-listen.ts'
import { settled } from './settled.ts'
import { linkOf, signInShopper } from './sign-in-shopper.ts'
import { colleague, signInByHand, signInQuietly } from './sign-in.ts'
import { until } from './until.ts'

const patient = { timeout: 120_000 }

let house: DemoHouse
let smtp: TestSmtp
before(async () => {
  smtp = await createTestSmtp()
  house = await openDemoHouse({ SMTP_URL: `smtp://127.0.0.1:${smtp.port}` })
})
after(async () => {
  // Also where the house never opened: a mail server left behind would keep this process alive.
  await smtp.stop()
  await closeBrowser()
  await house[Symbol.asyncDispose]()
})

test('the start page opens the doors of all four apps and of the docs', patient, async () => {
  await using window = await openWindow(house.url)
  const { page, troubles } = window
  await page.goto('/')
  const hrefs = await page
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as unknown as { pathname: string }).pathname))
  for (const door of ['/counter', '/desk', '/admin', '/docs']) {
    assert.ok(
      hrefs.some((href) => href.startsWith(door)),
      `no link to ${door}`,
    )
    await page.goto(door)
    await settled(page)
    assert.ok(await page.getByRole('main').isVisible(), `${door} shows nothing`)
  }
  assert.deepEqual(troubles(), [])
})

test('a shopper finds a store on a phone and sees whether it is open', patient, async () => {
  await using window = await openWindow(house.url, { device: 'phone' })
  const { page, troubles } = window
  await page.goto('/shops')
  await page
    .getByRole('link', { name: /^Finland/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Find your store' }).first().click()
  await page.waitForURL('**/stores')
  await settled(page)
  await page
    .getByRole('link', { name: /Kamppi/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: /Kamppi/ }).waitFor()
  assert.match((await page.getByRole('main').textContent()) ?? '', /[Oo]pen|[Cc]los/)
  assert.deepEqual(troubles(), [])
})

test('a shopper signs in by a link in a mail, once', patient, async () => {
  await using window = await openWindow(house.url, { device: 'phone' })
  const { page, troubles } = window
  await page.goto('/fi-en/sign-in')
  await settled(page)
  const arrived = smtp.next()
  await page.getByRole('textbox', { name: 'Email' }).fill('shopper@example.com')
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await page.getByRole('heading', { name: 'Check your mail' }).waitFor()
  const mail = await arrived
  assert.deepEqual(mail.to, ['shopper@example.com'])
  assert.equal(/^From: "?([^"<]*\w)/m.exec(mail.raw)?.[1], 'Tuuli Beauty')
  await page.goto(linkOf(mail))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/fi-en/account')
  await settled(page)
  assert.match((await page.getByRole('main').textContent()) ?? '', /shopper@example\.com/)
  assert.deepEqual(troubles(), [])

  await using stranger = await openWindow(house.url, { device: 'phone' })
  await stranger.page.goto(linkOf(mail))
  await stranger.page.getByRole('button', { name: 'Sign in' }).click()
  await stranger.page.getByRole('alert').waitFor()
  assert.match(stranger.page.url(), /sign-in/)
})

test('a colleague signs in to the back office and goes through its rooms', patient, async () => {
  await using window = await openWindow(house.url)
  const { page, troubles } = window
  await page.goto('/admin')
  await page.getByRole('textbox', { name: 'Email' }).fill(colleague('owner').email)
  await page.getByRole('textbox', { name: 'Password' }).fill('not the password')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('alert').first().waitFor()
  await signInByHand(page, 'owner')
  const rooms = ['Brands', 'Channels', 'Stores and warehouses', 'Staff', 'Roles', 'API keys']
  for (const room of [...rooms, 'Operations', 'Audit trail']) {
    await page.getByRole('navigation').getByRole('link', { name: room, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: room }).waitFor()
    await settled(page)
  }
  assert.deepEqual(troubles(), [])
})

test('a new brand color in the back office recolors an open shop, no reload', patient, async () => {
  await using shopper = await openWindow(house.url, { device: 'phone' })
  await goAndListen(shopper.page, '/fi-en')
  await shopper.page.evaluate('globalThis.stillHere = true')
  const accent = (): Promise<string> =>
    shopper.page.evaluate(
      `getComputedStyle(document.documentElement).getPropertyValue('--rt-accent')`,
    )
  const before = await accent()

  await using office = await openWindow(house.url)
  const { page } = office
  await page.goto('/docs')
  await signInQuietly(page, 'owner')
  await page.goto('/admin/brands/brd_tuulibeauty/kit')
  await page.getByRole('textbox', { name: 'Accent, light', exact: true }).fill('#0b5d3b')
  const publish = page.getByRole('button', { name: 'Publish', exact: true })
  await publish.click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'What changed' }).fill('Greener')
  await page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click()
  await until('the shop wears the new color', async () => (await accent()).includes('0b5d3b'))
  assert.notEqual(await accent(), before)
  assert.equal(await shopper.page.evaluate('globalThis.stillHere'), true)
  assert.deepEqual([...shopper.troubles(), ...office.troubles()], [])
})

test('a mail of the outbox shows in a frame that can run nothing', patient, async () => {
  await using shopper = await openWindow(house.url, { device: 'phone' })
  await shopper.page.goto('/fi-en/sign-in')
  await signInShopper(shopper.page, smtp, 'framed@example.com')
  await using window = await openWindow(house.url)
  const { page, troubles } = window
  await page.goto('/docs')
  await signInQuietly(page, 'owner')
  const outbox = await page.request.get('/v1/outbox?to=framed@example.com')
  const { items } = (await outbox.json()) as { items: { id: string }[] }
  const path = `/v1/outbox/${items[0]?.id ?? ''}/page`
  await page.goto('/admin')
  await settled(page)
  await page.evaluate(`{
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', '')
    frame.src = ${JSON.stringify(path)}
    document.querySelector('main').append(frame)
  }`)
  const frame = page.frameLocator(`iframe[src="${path}"]`)
  await frame.getByRole('heading', { level: 1 }).waitFor()
  assert.match(await frame.locator('body').innerText(), /••••••••/)
  const color = await frame
    .locator('a')
    .first()
    .evaluate(
      (link) => (link as unknown as { style: { backgroundColor: string } }).style.backgroundColor,
    )
  assert.notEqual(color, '', 'inline styles are drawn')
  assert.deepEqual(troubles(), [])
})

test('what opens over a page can be used by everyone, and leaves by Escape', patient, async () => {
  await using window = await openWindow(house.url, { device: 'desktop' })
  const { page, troubles } = window
  await page.goto('/docs')
  await signInQuietly(page, 'owner')
  await page.goto('/admin')
  await settled(page)
  const overlays: readonly (readonly [string, () => Promise<void>])[] = [
    ['command palette', () => page.keyboard.press('Control+k')],
    ['shortcuts', () => page.keyboard.press('?')],
    ['language menu', () => page.getByRole('button', { name: /[Ll]anguage/ }).click()],
    ['light or dark', () => page.getByRole('button', { name: 'Light or dark' }).click()],
  ]
  for (const [name, open] of overlays) {
    await open()
    const overlay = page.getByRole('dialog').or(page.getByRole('menu')).first()
    await overlay.waitFor()
    await settled(page)
    assert.deepEqual(axeWords(await axe(page)), [], name)
    await page.keyboard.press('Escape')
    await overlay.waitFor({ state: 'hidden' })
  }
  assert.deepEqual(troubles(), [])
})
