import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { data, Form, useNavigation } from 'react-router'
import { doorContext } from '../door.ts'
import { TextField } from '../parts/text-field.tsx'
import { OrderPage } from '../parts/order/order-page.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { sendErrand } from '../views/cart-door.server.ts'
import { wholeOrder } from '../views/find-order.server.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import { formText } from '../views/form-text.ts'
import type { OrderView } from '../views/order-view.ts'
import { problemOf } from '../views/problem-of.ts'
import type { Route } from './+types/find-order'
import styles from './order.module.css'

export function loader({ request }: Route.LoaderArgs) {
  return { number: new URL(request.url).searchParams.get('number')?.slice(0, 40) ?? '' }
}

export async function action({ params, context, request }: Route.ActionArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const form = await request.formData()
  const asked = { number: formText(form, 'number'), contact: formText(form, 'contact') }
  if (formText(form, 'do') === 'receipt') {
    const body = { ...asked, document: 'receipt', locale: shop.locale }
    const path = '/v1/orders/find-document'
    const found = await sendErrand(door, shop, { method: 'POST', path, body })
    const problem = problemOf(found)
    const to = problem === null ? (found.body as { path: string }).path : null
    return data({ problem, whole: null, asked, to }, { status: problem ? 404 : 200 })
  }
  const path = '/v1/orders/find'
  const found = await sendErrand(door, shop, { method: 'POST', path, body: asked })
  const problem = problemOf(found)
  if (problem !== null) {
    return data({ problem, whole: null, asked, to: null }, { status: found.status })
  }
  const order = found.body as OrderView
  return {
    problem: null,
    whole: await wholeOrder(door, shop, { order, receivings: [] }),
    asked,
    to: null,
  }
}

/** An order without an account: its number, and what only its person should know. */
export default function FindOrder({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const busy = useNavigation().state === 'submitting'
  const whole = actionData?.whole
  if (whole) {
    return (
      <div className={styles.page}>
        <PageHead title={t`Order ${whole.order.number}`} hidden />
        <h1>
          <Trans>
            Order <span className="rt-figures">{whole.order.number}</span>
          </Trans>
        </h1>
        <OrderPage whole={whole}>
          <Form method="post">
            <input type="hidden" name="number" value={actionData.asked.number} />
            <input type="hidden" name="contact" value={actionData.asked.contact} />
            <Button type="submit" name="do" value="receipt" busy={busy}>
              <Trans>Receipt (PDF)</Trans>
            </Button>
          </Form>
        </OrderPage>
      </div>
    )
  }
  return (
    <div className={styles.page}>
      <PageHead title={t`Find an order`} hidden />
      <h1>
        <Trans>Find an order</Trans>
      </h1>
      <p className={styles.lead}>
        <Trans>
          The number stands in the confirmation and on the receipt. With it we ask for the mail
          address or phone that you gave, so that nobody else can look.
        </Trans>
      </p>
      {actionData?.to ? (
        <p role="status">
          <Button as="a" href={actionData.to} download variant="primary">
            <Trans>Download the receipt</Trans>
          </Button>
        </p>
      ) : null}
      <Form method="post" className={styles.form}>
        <TextField
          label={t`Order number`}
          name="number"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
          maxLength={40}
          placeholder="7KD2-M9QX"
          defaultValue={actionData?.asked.number ?? loaderData.number}
        />
        <TextField
          label={t`Email or phone`}
          name="contact"
          autoComplete="email"
          required
          maxLength={254}
          defaultValue={actionData?.asked.contact}
          fault={actionData?.problem?.title}
        />
        <Button type="submit" variant="primary" size="large" busy={busy}>
          <Trans>Show the order</Trans>
        </Button>
      </Form>
    </div>
  )
}
