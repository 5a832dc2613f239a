import type { Page } from 'playwright-core'
import { scan } from '../../apps/server/test/browser/scan.ts'
import type { Goods, Shown } from './goods.ts'
import type { Screens } from './screens.ts'
import { sees } from './sees.ts'
import { shown } from './shown.ts'

/**
 * The counter takes the cart over by the code on the phone and scans an article. Two lines are
 * carried out, one is collected in Tampere, the rest is sent. Gives what it comes to, in cents.
 */
export async function atTheCounter(screens: Screens): Promise<number> {
  await takeOver(screens)
  await scanSoap(screens)
  await chooseWays(screens)
  await sayWhere(screens)
  const total = totalOf(screens.goods)
  await oneCart(screens, total)
  return total
}

/** All three screens show the same ways and the same sum, without having been asked again. */
async function oneCart(
  { phone, desk, counter, teller, picture }: Screens,
  total: number,
): Promise<void> {
  await counter.getByRole('link', { name: new RegExp(`^Pay ?${shown(total)}`) }).waitFor()
  for (const screen of [phone, desk]) {
    await sees(screen, /^Collect at Tuuli Beauty Tampere/)
    await sees(screen, 'Take along now')
    await sees(screen, shown(total))
  }
  teller.say(`It comes to ${shown(total)}, sent for free: on all three screens.`)
  await picture(counter, 'one-cart-counter')
  await picture(desk, 'one-cart-desk')
  await phone.evaluate('scrollTo(0, 0)')
  await picture(phone, 'one-cart-phone')
}

/** Three, one, two, one and one, to the cent; from 40 € on sending is free. */
function totalOf({ tint, primer, cream, wash, soap }: Goods): number {
  return 3 * tint.amount + primer.amount + 2 * cream.amount + wash.amount + soap.amount
}

async function takeOver({ phone, counter, teller }: Screens): Promise<void> {
  await phone.getByRole('button', { name: 'Show a code' }).click()
  await phone.getByRole('img', { name: 'QR code' }).waitFor()
  const code = await phone.getByText(/^[0-9A-Z]{3} [0-9A-Z]{3}$/).innerText()
  await counter.getByRole('button', { name: 'Cart code' }).click()
  const sheet = counter.getByRole('dialog')
  await sheet.getByRole('textbox', { name: 'Code' }).fill(code.toLowerCase())
  await sheet.getByRole('button', { name: 'Take it over' }).click()
  await sheet.waitFor({ state: 'hidden' })
  const said = 'Tuuli Beauty Kamppi opened your cart: you showed your code'
  await sees(phone, said)
  await phone.getByRole('img', { name: 'QR code' }).waitFor({ state: 'detached' })
  teller.say(`${code} is typed at the till; the phone reads: “${said}”`)
}

async function scanSoap({ phone, counter, goods, teller }: Screens): Promise<void> {
  const { soap } = goods
  await scan(counter, soap.gtin)
  await lineOf(counter, soap).waitFor()
  await phone.getByRole('link', { name: soap.title, exact: true }).waitFor()
  teller.say(`A scanned ${soap.title} joins it, on the phone as well.`)
}

function lineOf(counter: Page, { title }: Shown) {
  const sale = counter.getByRole('group', { name: 'Lines of the sale' })
  return sale.getByRole('button', { name: new RegExp(`^${title}`) })
}

async function chooseWays({ counter, goods }: Screens): Promise<void> {
  const sheet = counter.getByRole('dialog')
  await lineOf(counter, goods.tint).click()
  await sheet.getByText('Taken along', { exact: true }).click()
  await counter.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  await lineOf(counter, goods.tint).filter({ hasText: 'Sent' }).waitFor({ state: 'detached' })
  await lineOf(counter, goods.primer).click()
  await sheet.getByText('Collected elsewhere', { exact: true }).click()
  await sheet
    .getByRole('button', { name: /^Tuuli Beauty Tampere, / })
    .first()
    .click()
  await sheet.waitFor({ state: 'hidden' })
  await lineOf(counter, goods.primer)
    .filter({ hasText: 'Collect at Tuuli Beauty Tampere' })
    .waitFor()
  for (const sent of [goods.cream, goods.wash]) {
    await lineOf(counter, sent).filter({ hasText: 'Sent' }).waitFor()
  }
}

/** How to write to her is known from her account. */
const home = {
  'Given name': 'Saara',
  'Family name': 'Niemi',
  Phone: '+358401234567',
  'Street and number': 'Mannerheimintie 5',
  'Postal code': '00100',
  Town: 'Helsinki',
}

async function sayWhere({ counter }: Screens): Promise<void> {
  const sheet = counter.getByRole('dialog')
  await counter.getByRole('button', { name: 'Address and contact' }).click()
  for (const [name, value] of Object.entries(home)) {
    await sheet.getByRole('textbox', { name, exact: true }).fill(value)
  }
  await sheet.getByRole('radio').first().check()
  await sheet.getByRole('button', { name: 'Keep' }).click()
  await sheet.waitFor({ state: 'hidden' })
  await counter.getByRole('button', { name: 'Address and contact' }).waitFor({ state: 'detached' })
}
