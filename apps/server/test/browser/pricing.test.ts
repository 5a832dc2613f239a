import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
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

async function enter(path: string): Promise<Window> {
  const window = await openWindow(house.url)
  await window.page.goto('/docs')
  await signInQuietly(window.page, 'owner')
  await window.page.goto(path)
  await settled(window.page)
  return window
}

/** Makes a price list by hand and answers with its address. */
async function makeList(page: Page, name: string): Promise<string> {
  await page.goto('/admin/prices/lists/new')
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page
    .getByRole('textbox', { name: 'Code in reports' })
    .fill(name.toLowerCase().replaceAll(' ', '-'))
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.waitForURL(/\/prices\/lists\/lst_/)
  await page.getByRole('button', { name: 'Switch on' }).waitFor()
  return new URL(page.url()).pathname
}

/** What the server holds of the list that is on screen. */
async function rowsOf(page: Page): Promise<{ sku: string; amount: number }[]> {
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const answer = await page.request.get(`/v1/price-lists/${id}/rows`)
  const { items } = (await answer.json()) as { items: { sku: string; amount: number }[] }
  return items.map(({ sku, amount }) => ({ sku, amount }))
}

test('cells of a spreadsheet become prices after a look at what would come', patient, async () => {
  await using window = await enter('/admin/prices')
  const { page, troubles } = window
  await makeList(page, 'Pasted prices')
  await page.getByRole('button', { name: 'Paste from a spreadsheet' }).click()
  const cells = [
    'SKU\tCurrency\tPrice',
    'TB-LIP-CRAYON-01\tEUR\t12,90',
    'NOBODY-KNOWS\tEUR\t3',
    'TB-EYE-GEL-02\tEUR\tcheap',
  ].join('\n')
  await page.getByRole('textbox', { name: 'Cells' }).fill(cells)
  await page.getByText('1 price to save').waitFor()
  const preview = page.getByRole('region', { name: 'What would come of it' })
  await preview.getByText('We do not know this SKU').waitFor()
  await preview.getByText('This is no amount').waitFor()
  assert.deepEqual(await rowsOf(page), [], 'looking writes nothing')
  assert.deepEqual(axeWords(await axe(page)), [])

  await page.getByRole('button', { name: 'Save them' }).click()
  await page.getByRole('gridcell', { name: 'TB-LIP-CRAYON-01' }).waitFor()
  assert.deepEqual(await rowsOf(page), [{ sku: 'TB-LIP-CRAYON-01', amount: 1290 }])
  assert.deepEqual(troubles(), [])
})

