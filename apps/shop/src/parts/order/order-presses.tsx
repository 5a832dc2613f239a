import { Trans } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { Form, useNavigation } from 'react-router'
import type { OrderView } from '../../views/order-view.ts'
import { useShop } from '../../views/use-shop.ts'
import { Icon } from '../icon.tsx'
import styles from './order-page.module.css'

/** Papers to download, the same goods once more, and the way out while nothing has left. */
export function OrderPresses({ order }: { order: OrderView }) {
  const { locale } = useShop()
  const busy = useNavigation().state === 'submitting'
  const papers = `/v1/orders/${order.id}/documents`
  return (
    <div className={styles.presses}>
      <Button
        as="a"
        href={`${papers}/receipt?locale=${locale}`}
        icon={<Icon name="paper" />}
        download
      >
        <Trans>Receipt (PDF)</Trans>
      </Button>
      {order.state === 'canceled' ? null : (
        <Form method="post" reloadDocument>
          <Button
            type="submit"
            name="do"
            value="invoice"
            variant="plain"
            icon={<Icon name="paper" />}
          >
            <Trans>Invoice (PDF)</Trans>
          </Button>
        </Form>
      )}
      <Form method="post">
        <Button type="submit" name="do" value="again" variant="plain" icon={<Icon name="turn" />}>
          <Trans>Order the same again</Trans>
        </Button>
      </Form>
      {order.actions.includes('cancel') ? (
        <details className={styles.fold}>
          <summary>
            <Trans>Cancel the order</Trans>
          </summary>
          <Form method="post" className={styles.cancel}>
            <p>
              <Trans>
                All of it is canceled at once, and the money goes back the way it came. This cannot
                be undone.
              </Trans>
            </p>
            <Button type="submit" name="do" value="cancel" variant="critical" busy={busy}>
              <Trans>Yes, cancel it</Trans>
            </Button>
          </Form>
        </details>
      ) : null}
    </div>
  )
}
