import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { closeBrowser, openWindow } from '../../server/test/browser/browser.ts'
import { openDemoHouse, type DemoHouse } from '../../server/test/browser/demo-house.ts'
import { goAndListen } from '../../server/test/browser/go-and-listen.ts'
import { signInByMail } from './shopper-window.ts'

let house: DemoHouse

before(async () => {
  house = await openDemoHouse()
})
after(async () => {
  await closeBrowser()
  await house[Symbol.asyncDispose]()
})

const home = {
  'Street and number': 'Kaisaniemenkatu 3 B 12',
  'Postal code': '00100',
  Town: 'Helsinki',
}

/** Says who one is, and where one lives where it is to be sent. */
async function sayWho(page: Page, email: string, where: Record<string, string> = home) {
  const who = { 'First name': 'Maija', 'Last name': 'Virta', Phone: '040 1234567' }
  const fields = { Email: email, ...who, ...where }
  for (const [name, value] of Object.entries(fields)) {
    await page.getByRole('textbox', { name, exact: true }).fill(value)
  }
}

/** Pays on the practice provider's page with the card that stands first, and reads the number. */
async function payAndRead(page: Page): Promise<string> {
  await page.waitForURL(/practice-payments/)
  await page.getByRole('button', { name: /^Pay / }).click()
  await page.getByRole('heading', { name: 'Thank you, it is ordered' }).waitFor()
  const number = page.locator('header strong', { hasText: /^[0-9A-Z]{4}-[0-9A-Z]{4}$/ })
  return number.innerText()
}

async function orderNumbered(number: string) {
  const { rows } = await house.engine.pool.query<Record<string, unknown>>(
    `select total_minor, state, contact ->> 'email' as email from orders.order where number = $1`,
    [number],
  )
  return rows
}

