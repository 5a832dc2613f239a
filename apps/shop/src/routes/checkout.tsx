import { Trans, useLingui } from '@lingui/react/macro'
import { data, redirect } from 'react-router'
import { doorContext } from '../door.ts'
import { CheckoutForm } from '../parts/checkout/checkout-form.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { findCheckout } from '../views/find-checkout.server.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import { runCheckoutPress } from '../views/run-checkout-press.server.ts'
import type { Route } from './+types/checkout'
import styles from './checkout.module.css'

export async function loader({ params, context, request }: Route.LoaderArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const checkout = await findCheckout(door, shop)
  if (checkout === null) throw redirect(`/${shop.segment}/cart`)
  const query = new URL(request.url).searchParams
  return { checkout, notPaid: query.get('paid') }
}

export async function action({ params, context, request }: Route.ActionArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const outcome = await runCheckoutPress({ door, shop, form: await request.formData() })
  const isFine = outcome.said === null && !outcome.asked
  return data(outcome, { status: isFine ? 200 : 422 })
}

/** Whatever was pressed, what it comes to is shown as it is now. */
export function shouldRevalidate() {
  return true
}

/** One calm page: who, how, pay. */
export default function Checkout({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const { checkout, notPaid } = loaderData
  return (
    <div className={styles.page}>
      <PageHead title={t`Checkout`} hidden />
      <h1>
        <Trans>Checkout</Trans>
      </h1>
      <CheckoutForm checkout={checkout} outcome={actionData ?? null} notPaid={notPaid} />
    </div>
  )
}
