import { Skeleton } from '@redthread/ui/skeleton'
import { orderKey, readOrder } from '@redthread/workbench/api/orders'
import { useLive } from '@redthread/workbench/live/use-live'
import { OrderActions, orderSheets } from '@redthread/workbench/orders/order-actions'
import { OrderPane } from '@redthread/workbench/orders/order-pane'
import { OrderStates } from '@redthread/workbench/orders/order-states'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useQuery } from '@tanstack/react-query'
import styles from './orders.module.css'

/** One order beside the list, with the same actions as in the back office. */
export function OrderShown({ orderId }: { orderId: string }) {
  const [said, setSheet] = useUrlState('do')
  const order = useQuery({ queryKey: orderKey(orderId), queryFn: () => readOrder(orderId) })
  useLive(`order:${orderId}`, orderKey(orderId))
  if (order.error && !order.data) {
    return <ProblemState error={order.error} onRetry={() => void order.refetch()} />
  }
  if (!order.data) {
    return (
      <div aria-busy="true">
        <Skeleton lines={9} height="34px" />
      </div>
    )
  }
  return (
    <article className={styles.order} aria-labelledby="order-head">
      <header className={styles.head}>
        <div className={styles.title}>
          <h2 id="order-head">{order.data.number}</h2>
          <OrderStates order={order.data} />
        </div>
        <div className={styles.actions}>
          <OrderActions order={order.data} onOpen={setSheet} />
        </div>
      </header>
      <OrderPane
        order={order.data}
        sheet={orderSheets.find((each) => each === said) ?? ''}
        onSheet={setSheet}
      />
    </article>
  )
}