test('on a phone a guest finds, fills the cart on two screens, orders and pays by card', async () => {
  await using window = await openWindow(house.url, { device: 'phone' })
  const { page, context } = window
  await goAndListen(page, '/fi-en/search?q=marja')
  await page
    .getByRole('link', { name: /Marja lip tint/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Add to cart' }).click()
  const drawer = page.getByRole('dialog', { name: 'Cart' })
  await drawer.getByText('€19.90').first().waitFor()
  const other = await context.newPage()
  await other.goto('/fi-en/cart')
  await other.getByRole('link', { name: 'Marja lip tint', exact: true }).waitFor()
  await drawer.getByRole('button', { name: 'One more' }).click()
  await other.getByText('2 ×').first().waitFor()
  await drawer.getByRole('link', { name: 'To checkout' }).click()
  await page.getByRole('heading', { name: 'Checkout', exact: true }).waitFor()
  await page.getByRole('button', { name: 'Order and pay' }).click()
  await page.getByText('Your email address is missing').waitFor()
  assert.equal(
    await page.evaluate(() => document.activeElement?.getAttribute('name')),
    'email',
    'what is missing first has the keyboard',
  )
  await sayWho(page, 'maija@example.com')
  await page.getByRole('radio', { name: /^To your door/ }).check()
  await page.getByText('€48.70').first().waitFor()
  await page.getByRole('button', { name: 'Order and pay' }).click()
  const number = await payAndRead(page)
  const placed = { total_minor: 4_870, state: 'open', email: 'maija@example.com' }
  assert.deepEqual(await orderNumbered(number), [placed])
  await other.getByRole('heading', { name: 'Your cart is empty' }).waitFor()
  assert.deepEqual(window.troubles(), [])
})

test('without a script the same way leads to the same order, and back to it by number and mail', async () => {
  await using window = await openWindow(house.url)
  const bare = await window.context.browser()!.newContext({
    ...{ javaScriptEnabled: false, baseURL: house.url, locale: 'en-GB' },
  })
  const page = await bare.newPage()
  await page.goto('/fi-en/search?q=alku')
  await page.getByRole('button', { name: /^Add Alku lip primer/ }).click()
  await page.getByRole('heading', { name: 'Cart', exact: true }).waitFor()
  await page.getByRole('button', { name: 'One more' }).click()
  await page.getByRole('button', { name: 'Remove Alku lip primer' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('link', { name: 'To checkout' }).click()
  await sayWho(page, 'ville@example.com')
  await page.getByRole('textbox', { name: 'Postal code' }).fill('331')
  await page.getByRole('button', { name: 'Show what it costs' }).click()
  await page.getByText(/not how postal codes are written/).waitFor()
  await page.getByRole('textbox', { name: 'Postal code' }).fill('33100')
  const billing = page.getByRole('group', { name: 'Billing address' })
  await billing.getByRole('checkbox', { name: 'Same as the delivery address' }).uncheck()
  await billing.getByRole('combobox', { name: 'Country' }).selectOption('Denmark')
  await billing.getByText('I buy for a company').click()
  await billing.getByRole('textbox', { name: 'Company' }).fill('Virta ApS')
  await billing.getByRole('textbox', { name: 'VAT ID' }).fill('DK10000008')
  await page.getByRole('button', { name: 'Order and pay' }).click()
  await billing.getByText('This is no VAT ID').waitFor()
  await billing.getByText('This is needed.').first().waitFor()
  const billed = { 'Street and number': 'Nyhavn 7', 'Postal code': '1051', Town: 'København K' }
  for (const [name, value] of Object.entries({ ...billed, 'VAT ID': 'DK 10 00 00 09' })) {
    await billing.getByRole('textbox', { name }).fill(value)
  }
  await page.getByRole('button', { name: 'Order and pay' }).click()
  const number = await payAndRead(page)
  const party = page.locator('address', { hasText: 'Billed to' })
  assert.equal(
    await party.innerText(),
    'Billed to\nVirta ApS\nMaija Virta\nNyhavn 7\n1051 København K\nDenmark\nVAT ID DK10000009',
  )
  assert.equal((await orderNumbered(number)).length, 1)
  await page.goto(`/fi-en/orders/find?number=${number}`)
  await page.getByRole('textbox', { name: 'Email or phone' }).fill('somebody@example.com')
  await page.getByRole('button', { name: 'Show the order' }).click()
  await page.getByText(/No order has this number together with/).waitFor()
  await page.getByRole('textbox', { name: 'Email or phone' }).fill('ville@example.com')
  await page.getByRole('button', { name: 'Show the order' }).click()
  await page.getByRole('heading', { name: `Order ${number}` }).waitFor()
  await bare.close()
})

test('a payment that was begun can be given up, the order changed, and paid anew', async () => {
  await using window = await openWindow(house.url, { device: 'phone' })
  const { page } = window
  await goAndListen(page, '/fi-en/p/marja-lip-tint')
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'To checkout' }).click()
  await page.getByRole('radio', { name: 'Collect in a store' }).check()
  await sayWho(page, 'liisa@example.com', {})
  await page.getByRole('button', { name: 'Order and pay' }).click()
  await page.waitForURL(/practice-payments/)
  await page.goto('/fi-en/checkout')
  await page.getByText('You have begun to pay.').waitFor()
  await page.getByRole('button', { name: 'Change the order' }).click()
  await page.getByText('You have begun to pay.').waitFor({ state: 'detached' })
  assert.equal(await page.getByRole('textbox', { name: 'Email' }).isEnabled(), true)
  await page.getByRole('button', { name: 'Order and pay' }).click()
  await payAndRead(page)
  await page
    .getByText(/^Collect at /)
    .first()
    .waitFor()
  assert.deepEqual(window.troubles(), [])
})

test('a shopper keeps addresses, and the checkout begins with the default one', async () => {
  await using window = await openWindow(house.url, { device: 'phone' })
  const { page } = window
  await signInByMail(house, page, 'saara@example.com')
  await page.goto('/fi-en/account/addresses/new')
  await page.getByRole('textbox', { name: 'Name (if any)' }).fill('Summer house')
  await page.getByRole('combobox', { name: 'Country' }).selectOption('Denmark')
  await page.getByPlaceholder('1050').fill('00100')
  await page.getByRole('textbox', { name: 'Town' }).fill('Skagen')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('This is needed.').waitFor()
  await page.getByRole('textbox', { name: 'Street and number' }).fill('Strandvej 2')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText(/not how postal codes are written/).waitFor()
  await page.getByRole('combobox', { name: 'Country' }).selectOption('Finland')
  await page.getByPlaceholder('00100').fill('10900')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Remove: Summer house' }).click()
  await page.getByText('Summer house is removed.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Default', { exact: true }).waitFor()
  await goAndListen(page, '/fi-en/p/marja-lip-tint')
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'To checkout' }).click()
  await page.getByRole('radio', { name: /^Summer house Strandvej 2/, checked: true }).waitFor()
  await page.getByText('€24.80').first().waitFor()
  await page.getByRole('radio', { name: 'Another address' }).check()
  await sayWho(page, 'saara@example.com')
  await page.getByRole('checkbox', { name: 'Keep this address in my account' }).check()
  const billing = page.getByRole('group', { name: 'Billing address' })
  await billing.getByRole('checkbox', { name: 'Same as the delivery address' }).uncheck()
  await billing.getByRole('radio', { name: /^Summer house Strandvej 2/, checked: true }).waitFor()
  await page.getByRole('button', { name: 'Order and pay' }).click()
  await payAndRead(page)
  await page.getByText('Kaisaniemenkatu 3 B 12').waitFor()
  await page.getByText('Strandvej 2').waitFor()
  await page.goto('/fi-en/account/addresses')
  await page.getByRole('button', { name: 'Make default: Kaisaniemenkatu 3 B 12' }).click()
  await page.getByRole('button', { name: 'Make default: Summer house' }).waitFor()
  assert.deepEqual(window.troubles(), [])
})

