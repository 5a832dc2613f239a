import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { ProductDetail } from '@redthread/contract/storefront'
import { axe, axeWords } from './axe.ts'
import { closeBrowser, openWindow, type Window } from './browser.ts'
import { openDemoHouse, type DemoHouse } from './demo-house.ts'
import { makeTill, openTill } from './open-till.ts'
import { scan } from './scan.ts'
import { settled } from './settled.ts'

const patient = { timeout: 180_000 }

let house: DemoHouse

before(async () => {
  house = await openDemoHouse()
})
after(async () => {
  await closeBrowser()
  await house[Symbol.asyncDispose]()
})

async function lipTint(): Promise<ProductDetail> {
  const path = '/v1/storefront/chn_beautyfi/products/marja-lip-tint?locale=en'
  return (await (await fetch(`${house.url}${path}`)).json()) as ProductDetail
}

async function tillAt(window: Window, path: string): Promise<Page> {
  const { page } = window
  await page.goto('/docs')
  await makeTill(page)
  await openTill(page)
  await page.goto(`/counter${path}`)
  await settled(page)
  return page
}

async function post<Answer>(page: Page, path: string, data: object): Promise<Answer> {
  const headers = { origin: house.url }
  const answer = await page.request.post(path, { data, headers })
  assert.equal(answer.ok(), true, await answer.text())
  return (await answer.json()) as Answer
}

test('a known article is sold by keyboard alone: number, exact cash, next', patient, async () => {
  await using window = await openWindow(house.url)
  const page = await tillAt(window, '/')
  const { variants } = await lipTint()
  const field = page.getByRole('textbox', { name: 'Name, article number or code' })
  await field.waitFor()
  await page.keyboard.type(variants[1]?.sku ?? '')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^One Marja lip tint.* more$/ }).waitFor()
  await page.keyboard.press('F9')
  await page.getByRole('heading', { name: 'Sold' }).waitFor()
  await page.getByText('All is paid, and the goods are theirs.').waitFor()
  const receipt = page.getByRole('article', { name: 'Receipt' })
  assert.match(
    await receipt.innerText(),
    /Marja lip tint[\s\S]*Total\s*€19\.90[\s\S]*Cash\s*€19\.90/,
  )
  assert.match(await receipt.innerText(), /Till by the door · /)
  await page.keyboard.press('Enter')
  await page.getByText('Nothing in the sale yet').waitFor()
  assert.deepEqual(window.troubles(), [])
})

test(
  'a scan, a customer, a cart from a phone, a note and its change, a receipt by mail',
  patient,
  async () => {
    await using window = await openWindow(house.url, { device: 'tablet' })
    await using phone = await openWindow(house.url, { device: 'phone' })
    await phone.page.goto('/docs')
    const { variants } = await lipTint()
    const [first, second, third] = variants
    assert.ok(first && second && third?.gtin)
    const lines = [{ variantId: first.id, quantity: 2 }]
    const begun = { channelId: 'chn_beautyfi', lines }
    const { cartId } = await post<{ cartId: string }>(phone.page, '/v1/carts', begun)
    const path = `/v1/carts/${cartId}/hand-overs`
    const { code } = await post<{ code: string }>(phone.page, path, {})

    const page = await tillAt(window, '/stores')
    await page.getByRole('heading', { name: 'Other stores' }).waitFor()
    await scan(page, third.gtin)
    await page.getByText(/Marja lip tint.* is in the sale/).waitFor()
    await page.getByRole('link', { name: 'Sell' }).click()
    await page.getByRole('button', { name: /^One Marja lip tint.* more$/ }).waitFor()

    await page.getByRole('button', { name: 'Whose sale is it?' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('textbox').fill('+358 40 765 4321')
    await sheet.getByRole('button', { name: 'Look' }).click()
    await sheet.getByLabel('Given name').fill('Saara')
    await sheet.getByLabel('Family name').fill('Niemi')
    assert.deepEqual(axeWords(await axe(page)), [])
    await sheet.getByRole('button', { name: 'Sign up' }).click()
    await page.getByRole('button', { name: /^Saara N\./ }).waitFor()
    await sheet.waitFor({ state: 'hidden' })

    await page.getByRole('button', { name: 'Cart code' }).click()
    await sheet.getByRole('textbox', { name: 'Code' }).fill(code.toLowerCase())
    await sheet.getByRole('button', { name: 'Take it over' }).click()
    await sheet.waitFor({ state: 'hidden' })
    const seen = (await (await phone.page.request.get(`/v1/carts/${cartId}`)).json()) as {
      visits: { text: string }[]
      count: number
    }
    assert.match(seen.visits[0]?.text ?? '', /Kamppi opened your cart/)
    assert.equal(seen.count, 3, 'what was scanned at the till went into the cart of the phone')

    await page.getByRole('button', { name: 'Take all along' }).click()
    await page.getByRole('button', { name: 'Take all along' }).waitFor({ state: 'hidden' })
    await page.getByRole('link', { name: /^Pay/ }).click()
    await page.getByRole('heading', { name: 'To pay €59.70' }).waitFor()
    assert.deepEqual(axeWords(await axe(page)), [])
    await page.getByRole('button', { name: '€100.00', exact: true }).click()
    await page.getByRole('heading', { name: 'Sold' }).waitFor()
    await page.getByText('Give back').waitFor()
    await page.getByText('€40.30').first().waitFor()
    await page.getByLabel('Receipt by mail').fill('saara@example.com')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText('On its way to saara@example.com').waitFor()
    assert.deepEqual(axeWords(await axe(page)), [])

    await page.getByRole('link', { name: 'Earlier sales of this till' }).click()
    await page.getByRole('link', { name: /3 pieces/ }).waitFor()
    assert.deepEqual(window.troubles(), [])
  },
)
