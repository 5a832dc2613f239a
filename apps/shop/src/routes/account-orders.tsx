import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { EmptyState } from '@redthread/ui/empty-state'
import { Money } from '@redthread/ui/money'
import { Link } from 'react-router'
import { doorContext } from '../door.ts'
import { OrderStanding } from '../parts/order/order-states.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { ShopLink } from '../parts/shop-link.tsx'
import { ownOrders } from '../views/find-order.server.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import { useShop } from '../views/use-shop.ts'
import styles from './account-orders.module.css'
import type { Route } from './+types/account-orders'

export async function loader({ params, context, request }: Route.LoaderArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  return ownOrders(door, shop, new URL(request.url).searchParams.get('after'))
}

/** What the reader has ordered, newest first. */
export default function AccountOrders({ loaderData: { orders, next } }: Route.ComponentProps) {
  const { t } = useLingui()
  const { locale } = useShop()
  if (orders.length === 0) {
    return (
      <EmptyState
        title={t`No orders yet`}
        action={
          <Button as={ShopLink} to="c" variant="primary">
            <Trans>Look through the shelves</Trans>
          </Button>
        }
      >
        <p>
          <Trans>What you buy stands here, wherever you buy it.</Trans>{' '}
          <ShopLink to="orders/find">
            <Trans>Find an order by its number</Trans>
          </ShopLink>
        </p>
      </EmptyState>
    )
  }
  return (
    <>
      <PageHead title={t`Orders`} hidden />
      <ol className={styles.orders}>
        {orders.map(({ order, placedOn }) => (
          <li key={order.id}>
            <ShopLink to={`orders/${order.id}`} className={styles.order}>
              <span className={styles.pictures}>
                {order.lines
                  .slice(0, 3)
                  .map(({ imageUrl }, place) =>
                    imageUrl ? (
                      <img
                        key={place}
                        src={imageUrl}
                        alt=""
                        width="56"
                        height="70"
                        loading="lazy"
                      />
                    ) : null,
                  )}
              </span>
              <span className={styles.words}>
                <strong className="rt-figures">{order.number}</strong>
                <span className={styles.quiet}>
                  {placedOn} · <Plural value={order.pieces} one="# piece" other="# pieces" />
                </span>
                <OrderStanding order={order} />
              </span>
              <Money value={{ amount: order.total, currency: order.currency }} locale={locale} />
            </ShopLink>
          </li>
        ))}
      </ol>
      {next ? (
        <Button as={Link} to={`?after=${encodeURIComponent(next)}`}>
          <Trans>Earlier orders</Trans>
        </Button>
      ) : null}
    </>
  )
}
