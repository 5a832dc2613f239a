import type { Cast } from '../cast.ts'
import { cartOf, euros } from '../cart.ts'
import type { Device } from '../device.ts'
import type { Teller } from '../teller.ts'
import { channels, type Article } from './goods.ts'

/**
 * The same last piece is bought from the web and from the app at that instant. Goods are kept
 * before a card is charged: so one pays, and the other is told at once and never charged.
 */
export async function lastPiece(
  { stranger }: Cast,
  article: Article,
  teller: Teller,
): Promise<void> {
  const buyers = [
    { device: stranger('the web'), channelId: channels.web, email: 'web@example.com' },
    { device: stranger('the app'), channelId: channels.app, email: 'app@example.com' },
  ]
  const ready = await Promise.all(buyers.map((buyer) => upToPaying(buyer, article)))
  teller.say(`Two people have the last ${article.title} in their cart and press “pay” at once.`)
  const pressed = await Promise.all(ready.map((one) => pressPay(one)))
  const [won] = ready.filter((_, at) => pressed[at]?.status === 201)
  const lost = pressed.filter(({ status }) => status === 409)
  teller.same([won === undefined ? 0 : 1, lost.length], [1, 1], 'one may pay, the other is told so')
  teller.same(lost[0]?.body.type, 'inventory.not_enough', 'in words that name the reason')
  const loser = ready.find((one) => one !== won)
  if (won === undefined || loser === undefined) return
  teller.check(await finish(won), `the one pays ${euros(won.total)} and has an order`)
  const { covered } = await loser.device.get<{ covered: number }>(
    `GET /v1/carts/${loser.cartId}/tenders`,
  )
  teller.same(covered, 0, 'the other is not charged')
  const { requirements } = await cartOf(loser.device, loser.cartId)
  teller.check(requirements.length > 0, 'and the cart says what is missing')
}

interface Buyer {
  readonly device: Device
  readonly channelId: string
  readonly email: string
}

interface ReadyToPay {
  readonly device: Device
  readonly cartId: string
  readonly total: number
}

async function upToPaying(buyer: Buyer, article: Article): Promise<ReadyToPay> {
  const { device, channelId, email } = buyer
  const { cartId } = await device.get<{ cartId: string }>('POST /v1/carts', {
    channelId,
    lines: [{ variantId: article.variantId, quantity: 1, fulfillment: { kind: 'delivery' } }],
    contact: { email, phone: '+358401234567', givenName: 'Ada', familyName: 'Virta' },
    address: {
      ...{ lines: ['Hämeenkatu 1'], postalCode: '33100', city: 'Tampere' },
      ...{ region: null, country: 'FI' },
    },
  })
  const [offer] = (await cartOf(device, cartId)).deliveryOffers
  await device.get(`PATCH /v1/carts/${cartId}`, { deliveryOptionId: offer?.optionId })
  const { totals } = await cartOf(device, cartId)
  return { device, cartId, total: totals.total }
}

function pressPay({ device, cartId, total }: ReadyToPay) {
  const wish = { kind: 'card', amount: total, returnPath: '/fi-en/checkout' }
  return device.ask<{ type?: string }>(`POST /v1/carts/${cartId}/tenders`, wish)
}

/** Confirms the card, places the order, and presses twice: it is one order all the same. */
async function finish({ device, cartId, total }: ReadyToPay): Promise<boolean> {
  const path = `GET /v1/carts/${cartId}/tenders`
  const { tenders } = await device.get<{ tenders: { id: string }[] }>(path)
  await device.get(`POST /v1/payments/${cartId}/tenders/${tenders[0]?.id}/confirm`, {
    paymentMethod: 'pm_card_visa',
  })
  const { version } = await cartOf(device, cartId)
  const press = () =>
    device.ask<{ id: string }>(`POST /v1/carts/${cartId}/place`, { version, total })
  const [one, other] = await Promise.all([press(), press()])
  return one.status < 300 && other.status < 300 && one.body.id === other.body.id
}
