import { store, type Cast } from '../cast.ts'
import { cartOf, euros, type Cart } from '../cart.ts'
import type { Teller } from '../teller.ts'
import { channels, type Article } from './goods.ts'
import { email } from './two-carts.ts'

/** What the till made of the cart. */
export interface Sold {
  readonly orderId: string
  readonly number: string
  readonly total: number
  readonly kinds: Readonly<Record<string, string>>
}

const TAKE = 'POST /v1/till/sales/take'
interface Handed {
  readonly cartId: string
  readonly scanned: Article
}

/** The counter takes the cart over by code and adds what is scanned. */
export async function takeOver(
  { phone, till }: Cast,
  { cartId, scanned }: Handed,
  teller: Teller,
): Promise<Cart> {
  const { code } = await phone.get<{ code: string }>(`POST /v1/carts/${cartId}/hand-overs`, {})
  teller.say(`The phone shows ${code}; it is typed at the till in Kamppi.`)
  await till.get(TAKE, { code })
  const again = await till.ask(TAKE, { code })
  teller.check(again.status >= 400, 'the same code again opens nothing')
  const shown = await cartOf(phone, cartId)
  teller.check(shown.visits.length > 0, `the phone reads: “${shown.visits.at(-1)?.text ?? ''}”`)
  await till.get(`POST /v1/carts/${cartId}/lines`, { lines: [{ sku: scanned.sku, quantity: 1 }] })
  const withScan = await cartOf(till, cartId)
  teller.same(withScan.count, 8, `a scanned ${scanned.title} joins it`)
  return withScan
}

/** One line is carried out, one collected in Tampere, the rest delivered. */
export async function chooseWays({ till }: Cast, cart: Cart, teller: Teller): Promise<Cart> {
  const days = await till.get<{ days: { date: string }[] }>(
    `GET /v1/delivery/pickup-days?channelId=${channels.web}&locationId=loc_tampere`,
  )
  const [carried, collected, ...sent] = cart.lines.map(({ id }) => id)
  const day = days.days[0]?.date
  const ways = [
    [[carried], { kind: 'carry_out' }],
    [[collected], { kind: 'pickup', locationId: 'loc_tampere', day }],
    [sent, { kind: 'delivery' }],
  ]
  for (const [lineIds, fulfillment] of ways) {
    await till.get(`PUT /v1/carts/${cart.id}/ways`, { lineIds, fulfillment })
  }
  await till.get(`PATCH /v1/carts/${cart.id}`, {
    contact: { email, phone: '+358401234567', givenName: 'Saara', familyName: 'Niemi' },
    address: {
      ...{ lines: ['Mannerheimintie 5'], postalCode: '00100', city: 'Helsinki' },
      ...{ region: null, country: 'FI' },
    },
  })
  const [offer] = (await cartOf(till, cart.id)).deliveryOffers
  await till.get(`PATCH /v1/carts/${cart.id}`, { deliveryOptionId: offer?.optionId })
  const ready = await cartOf(till, cart.id)
  teller.same(ready.requirements, [], 'nothing is missing: carried out, collected, delivered')
  teller.say(`It comes to ${euros(ready.totals.total)} with ${offer?.name ?? ''}.`)
  return ready
}

/** She pays with a gift card, cash and a card; the money is exact. */
export async function pay({ till, owner }: Cast, cart: Cart, teller: Teller): Promise<Sold> {
  const { total } = cart.totals
  const gift = { amount: 1_000, currency: 'EUR', note: 'A birthday' }
  const { code, pin } = await owner.get<{ code: string; pin: string }>('POST /v1/gift-cards', gift)
  const tenders = `POST /v1/carts/${cart.id}/tenders`
  await till.get(tenders, { kind: 'gift_card', amount: 1_000, code, pin })
  const cash = Math.floor((total - 1_000) / 200) * 100
  await till.get(tenders, { kind: 'cash', amount: cash })
  const rest = total - 1_000 - cash
  await payOnReader({ till }, { path: tenders, amount: rest })
  const { body, status } = await till.ask<{ id: string; number: string; lines: unknown[] }>(
    `POST /v1/carts/${cart.id}/place`,
    { version: (await cartOf(till, cart.id)).version, total },
  )
  teller.same(status, 201, `gift card ${euros(1_000)}, cash ${euros(cash)}, card ${euros(rest)}`)
  if (status !== 201) throw new Error(JSON.stringify(body))
  teller.say(`Order ${body.number} is placed in ${store === 'loc_kamppi' ? 'Kamppi' : store}.`)
  const kinds = Object.fromEntries(cart.lines.map((one) => [one.sku, one.fulfillment?.kind ?? '']))
  return { orderId: body.id, number: body.number, total, kinds }
}

interface Charge {
  readonly path: string
  readonly amount: number
}

/** Her card is held to the reader at the till; the till waits until the provider says so. */
async function payOnReader({ till }: Pick<Cast, 'till'>, { path, amount }: Charge): Promise<void> {
  const { items } = await till.get<{ items: { id: string; screen: string }[] }>(
    'GET /v1/card-readers',
  )
  const reader = items[0]
  await till.get(path, { kind: 'terminal', amount, readerId: reader?.id })
  const until = performance.now() + 10_000
  const held = new URLSearchParams({ card: '4242424242424242' })
  for (;;) {
    // Until the reader shows the sum there is nothing to hold a card against.
    await till.ask(`POST ${reader?.screen ?? ''}`, held)
    const { tenders } = await till.get<{ tenders: { kind: string; state: string }[] }>(
      path.replace('POST', 'GET'),
    )
    const state = tenders.find(({ kind }) => kind === 'terminal')?.state
    if (state === 'authorized') return
    if (state === 'declined' || performance.now() > until) throw new Error(`the card is ${state}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
