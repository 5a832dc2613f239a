import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { ask } from './ask.ts'
import { axe, axeWords } from './axe.ts'
import { closeBrowser, openWindow, type Window } from './browser.ts'
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

/** The owner in a room of the back office. */
async function ownerIn(path: string): Promise<Window> {
  const window = await openWindow(house.url)
  await window.page.goto('/docs')
  await signInQuietly(window.page, 'owner')
  await window.page.goto(`/admin${path}`)
  await settled(window.page)
  return window
}

async function usable(page: Page): Promise<void> {
  await settled(page)
  assert.deepEqual(axeWords(await axe(page)), [])
}

async function itemsOf<Item>(page: Page, path: string): Promise<Item[]> {
  const answer = await page.request.get(path)
  assert.equal(answer.status(), 200, path)
  return ((await answer.json()) as { items: Item[] }).items
}

interface Category {
  readonly handle: string
  readonly parent: string | null
}
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).last().click()
const row = (page: Page, name: string) =>
  page.getByRole('treeitem').filter({ has: page.getByText(name, { exact: true }) })

test(
  'a category is made, moved by keys, taken back, and removed where it is empty',
  patient,
  async () => {
    await using window = await ownerIn('/categories')
    const { page } = window
    const standing = async (handle: string) => {
      const all = await itemsOf<Category>(page, '/v1/categories')
      return all.find((one) => one.handle === handle)?.parent
    }
    await page.getByRole('button', { name: 'New category' }).click()
    const english = page.getByRole('region', { name: 'English' })
    await english.getByRole('textbox', { name: 'Title', exact: true }).fill('Sun and sea')
    await page
      .getByRole('region', { name: 'Suomi' })
      .getByRole('textbox', { name: 'Title', exact: true })
      .fill('Aurinko ja meri')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await row(page, 'Sun and sea').click()
    assert.equal(await standing('sun-and-sea'), null)
    await page.keyboard.press('Alt+ArrowRight')
    await until(
      'the category stands under another',
      async () => (await standing('sun-and-sea')) !== null,
    )
    await undo(page)
    await until('the move is taken back', async () => (await standing('sun-and-sea')) === null)
    await usable(page)

    await page.getByRole('button', { name: 'Remove the category' }).click()
    await row(page, 'Sun and sea').waitFor({ state: 'detached' })
    await undo(page)
    await row(page, 'Sun and sea').waitFor()
    await row(page, 'Lip color').click()
    await page.getByText('It can be removed once it is empty').waitFor()
    assert.deepEqual(window.troubles(), [])
  },
)

test(
  'an attribute in use says what holds it; a new one is saved with its choices',
  patient,
  async () => {
    await using window = await ownerIn('/attributes')
    const { page } = window
    await page.getByRole('button', { name: 'Finish', exact: true }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('button', { name: 'Remove the attribute' }).click()
    await sheet.getByRole('alert').getByText('It is still in use').waitFor()
    await usable(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'New attribute' }).click()
    await sheet.getByRole('textbox', { name: 'English', exact: true }).fill('Mood')
    await sheet.getByRole('combobox', { name: 'Kind' }).click()
    await page.getByRole('option', { name: 'One of a list' }).click()
    await sheet.getByRole('button', { name: 'Add a choice' }).click()
    await sheet.getByRole('textbox', { name: 'Choice 1, English' }).fill('Calm')
    await sheet.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Mood', exact: true }).waitFor()
    const saved = await itemsOf<{ code: string; choices: { code: string }[] }>(
      page,
      '/v1/attributes',
    )
    const mood = saved.find(({ code }) => code === 'mood')
    assert.deepEqual(
      mood?.choices.map(({ code }) => code),
      ['calm'],
    )
    assert.deepEqual(window.troubles(), [])
  },
)

test('products leave a channel and come back with one undo', patient, async () => {
  await using window = await ownerIn('/assortments')
  const { page } = window
  const grid = page.getByRole('grid', { name: 'Products offered' })
  const first = grid.getByRole('row').nth(1)
  const name = (await first.getByRole('link').textContent()) ?? ''
  await first.getByRole('checkbox').check()
  await usable(page)
  await page.getByRole('button', { name: 'Take out of the channel' }).click()
  await grid.getByRole('link', { name, exact: true }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Offer products' }).click()
  await page.getByRole('dialog').getByRole('checkbox', { name, exact: true }).waitFor()
  await usable(page)
  await page.keyboard.press('Escape')
  await undo(page)
  await grid.getByRole('link', { name, exact: true }).waitFor()
  assert.deepEqual(window.troubles(), [])
})

test('a picture is uploaded, found unused, deleted, and brought back', patient, async () => {
  await using window = await ownerIn('/media')
  const { page } = window
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'corner.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from(drawing),
    })
  const tile = page.getByRole('button', { name: 'corner.svg' })
  await tile.waitFor()
  await page.getByRole('switch', { name: 'Only unused' }).check()
  // A filter stands in the address: what is typed amid its words stays where it was typed.
  const words = page.getByRole('textbox', { name: 'Name of the file' })
  await words.pressSequentially('cer')
  for (let left = 0; left < 2; left++) await words.press('ArrowLeft')
  await words.pressSequentially('orn')
  assert.equal(await words.inputValue(), 'corner')
  await tile.click()
  await page.getByText('Nothing shows this file.').waitFor()
  await usable(page)
  await page.getByRole('button', { name: 'Delete' }).click()
  await tile.waitFor({ state: 'detached' })
  await undo(page)
  await tile.waitFor()
  assert.deepEqual(window.troubles(), [])
})

