import type { Door } from '../door.ts'
import { mustRead, sendErrand } from './cart-door.server.ts'
import type { ProblemView } from './cart-view.ts'
import type { OrderView } from './order-view.ts'
import { problemOf } from './problem-of.ts'
import type { ShopView } from './shop-view.ts'

interface OrderPress {
  readonly door: Door
  readonly shop: ShopView
  readonly orderId: string
  readonly act: string
}

interface Pressed {
  readonly problem: ProblemView | null
  /** Where it leads on to; null to stay. */
  readonly to: string | null
}

/** Does what a button of an order asks for: cancel it, issue its invoice, order the same again. */
export async function runOrderPress(press: OrderPress): Promise<Pressed> {
  const { door, shop, act } = press
  const order = encodeURIComponent(press.orderId)
  switch (act) {
    case 'cancel': {
      const path = `/v1/account/orders/${order}/cancel`
      const done = await sendErrand(door, shop, { method: 'POST', path, body: {} })
      return { problem: problemOf(done), to: null }
    }
    case 'invoice': {
      const path = `/v1/orders/${order}/invoice`
      const problem = problemOf(await sendErrand(door, shop, { method: 'POST', path, body: {} }))
      return { problem, to: problem ? null : `/v1/orders/${order}/documents/invoice` }
    }
    case 'again':
      return again(press, order)
    default:
      throw new Response(null, { status: 400 })
  }
}

async function again({ door, shop }: OrderPress, order: string): Promise<Pressed> {
  const { lines } = await mustRead<OrderView>(door, shop, `/v1/account/orders/${order}`)
  const wanted = lines.map(({ variantId, quantity }) => ({ variantId, quantity }))
  const body = { channelId: shop.channelId, lines: wanted.slice(0, 100) }
  const problem = problemOf(
    await sendErrand(door, shop, { method: 'POST', path: '/v1/carts', body }),
  )
  return { problem, to: problem ? null : `/${shop.segment}/cart` }
}
