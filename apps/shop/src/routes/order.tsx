import { Trans, useLingui } from '@lingui/react/macro'
import { readOrderNumber } from '@redthread/contract/orders-number'
import { useEffect } from 'react'
import { data, redirect, redirectDocument, useRevalidator } from 'react-router'
import { TiedBag } from '../art/tied-bag.tsx'
import { doorContext } from '../door.ts'
import { rememberCart } from '../live/cart-count.ts'
import { follow } from '../live/live-line.ts'
import { OrderPage } from '../parts/order/order-page.tsx'
import { OrderPresses } from '../parts/order/order-presses.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { findOrder, ownOrders } from '../views/find-order.server.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import { formText } from '../views/form-text.ts'
import type { OrderView } from '../views/order-view.ts'
import { runOrderPress } from '../views/run-order-press.server.ts'
import { useShop } from '../views/use-shop.ts'
import type { Route } from './+types/order'
import styles from './order.module.css'

export async function loader({ params, context, request }: Route.LoaderArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const number = readOrderNumber(params.order)
  if (number !== null) {
    // Mails name the number: whoever's order it is goes on to it, others say who they are.
    const { orders } = await ownOrders(door, shop, null)
    const own = orders.find(({ order }) => order.number === number)
    const find = `find?number=${encodeURIComponent(number)}`
    throw redirect(`/${shop.segment}/orders/${own ? own.order.id : find}`)
  }
  const whole = await findOrder(door, shop, params.order)
  if (whole === null) throw redirect(`/${shop.segment}/orders/find`)
  return { whole, placed: new URL(request.url).searchParams.has('placed') }
}

export async function action({ params, context, request }: Route.ActionArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const act = formText(await request.formData(), 'do')
  const { problem, to } = await runOrderPress({ door, shop, orderId: params.order, act })
  if (to?.startsWith('/v1/')) throw redirectDocument(to)
  if (to) throw redirect(to)
  return data({ problem }, { status: problem ? 409 : 200 })
}

/** An order of one's own; right after it was placed, with thanks. */
export default function Order({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const { whole, placed } = loaderData
  const { order } = whole
  useOrderNews(order.id)
  useForgottenCart(placed)
  return (
    <div className={styles.page}>
      <PageHead title={t`Order ${order.number}`} hidden />
      {placed ? (
        <Thanks order={order} />
      ) : (
        <h1>
          <Trans>
            Order <span className="rt-figures">{order.number}</span>
          </Trans>
        </h1>
      )}
      {actionData?.problem ? (
        <p role="alert" className={styles.problem}>
          {actionData.problem.title}
        </p>
      ) : null}
      <OrderPage whole={whole}>
        <OrderPresses order={order} />
      </OrderPage>
    </div>
  )
}

function Thanks({ order: { number, contact } }: { order: OrderView }) {
  return (
    <header className={styles.thanks}>
      <TiedBag />
      <div>
        <h1>
          <Trans>Thank you, it is ordered</Trans>
        </h1>
        <p>
          <Trans>
            Your number is <strong className={styles.number}>{number}</strong>.
          </Trans>{' '}
          {contact.email ? <Trans>A confirmation is on its way to {contact.email}.</Trans> : null}
        </p>
      </div>
    </header>
  )
}

/** What happens to the order in the store is seen here as it happens. */
function useOrderNews(orderId: string): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const look = () => void revalidate()
    const event = 'orders.order_touched.v1'
    return follow({ topic: `own-order:${orderId}`, event, hear: look, missed: look })
  }, [orderId, revalidate])
}

/** The cart of an order that was just placed is no cart any more. */
function useForgottenCart(placed: boolean): void {
  const { channelId } = useShop()
  useEffect(() => {
    if (placed) rememberCart(channelId, null)
  }, [placed, channelId])
}
