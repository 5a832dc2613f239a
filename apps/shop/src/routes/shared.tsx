import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { EmptyState } from '@redthread/ui/empty-state'
import { useState } from 'react'
import { data, Form, redirect, useNavigation } from 'react-router'
import { doorContext } from '../door.ts'
import { CartHearing } from '../parts/cart/cart-press.tsx'
import { CartNotices } from '../parts/cart/cart-notices.tsx'
import { KeptList } from '../parts/cart/kept-list.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { mustRead, sendErrand } from '../views/cart-door.server.ts'
import { cartOutcome, type KeptView } from '../views/cart-view.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import { problemOf } from '../views/problem-of.ts'
import type { Route } from './+types/shared'
import styles from './cart.module.css'

interface Shared {
  readonly kind: 'cart' | 'wishlist'
  readonly items: readonly KeptView[]
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  return mustRead<Shared>(door, shop, `/v1/shared/${encodeURIComponent(params.token)}`)
}

/** Puts all of it into the reader's own cart. */
export async function action({ params, context }: Route.ActionArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const path = `/v1/shared/${encodeURIComponent(params.token)}/take`
  const problem = problemOf(await sendErrand(door, shop, { method: 'POST', path }))
  if (problem !== null) return data({ problem }, { status: 409 })
  throw redirect(`/${shop.segment}/cart`)
}

/** A cart or wishlist that somebody shows to others: the goods, and nothing about the person. */
export default function SharedList({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const { kind, items } = loaderData
  const busy = useNavigation().state === 'submitting'
  const [outcome, setOutcome] = useState(cartOutcome({ problem: actionData?.problem ?? null }))
  const title = kind === 'cart' ? t`A cart for you to see` : t`A wishlist for you to see`
  return (
    <div className={styles.page}>
      <PageHead title={title} hidden />
      <h1>{title}</h1>
      <p className={styles.lead}>
        <Trans>Somebody shared it with you. Prices are those of today.</Trans>
      </p>
      <CartHearing value={setOutcome}>
        <CartNotices cart={null} outcome={outcome} />
        {items.length === 0 ? (
          <EmptyState title={t`There is nothing on it any more`} />
        ) : (
          <>
            <KeptList items={items} kind="shared" back="cart" />
            <Form method="post" className={styles.below}>
              <Button type="submit" variant="primary" size="large" busy={busy}>
                <Trans>Put all of it into my cart</Trans>
              </Button>
            </Form>
          </>
        )}
      </CartHearing>
    </div>
  )
}
