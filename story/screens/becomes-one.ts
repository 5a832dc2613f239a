import { goAndListen } from '../../apps/server/test/browser/go-and-listen.ts'
import { signInByMail } from '../../apps/shop/test/shopper-window.ts'
import { signInByMail as signInQuietly } from '../cast.ts'
import { channels } from '../chapters/goods.ts'
import { email } from '../chapters/two-carts.ts'
import type { Screens } from './screens.ts'
import { sees, seesNoMore } from './sees.ts'

/**
 * Her laptop holds another cart. She signs in on the phone, and both become one: the phone tells
 * what became of each line, and the desk goes on with the cart that is left.
 */
export async function becomesOne(screens: Screens): Promise<void> {
  await fillLaptop(screens)
  const { house, phone, goods, teller } = screens
  const { tint, primer, cream, wash } = goods
  await signInByMail(house, phone, email)
  await goAndListen(phone, '/fi-en/cart')
  const cart = phone.getByRole('main')
  await cart.getByText('Your two carts are one now').waitFor()
  await cart.getByText(`${tint.title}: It was in both carts: 3 now`).waitFor()
  for (const { title } of [primer, cream]) {
    await cart.getByText(`${title}: Brought along from your other cart`).waitFor()
  }
  await cart.getByRole('link', { name: wash.title, exact: true }).waitFor()
  await phone.getByRole('button', { name: 'All right' }).click()
  await seesNoMore(phone, 'Your two carts are one now')
  teller.say('She signs in on the phone: it reads “Your two carts are one now”, line by line.')
  await goOnAtDesk(screens)
}

async function fillLaptop({ laptop, owner, goods }: Screens): Promise<void> {
  await signInQuietly(laptop, owner, email)
  await laptop.get('POST /v1/carts', {
    channelId: channels.web,
    lines: [goods.tint, goods.wash].map(({ variantId }) => ({ variantId, quantity: 1 })),
  })
}

/** What was opened is closed now; for the other one the desk gives a reason again. */
async function goOnAtDesk({ desk, phone, goods, teller }: Screens): Promise<void> {
  await sees(desk, 'It went into another cart of theirs')
  await desk.getByRole('button', { name: 'Go on with that one' }).click()
  await desk.getByRole('radio', { name: 'They are on the phone' }).check()
  await desk.getByRole('button', { name: 'Open the cart' }).click()
  await desk.getByRole('textbox', { name: `Pieces of ${goods.wash.title}` }).waitFor()
  await sees(phone, 'Customer care opened your cart: you are on the phone with us')
  teller.say('The desk goes on with the cart that is left, and the phone says so.')
}
