import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Money } from '@redthread/ui/money'
import { Skeleton } from '@redthread/ui/skeleton'
import { orderKey, readOrder, type Order } from '@redthread/workbench/api/orders'
import { useLive } from '@redthread/workbench/live/use-live'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconCheck, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from 'react-router'
import { MailReceipt } from './mail-receipt.tsx'
import { Receipt } from './receipt.tsx'
import styles from './sold.module.css'
import { VoidSale } from './void-sale.tsx'

/** A sale that is done: the change in large, the receipt, and on to the next person. */
export function Component() {
  const { orderId = '' } = useParams()
  const order = useQuery({ queryKey: orderKey(orderId), queryFn: () => readOrder(orderId) })
  useLive(`order:${orderId}`, orderKey(orderId))
  if (order.error) {
    return <ProblemState error={order.error} onRetry={() => void order.refetch()} />
  }
  if (order.data === undefined) {
    return (
      <div className={styles.page}>
        <Skeleton lines={6} height="56px" />
      </div>
    )
  }
  return <Sold order={order.data} />
}

function Sold({ order }: { order: Order }) {
  const { t } = useLingui()
  const go = useNavigate()
  const { locale } = useLanguage()
  const { currency, money, number, total, state } = order
  const change = money.tenders.reduce((sum, tender) => sum + tender.change, 0)
  useShortcut('Enter', <Trans>Next sale</Trans>, () => void go('/'))
  useShortcut('mod+p', <Trans>Print the receipt</Trans>, () => print())
  return (
    <div className={styles.page}>
      <section className={styles.done} aria-label={t`Done`}>
        {state === 'canceled' ? (
          <h1>
            <Trans>This sale was voided</Trans>
          </h1>
        ) : (
          <h1>
            <IconCheck size={30} stroke={2.2} aria-hidden="true" />
            <Trans>Sold</Trans>
          </h1>
        )}
        {change > 0 && state !== 'canceled' ? (
          <p className={styles.change} role="status">
            <span>
              <Trans>Give back</Trans>
            </span>
            <strong>
              <Money value={{ amount: change, currency }} locale={locale} />
            </strong>
          </p>
        ) : null}
        <p className={styles.words}>
          <WhatNow order={order} />
        </p>
        <div className={styles.steps}>
          <Button component={Link} to="/" size="xl" autoFocus>
            <Trans>Next sale</Trans>
          </Button>
          <Button
            size="xl"
            variant="default"
            leftSection={<IconPrinter size={22} stroke={1.7} aria-hidden="true" />}
            onClick={() => print()}
          >
            <Trans>Print</Trans>
          </Button>
        </div>
        <MailReceipt order={order} />
        <VoidSale order={order} />
        <p className={styles.quiet}>
          <Trans>Order {number}</Trans> ·{' '}
          <Money value={{ amount: total, currency }} locale={locale} /> ·{' '}
          <Link to="/sold">
            <Trans>Earlier sales of this till</Trans>
          </Link>
        </p>
      </section>
      <Receipt order={order} />
    </div>
  )
}

/** What happens with the goods and the money from here. */
function WhatNow({ order }: { order: Order }) {
  const { lines, paymentState, state } = order
  if (state === 'canceled') return <Trans>What was paid goes back the way it came.</Trans>
  const isLater = lines.some(({ fulfillment }) => fulfillment.kind !== 'carry_out')
  if (paymentState === 'authorized') {
    return <Trans>The card is approved and is charged within moments.</Trans>
  }
  if (isLater) {
    return <Trans>All is paid. What is collected or sent is on its way to be picked.</Trans>
  }
  return <Trans>All is paid, and the goods are theirs.</Trans>
}
