import type { Page } from 'playwright-core'
import type { Sold } from '../chapters/at-the-till.ts'
import type { Screens } from './screens.ts'
import { shown } from './shown.ts'

const gift = 2_000
const cash = 5_000

/** She pays with a gift card, cash and a card; the receipt shows each of them to the cent. */
export async function payThreeWays(
  screens: Screens,
  total: number,
): Promise<Pick<Sold, 'orderId' | 'number' | 'total'>> {
  const { counter, teller } = screens
  await counter.getByRole('link', { name: /^Pay/ }).click()
  await counter.getByRole('heading', { name: `To pay ${shown(total)}` }).waitFor()
  await payByGiftCard(screens)
  await due(counter, total - gift)
  await choose(counter, 'Cash')
  await counter.getByRole('textbox', { name: 'Or type what was handed over' }).fill('50')
  await counter.getByRole('button', { name: `Take ${shown(cash)}` }).click()
  const rest = total - gift - cash
  await due(counter, rest)
  await payByCard(counter, rest)
  await counter.getByRole('heading', { name: 'Sold' }).waitFor()
  const receipt = await counter.getByRole('article', { name: 'Receipt' }).innerText()
  const parts = [/Total\s*(\S+)/, /Gift card.*\s(\S+)/, /Cash\s*(\S+)/, /Card .*\s(€\S+)/]
  teller.same(
    parts.map((part) => part.exec(receipt)?.[1]),
    [total, gift, cash, rest].map(shown),
    `the receipt: gift card ${shown(gift)}, cash ${shown(cash)}, card ${shown(rest)}`,
  )
  const orderId = new URL(counter.url()).pathname.split('/').at(-1) ?? ''
  const number = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/m.exec(receipt)?.[0] ?? ''
  teller.say(`Order ${number} is placed in Kamppi.`)
  return { orderId, number, total }
}

async function due(counter: Page, cents: number): Promise<void> {
  await counter.getByRole('heading', { name: `Still to pay ${shown(cents)}` }).waitFor()
}

async function choose(counter: Page, way: string): Promise<void> {
  const ways = counter.getByRole('radiogroup', { name: 'How it is paid' })
  await ways.getByText(way, { exact: true }).click()
}

async function payByGiftCard({ counter, owner }: Screens): Promise<void> {
  const worth = { amount: gift, currency: 'EUR', note: 'A birthday' }
  const { code, pin } = await owner.get<{ code: string; pin: string }>('POST /v1/gift-cards', worth)
  await choose(counter, 'Gift card')
  await counter.getByRole('textbox', { name: 'Number of the gift card' }).fill(code)
  await counter.getByRole('textbox', { name: 'PIN' }).fill(pin)
  await counter.getByRole('button', { name: 'Pay with it' }).click()
}

/** The sum goes to the practice reader, and her card is held to its screen. */
async function payByCard(counter: Page, cents: number): Promise<void> {
  await choose(counter, 'Card')
  await counter.getByRole('button', { name: `Send ${shown(cents)} to the reader` }).click()
  await counter.getByText('Waits for the card. Nothing is charged yet.').waitFor()
  const opening = counter.context().waitForEvent('page')
  await counter.getByRole('link', { name: 'Open its screen' }).click()
  const reader = await opening
  await reader.getByRole('button', { name: 'Hold a card to it' }).click()
  await reader.getByRole('heading', { name: 'Waiting for the till' }).waitFor()
  await reader.close()
}
