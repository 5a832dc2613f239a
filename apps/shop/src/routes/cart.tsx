import { Trans, useLingui } from '@lingui/react/macro'
import { data, redirect } from 'react-router'
import { doorContext } from '../door.ts'
import { CartPage } from '../parts/cart/cart-page.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { ownCart, pickupPlaces } from '../views/cart-door.server.ts'
import { cartOutcome } from '../views/cart-view.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import { formText } from '../views/form-text.ts'
import { isPageVisit } from '../views/is-page-visit.server.ts'
import { pathInShop } from '../views/path-in-shop.ts'
import { runCartPress } from '../views/run-cart-press.server.ts'
import { takenOutIn, takenOutQuery } from '../views/taken-out.ts'
import type { Route } from './+types/cart'
import styles from './cart.module.css'

export async function loader({ params, context, request }: Route.LoaderArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const own = await ownCart(door, shop)
  const isFull = own.cart !== null && own.cart.lines.length > 0
  const places = isFull && own.cart ? await pickupPlaces(door, shop, own.cart.id) : []
  return { own, places, takenOut: takenOutIn(new URL(request.url).searchParams) }
}

export async function action({ params, context, request }: Route.ActionArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const form = await request.formData()
  const outcome = await runCartPress({ door, shop, form })
  const { problem, handOver, share, takenOut } = outcome
  if (!isPageVisit(request) || problem || handOver || share) {
    return data(outcome, { status: problem ? 409 : 200 })
  }
  const back = pathInShop(shop.segment, formText(form, 'back'), 'cart')
  throw redirect(takenOut ? `${back}?${takenOutQuery(takenOut)}` : back)
}

export default function Cart({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const { own, places, takenOut } = loaderData
  return (
    <div className={styles.page}>
      <PageHead title={t`Cart`} hidden />
      <h1>
        <Trans>Cart</Trans>
      </h1>
      <CartPage own={own} places={places} outcome={actionData ?? cartOutcome({ takenOut })} />
    </div>
  )
}
