import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { axe, axeWords } from '#test/browser/axe.ts'
import { browser, closeBrowser } from '#test/browser/browser.ts'
import { givenCart, openHouse, pay, payment, type House } from './given.ts'

let house: House
let address: string
before(async () => {
  house = await openHouse(true)
  address = await house.listen()
})
after(async () => {
  await closeBrowser()
  await house.close()
})

test('a card pays on a phone without any script: declined, asked by the bank, home', async () => {
  const { reference } = givenCart()
  const returnPath = '/v1/card-settings'
  const { tender } = await pay(house, reference, { kind: 'card', amount: 12_345, returnPath })
  const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false, locale: 'pl-PL' }
  const context = await (await browser()).newContext({ ...phone, baseURL: address })
  const page = await context.newPage()
  assert.equal(tender.step?.kind, 'redirect')
  await page.goto('path' in tender.step ? tender.step.path : '')
  await page.getByText('Płatności ćwiczebne').waitFor()
  await page.getByRole('radio', { name: /Zostaje odrzucona/ }).check()
  await page.getByRole('button', { name: /Zapłać/ }).click()
  await page.getByRole('alert').waitFor()
  await page.getByRole('radio', { name: /^Bank najpierw pyta/ }).check()
  await page.getByRole('button', { name: /Zapłać 123,45/ }).click()
  await page.getByRole('heading', { name: 'Czy to Ty?' }).waitFor()
  await page.getByRole('button', { name: 'Tak, potwierdź' }).click()
  await page.waitForURL(`**${returnPath}`)
  assert.equal((await payment(house, reference)).tenders[0]?.state, 'authorized')
  await context.close()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the practice pages can be used by everyone, ${colorScheme}`, async () => {
    const { reference } = givenCart()
    const { tender } = await pay(house, reference, { kind: 'card', amount: 500, returnPath: '/' })
    const context = await (await browser()).newContext({ colorScheme, baseURL: address })
    const page = await context.newPage()
    await page.goto(tender.step !== null && 'path' in tender.step ? tender.step.path : '')
    assert.deepEqual(axeWords(await axe(page)), [], 'pay')
    await page.getByRole('radio').nth(1).check()
    await page.getByRole('button').click()
    await page.getByRole('heading', { name: 'Is it you?' }).waitFor()
    assert.deepEqual(axeWords(await axe(page)), [], 'bank')
    await page.goto('/practice-payments/c/reader/tmr_practice2')
    await page.getByRole('heading').waitFor()
    assert.deepEqual(axeWords(await axe(page)), [], 'reader')
    await context.close()
  })
}