test('two carts become one at sign-in with a report, and a code brings it to another phone', async () => {
  const add = async (page: Page, path: string) => {
    await goAndListen(page, path)
    await page.getByRole('button', { name: 'Add to cart' }).click()
    await page.getByRole('dialog').getByRole('link', { name: 'To checkout' }).waitFor()
  }
  await using laptop = await openWindow(house.url)
  await signInByMail(house, laptop.page, 'kaisa@example.com')
  await add(laptop.page, '/fi-en/p/alku-lip-primer')
  await using phone = await openWindow(house.url, { device: 'phone' })
  await add(phone.page, '/fi-en/p/marja-lip-tint')
  await signInByMail(house, phone.page, 'kaisa@example.com')
  await phone.page.goto('/fi-en/cart')
  await phone.page.getByText('Your two carts are one now').waitFor()
  await phone.page.getByRole('link', { name: 'Alku lip primer', exact: true }).waitFor()
  await phone.page.getByRole('button', { name: 'All right' }).click()
  await phone.page.getByText('Your two carts are one now').waitFor({ state: 'detached' })
  await phone.page.getByRole('button', { name: 'Show a code' }).click()
  await phone.page.getByRole('img', { name: 'QR code' }).waitFor()
  const code = await phone.page.getByText(/^[0-9A-Z]{3} [0-9A-Z]{3}$/).innerText()
  await using other = await openWindow(house.url, { device: 'phone' })
  await other.page.goto(`/take/${code.replace(' ', '')}`)
  await other.page.getByRole('button', { name: 'Bring it to this device' }).click()
  await other.page.getByRole('link', { name: 'Marja lip tint', exact: true }).first().waitFor()
  const troubles = [laptop, phone, other].flatMap((window) => window.troubles())
  assert.deepEqual(troubles, [])
})
