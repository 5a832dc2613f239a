import { Trans } from '@lingui/react/macro'
import { Money } from '@redthread/ui/money'
import { Skeleton } from '@redthread/ui/skeleton'
import { ordersKey, readOrders } from '@redthread/workbench/api/orders'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { Section } from '@redthread/workbench/parts/section'
import { StateMark } from '@redthread/workbench/parts/state-mark'
import { useMay } from '@redthread/workbench/session/use-may'
import { orderStateWords } from '@redthread/workbench/words/order-words'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import styles from './carts.module.css'

const SHOWN = 6

/** What a person bought before, the latest first. */
export function PersonOrders({ personId }: { personId: `per_${string}` }) {
  const may = useMay()
  const { locale } = useLanguage()
  const { day } = useFormats()
  const orders = useQuery({
    queryKey: [...ordersKey, 'of-person', personId],
    queryFn: () => readOrders({ customerId: personId }, undefined, SHOWN),
    enabled: may('orders:read'),
  })
  if (!may('orders:read')) return null
  return (
    <Section title={<Trans>Bought before</Trans>}>
      <ProblemLine error={orders.error} />
      {orders.isPending ? <Skeleton lines={3} height="22px" /> : null}
      {orders.data?.items.length === 0 ? (
        <p className={styles.quiet}>
          <Trans>Nothing yet.</Trans>
        </p>
      ) : null}
      <ul className={styles.orders}>
        {orders.data?.items.map(({ id, number, placedAt, total, currency, state }) => (
          <li key={id}>
            <Link to={`/orders?order=${id}`}>{number}</Link>
            <span>{day(placedAt)}</span>
            <StateMark words={orderStateWords[state]} />
            <Money value={{ amount: total, currency }} locale={locale} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
