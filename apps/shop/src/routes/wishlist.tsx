import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { EmptyState } from '@redthread/ui/empty-state'
import { useState } from 'react'
import { data, Form } from 'react-router'
import { doorContext } from '../door.ts'
import { CartHearing } from '../parts/cart/cart-press.tsx'
import { CartNotices } from '../parts/cart/cart-notices.tsx'
import { CopyLink } from '../parts/cart/copy-link.tsx'
import { KeptList } from '../parts/cart/kept-list.tsx'
import { Icon } from '../parts/icon.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { ShopLink } from '../parts/shop-link.tsx'
import { mustRead, sendErrand } from '../views/cart-door.server.ts'
import { cartOutcome, type KeptView } from '../views/cart-view.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import { problemOf } from '../views/problem-of.ts'
import type { Route } from './+types/wishlist'
import styles from './cart.module.css'

export async function loader({ params, context }: Route.LoaderArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const path = `/v1/kept-items?kind=wish&channelId=${shop.channelId}`
  return mustRead<{ items: readonly KeptView[] }>(door, shop, path)
}

/** Makes a link that shows the list to others. */
export async function action({ params, context }: Route.ActionArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const body = { channelId: shop.channelId }
  const path = '/v1/wishlist/shares'
  const outcome = await sendErrand(door, shop, { method: 'POST', path, body })
  const problem = problemOf(outcome)
  const url = problem === null ? (outcome.body as { url: string }).url : null
  return data({ problem, url }, { status: problem ? 409 : 200 })
}

/** What the reader would like to have one day. */
export default function Wishlist({ loaderData: { items }, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const [outcome, setOutcome] = useState(cartOutcome({ problem: actionData?.problem ?? null }))
  return (
    <div className={styles.page}>
      <PageHead title={t`Wishlist`} hidden />
      <h1>
        <Trans>Wishlist</Trans>
      </h1>
      <CartHearing value={setOutcome}>
        <CartNotices cart={null} outcome={outcome} />
        {items.length === 0 ? (
          <EmptyState
            title={t`Nothing wished for yet`}
            action={
              <Button as={ShopLink} to="c" variant="primary">
                <Trans>Look through the shelves</Trans>
              </Button>
            }
          >
            <p>
              <Trans>A heart below a product puts it here, for later or for others to see.</Trans>
            </p>
          </EmptyState>
        ) : (
          <>
            <KeptList items={items} kind="wish" back="wishlist" />
            <Form method="post" className={styles.below}>
              <Button type="submit" icon={<Icon name="share" />}>
                <Trans>Share as a link</Trans>
              </Button>
            </Form>
          </>
        )}
        <div role="status" className={styles.link}>
          {actionData?.url ? <CopyLink url={actionData.url} /> : null}
        </div>
      </CartHearing>
    </div>
  )
}