test('an amount is written over by keyboard, as in a spreadsheet', patient, async () => {
  await using window = await enter('/admin/prices')
  const { page, troubles } = window
  await makeList(page, 'Typed prices')
  await page.getByRole('textbox', { name: 'SKU' }).fill('TB-EYE-GEL-02')
  await page.getByRole('textbox', { name: 'Price' }).fill('9,95')
  await page.keyboard.press('Enter')
  await page.getByRole('gridcell', { name: 'TB-EYE-GEL-02' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('8,50')
  await page.keyboard.press('Enter')
  await until('the new amount is kept', async () => (await rowsOf(page))[0]?.amount === 850)
  await page.getByRole('gridcell', { name: '€8.50' }).waitFor()

  await page.keyboard.press('F2')
  await page.keyboard.type('free')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  assert.deepEqual(await rowsOf(page), [{ sku: 'TB-EYE-GEL-02', amount: 850 }])
  assert.deepEqual(troubles(), [])
})

test('a price list is switched on, and back by undo', patient, async () => {
  await using window = await enter('/admin/prices')
  const { page } = window
  const path = await makeList(page, 'Switched prices')
  await page.getByRole('button', { name: 'Switch on' }).click()
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await page.getByText('In force: shoppers pay these prices now').waitFor()
  const answer = await page.request.get(
    `/v1${path.slice('/admin/prices'.length).replace('lists', 'price-lists')}`,
  )
  assert.equal(((await answer.json()) as { state: string }).state, 'active')
})

test('who leaves a list that is not saved is asked first', patient, async () => {
  await using window = await enter('/admin/prices/lists/new')
  const { page } = window
  await page.getByRole('textbox', { name: 'Name' }).fill('Half a list')
  await page.getByRole('link', { name: 'Promotions' }).click()
  await page.getByRole('dialog', { name: 'Leave without saving?' }).waitFor()
  await page.getByRole('button', { name: 'Stay here' }).click()
  assert.equal(await page.getByRole('textbox', { name: 'Name' }).inputValue(), 'Half a list')
  await page.getByRole('link', { name: 'Promotions' }).click()
  await page.getByRole('button', { name: 'Leave', exact: true }).click()
  await page.getByRole('heading', { name: 'Promotions', level: 1 }).waitFor()
})

test('a difference is explained, declared from its cell, and ended again', patient, async () => {
  await using window = await enter('/admin/prices/parity?show=flagged')
  const { page, troubles } = window
  await page.getByRole('button', { name: 'Differs' }).first().click()
  const sheet = page.getByRole('dialog', { name: 'Why this price' })
  await sheet.getByText('This one holds').waitFor()
  await sheet.getByRole('textbox', { name: 'Why it differs' }).fill('Commission of the place')
  assert.deepEqual(axeWords(await axe(page)), [])
  await sheet.getByRole('button', { name: 'Declare it' }).click()
  await sheet.waitFor({ state: 'hidden' })

  await page.goto('/admin/prices/exceptions')
  const row = page.getByRole('row', { name: /Commission of the place/ })
  await row.getByRole('button', { name: 'End' }).click()
  await row.waitFor({ state: 'detached' })
  assert.deepEqual(troubles(), [])
})

test('a promotion says beside its fields what it lacks, and what it is', patient, async () => {
  await using window = await enter('/admin/promotions/new')
  const { page, troubles } = window
  await page.getByText('10% off', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Add : Conditions' }).click()
  await page.getByRole('menuitem', { name: 'In these countries' }).click()
  await page.getByText('Choose at least one').waitFor()
  await page.getByText('Fill in what is marked').waitFor()
  await page.getByRole('combobox', { name: 'Countries' }).fill('Finl')
  await page.getByRole('option', { name: 'Finland' }).click()
  await page.getByText('10% off, only in Finland', { exact: true }).waitFor()

  await page.getByRole('button', { name: 'Write the sentence for me' }).click()
  await page.getByRole('tab', { name: 'Suomi' }).click()
  await until('the sentence is written in Finnish', async () => {
    const said = await page.getByRole('textbox', { name: 'In a sentence' }).inputValue()
    return said.replaceAll('\u00a0', ' ') === '10 % alennus, vain: Suomi'
  })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('5 fields are not filled in').waitFor()
  assert.match(page.url(), /new$/, 'nothing is saved')
  assert.deepEqual(axeWords(await axe(page)), [])
  assert.deepEqual(troubles(), [])
})

test('a code is switched off from its row, and on again by undo', patient, async () => {
  await using window = await enter('/admin/promotions')
  const { page } = window
  const list = await page.request.get('/v1/promotions?coupons=true')
  const { items } = (await list.json()) as { items: { id: string }[] }
  const id = items[0]?.id ?? ''
  await page.goto(`/admin/promotions/${id}`)
  await page.getByRole('textbox', { name: 'A code of your own' }).fill('PRICETEST1')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('button', { name: 'Switch off : PRICETEST1' }).click()
  await page.getByRole('button', { name: 'Switch on again : PRICETEST1' }).waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Switch off : PRICETEST1' }).waitFor()
})

test(
  'a promotion is duplicated, and its copy asks for nothing but to be saved',
  patient,
  async () => {
    await using window = await enter('/admin/promotions')
    const { page, troubles } = window
    await page.getByRole('table').getByRole('link').first().click()
    await page.getByRole('link', { name: 'Duplicate' }).click()
    await page.waitForURL(/promotions\/new$/)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.waitForURL(/promotions\/pmo_/)
    const code = page.getByRole('textbox', { name: 'Code in reports' })
    assert.match(await code.inputValue(), /-copy$/)
    await page.getByText('Draft', { exact: true }).waitFor()
    assert.deepEqual(troubles(), [])
  },
)

test('who saves over what somebody else has saved is shown theirs first', patient, async () => {
  await using window = await enter('/admin/prices')
  const { page } = window
  const path = await makeList(page, 'Shared prices')
  const id = path.split('/').at(-1) ?? ''
  await page.getByRole('textbox', { name: 'Note for colleagues' }).fill('mine')
  const theirs = await page.request.patch(`/v1/price-lists/${id}`, {
    data: { note: 'theirs' },
    headers: { origin: house.url },
  })
  assert.equal(theirs.status(), 200)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Somebody changed this meanwhile').waitFor()
  await page.getByRole('button', { name: 'Show theirs and drop mine' }).click()
  const note = page.getByRole('textbox', { name: 'Note for colleagues' })
  await until('theirs is shown', async () => (await note.inputValue()) === 'theirs')
})