test(
  'a store gives out by a rule of its own, and a zone covers several countries',
  patient,
  async () => {
    await using window = await ownerIn('/delivery?store=loc_kluuvi')
    const { page } = window
    const rule = page.getByRole('dialog', { name: 'Tuuli Beauty Kluuvi' })
    await rule.getByLabel('Ready the same day if ordered by').fill('15:00')
    await usable(page)
    await rule.getByRole('button', { name: 'Keep the rule' }).click()
    await rule.waitFor({ state: 'detached' })
    const stores = page.getByRole('list', { name: 'Collecting in stores' })
    await stores.getByText('today until 15:00').waitFor()
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await stores.getByText('today until 15:00').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Helsinki region' }).click()
    const zone = page.getByRole('dialog', { name: 'Helsinki region' })
    await zone.getByRole('combobox', { name: 'Add a country' }).fill('Eston')
    await page.getByRole('option', { name: 'Estonia' }).click()
    await zone.getByRole('textbox', { name: 'Without these: Estonia' }).fill('90000 – 94999')
    await usable(page)
    await zone.getByRole('button', { name: 'Keep the zone' }).click()
    await zone.waitFor({ state: 'detached' })
    await page.getByText('Estonia without 90000–94999').waitFor()
    const { items } = await ask<{ items: { name: { en: string }; areas: object[] }[] }>(
      window,
      'GET /v1/delivery-zones',
    )
    assert.deepEqual(items.find(({ name }) => name.en === 'Helsinki region')?.areas, [
      { country: 'FI', only: [{ from: '00', to: '02' }], except: [] },
      { country: 'EE', only: [], except: [{ from: '90000', to: '94999' }] },
    ])
    assert.deepEqual(window.troubles(), [])
  },
)

test(
  'a file of stock goes to the place that is chosen, where its rows name none',
  patient,
  async () => {
    await using window = await ownerIn('/imports')
    const { page } = window
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({
        name: 'stock.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          'Handle,Title,Variant SKU,Variant Price,Variant Inventory Qty\na,A,A-1,9,4\n',
        ),
      })
    const place = page.getByRole('combobox', { name: 'Place whose stock it sets' })
    await place.click()
    await page.getByRole('option', { name: 'Tuuli Beauty Kamppi' }).click()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const runId = new URL(page.url()).pathname.split('/').at(-1)
    const options = async () =>
      (await ask<{ options: object }>(window, `GET /v1/imports/${runId}`)).options
    await until('the place is kept', async () => 'locationId' in (await options()))
    await usable(page)
    await place.click()
    await page.getByRole('option', { name: 'The first warehouse' }).click()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await until('none is kept', async () => !('locationId' in (await options())))
    assert.deepEqual(window.troubles(), [])
  },
)

test('numbered goods leave on a transfer by the numbers that are named', patient, async () => {
  await using window = await ownerIn('/stock')
  const { page } = window
  const [mirror] = await itemsOf<{ variantId: string }>(page, '/v1/stock?q=TB-TOL-MIRROR&limit=1')
  const lines = [{ variantId: mirror?.variantId, quantity: 2 }]
  const way = { fromLocationId: 'loc_vantaa', toLocationId: 'loc_kluuvi' }
  const made = await ask<{ id: string }>(window, 'POST /v1/stock/transfers', { ...way, lines })
  await page.goto(`/admin/stock/transfers/${made.id}`)
  await page.getByRole('textbox', { name: 'Serial numbers' }).fill('KAJO-00041')
  assert.equal(await page.getByRole('button', { name: 'Keep the lines' }).isEnabled(), false)
  await page.getByRole('textbox', { name: 'Serial numbers' }).fill('KAJO-00041\nKAJO-00042')
  await page.getByRole('button', { name: 'Keep the lines' }).click()
  await page.getByRole('button', { name: 'Keep the lines' }).waitFor({ state: 'detached' })
  await usable(page)
  await page.getByRole('button', { name: 'Ready to send' }).click()
  await page.getByRole('button', { name: 'It is sent' }).click()
  await page.getByRole('button', { name: 'Take in' }).waitFor()
  assert.deepEqual(window.troubles(), [])
})

test('what was sought in vain becomes a synonym, and is found from then on', patient, async () => {
  await using window = await ownerIn('/search')
  const { page } = window
  const [channel] = await itemsOf<{ id: string }>(page, '/v1/channels')
  const search = async (q: string): Promise<number> => {
    const path = `/v1/storefront/${channel?.id}/products?locale=en&q=${q}`
    return (await itemsOf(page, path)).length
  }
  assert.equal(await search('zzkissable'), 0)
  await until(
    'the search without a result is noted',
    async () => (await itemsOf(page, '/v1/search/misses')).length > 0,
  )
  await page.getByRole('tab', { name: 'Sought in vain' }).click()
  await page.getByRole('button', { name: 'Make a synonym: zzkissable' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('combobox', { name: 'also finds' }).fill('lipstick')
  await page.keyboard.press('Enter')
  await usable(page)
  await sheet.getByRole('button', { name: 'Save' }).click()
  await sheet.waitFor({ state: 'detached' })
  await until('the synonym finds something', async () => (await search('zzkissable')) > 0)
  await page.getByRole('tab', { name: 'Shop windows' }).click()
  await page.getByRole('button', { name: 'Build all windows anew' }).click()
  await page.getByText('Last built anew').waitFor()
  await usable(page)
  assert.deepEqual(window.troubles(), [])
})
