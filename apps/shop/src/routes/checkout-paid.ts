import { redirect } from 'react-router'
import { doorContext } from '../door.ts'
import { mustRead, sendErrand } from '../views/cart-door.server.ts'
import type { CartView } from '../views/cart-view.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import { placeErrand } from '../views/place-errand.ts'
import { problemOf } from '../views/problem-of.ts'
import type { Route } from './+types/checkout-paid'

/**
 * Where the card provider's page leads back to. The order was pressed for before: it is placed now,
 * for the sum that was agreed to; coming here twice leads to the same order. Where the card was not
 * accepted, back to the checkout, which tells why.
 */
export async function loader({ params, context, request }: Route.LoaderArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const query = new URL(request.url).searchParams
  const id = query.get('cart') ?? ''
  const total = Number(query.get('total'))
  const checkout = `/${shop.segment}/checkout`
  if (!/^crt_[0-9a-z]+$/.test(id) || !Number.isSafeInteger(total)) throw redirect(checkout)
  const cart = await mustRead<CartView>(door, shop, `/v1/carts/${id}`)
  const placed = await sendErrand(door, shop, placeErrand({ cart, total }))
  const problem = problemOf(placed)
  if (problem !== null) throw redirect(`${checkout}?paid=${encodeURIComponent(problem.code)}`)
  const { id: orderId } = placed.body as { id: string }
  throw redirect(`/${shop.segment}/orders/${orderId}?placed`)
}
