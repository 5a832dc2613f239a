import type { Cast } from '../cast.ts'
import { cartOf, euros } from '../cart.ts'
import type { Device } from '../device.ts'
import type { Teller } from '../teller.ts'
import { channels, type Article } from './goods.ts'

/** The same last piece is bought from the web and from the app at that instant: one is told so. */
export async function lastPiece(
  { stranger }: Cast,
  article: Article,
  teller: Teller,
): Promise<string> {
  const buyers = [
    { device: stranger('the web'), channelId: channels.web, email: 'web@example.com' },
    { device: stranger('the app'), channelId: channels.app, email: 'app@example.com' },
  ]
  const ready = await Promise.all(buyers.map((buyer) => upToPlacing(buyer, article)))
  teller.say(`Two people have the last ${article.title} in their cart, paid for, finger raised.`)
  const placed = await Promise.all(
    ready.map(({ device, cartId, version, total }) =>
      device.ask<{ id: string; type?: string }>(`POST /v1/carts/${cartId}/place`, {
        version,
        total,
      }),
    ),
  )
  const won = placed.filter(({ status }) => status === 201)
  const lost = placed.filter(({ status }) => status === 409)
  teller.same([won.length, lost.length], [1, 1], 'one gets it, the other is told so')
  teller.check(
    (lost[0]?.body.type ?? '').includes('not_enough'),
    `in words that name the reason (${lost[0]?.body.type ?? 'none'})`,
  )
  const loser = ready[placed.findIndex(({ status }) => status !== 201)]
  if (loser !== undefined) await giveBack(loser, teller)
  return won[0]?.body.id ?? ''
}

interface Buyer {
  readonly device: Device
  readonly channelId: string
  readonly email: string
}

interface ReadyToPlace {
  readonly device: Device
  readonly cartId: string
  readonly version: number
  readonly total: number
}

async function upToPlacing(buyer: Buyer, article: Article): Promise<ReadyToPlace> {
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
  const wish = { kind: 'card', amount: totals.total, returnPath: '/fi-en/checkout' }
  const path = `/v1/carts/${cartId}/tenders`
  const { tenders } = await device.get<{ tenders: { id: string }[] }>(`POST ${path}`, wish)
  await device.get(`POST /v1/payments/${cartId}/tenders/${tenders[0]?.id}/confirm`, {
    paymentMethod: 'pm_card_visa',
  })
  const { version } = await cartOf(device, cartId)
  return { device, cartId, version, total: totals.total }
}

/** Whoever comes too late gets their money back by giving up the tender, as the screen does. */
async function giveBack({ device, cartId, total }: ReadyToPlace, teller: Teller): Promise<void> {
  const path = `/v1/carts/${cartId}/tenders`
  const { tenders } = await device.get<{ tenders: { id: string }[] }>(`GET ${path}`)
  for (const { id } of tenders) await device.get(`DELETE ${path}/${id}`)
  const { covered } = await device.get<{ covered: number }>(`GET ${path}`)
  teller.same(covered, 0, `and is not charged: ${euros(total)} are free again`)
}
