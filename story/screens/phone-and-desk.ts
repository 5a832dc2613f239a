import type { Page } from 'playwright-core'
import { goAndListen } from '../../apps/server/test/browser/go-and-listen.ts'
import { until } from '../../apps/server/test/browser/until.ts'
import type { Shown } from './goods.ts'
import type { Screens } from './screens.ts'
import { sees } from './sees.ts'
import { shown } from './shown.ts'

/**
 * She fills a cart on the phone without an account; the desk opens it with a reason and adds an
 * article. Each sees at once what the other does, and neither reloads.
 */
export async function phoneAndDesk(screens: Screens): Promise<void> {
  await fillCart(screens)
  await openAtDesk(screens)
  await addAtDesk(screens)
  const { phone, teller } = screens
  teller.same(await phone.evaluate('window.stillHere'), true, 'the phone was not loaded anew')
}

/** Every article goes in by its own page; in the end the phone shows the whole cart. */
async function fillCart({ phone, goods, teller }: Screens): Promise<void> {
  const { tint, primer } = goods
  await putIn(phone, tint)
  const drawer = phone.getByRole('dialog', { name: 'Cart' })
  await drawer.getByRole('button', { name: 'One more' }).click()
  await drawer
    .getByText(shown(2 * tint.amount))
    .first()
    .waitFor()
  await putIn(phone, primer)
  await drawer.getByRole('link', { name: 'See the whole cart' }).click()
  await phone.getByRole('heading', { name: 'Cart', exact: true }).waitFor()
  await sum(phone, 2 * tint.amount + primer.amount)
  await phone.getByRole('link', { name: 'Sign in' }).waitFor()
  await phone.evaluate('window.stillHere = true')
  teller.say(`On the phone, nobody’s name known: 2 × ${tint.title}, 1 × ${primer.title}.`)
}

async function putIn(phone: Page, { slug, title }: Shown): Promise<void> {
  await goAndListen(phone, `/fi-en/p/${slug}`)
  await phone.getByRole('button', { name: 'Add to cart' }).click()
  const drawer = phone.getByRole('dialog', { name: 'Cart' })
  await drawer.getByRole('link', { name: title, exact: true }).waitFor()
}

/** Waits until the summary of the cart on the phone comes to a sum. */
async function sum(phone: Page, cents: number): Promise<void> {
  await phone.getByRole('region', { name: 'Summary' }).getByText(shown(cents)).first().waitFor()
}

async function openAtDesk({ desk, phone, teller }: Screens): Promise<void> {
  await desk.goto('/desk/carts')
  await desk.getByRole('button', { name: /^Not known by name.*3 pieces/ }).click()
  await desk.getByRole('heading', { name: 'Open this cart' }).waitFor()
  await desk.getByRole('radio', { name: 'They are on the phone' }).check()
  await desk.getByRole('textbox', { name: 'In your words' }).fill('Which hand cream for dry skin?')
  await desk.getByRole('button', { name: 'Open the cart' }).click()
  await desk.getByRole('heading', { name: 'In the cart' }).waitFor()
  const said = 'Customer care opened your cart: you are on the phone with us'
  await sees(phone, said)
  await sees(phone, 'Which hand cream for dry skin?')
  teller.say(`The phone reads: “${said}”`)
}

async function addAtDesk(screens: Screens): Promise<void> {
  const { desk, phone, goods, teller } = screens
  const { cream, tint, primer } = goods
  await desk.getByRole('combobox', { name: 'Add an article' }).fill(cream.sku)
  await desk.getByRole('option', { name: new RegExp(`^${cream.title}`) }).click()
  await desk.getByRole('button', { name: 'Add', exact: true }).click()
  await phone.getByRole('link', { name: cream.title, exact: true }).waitFor()
  await sees(phone, 'Put in for you by our staff')
  await phone
    .getByRole('group', { name: `Quantity of ${cream.title}` })
    .getByRole('button', { name: 'One more' })
    .click()
  const pieces = desk.getByRole('textbox', { name: `Pieces of ${cream.title}` })
  await until('the desk sees two', async () => (await pieces.inputValue()) === '2')
  await sum(phone, 2 * tint.amount + primer.amount + 2 * cream.amount)
  teller.say(`The desk adds ${cream.title}; on the phone one becomes two, and the desk sees it.`)
}
