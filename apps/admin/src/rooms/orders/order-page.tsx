import { orderKey, readOrder } from '@redthread/workbench/api/orders'
import { useLive } from '@redthread/workbench/live/use-live'
import { OrderActions, orderSheets } from '@redthread/workbench/orders/order-actions'
import { OrderPane } from '@redthread/workbench/orders/order-pane'
import { OrderStates } from '@redthread/workbench/orders/order-states'
import { Page } from '@redthread/workbench/parts/page'
import { PageLoading } from '@redthread/workbench/parts/page-loading'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { CrumbTitle } from '@redthread/workbench/shell/crumb-title'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'

/** One order: what was bought, paid, sent, said, and all that may be done with it. */
export function Component() {
  const { orderId = '' } = useParams()
  const [said, setSheet] = useUrlState('do')
  const order = useQuery({ queryKey: orderKey(orderId), queryFn: () => readOrder(orderId) })
  useLive(`order:${orderId}`, orderKey(orderId))
  if (order.error && !order.data) {
    return <ProblemState error={order.error} onRetry={() => void order.refetch()} />
  }
  if (!order.data) return <PageLoading />
  const { number } = order.data
  return (
    <Page
      title={number}
      lead={<OrderStates order={order.data} />}
      actions={<OrderActions order={order.data} onOpen={setSheet} />}
    >
      <CrumbTitle>{number}</CrumbTitle>
      <OrderPane
        order={order.data}
        sheet={orderSheets.find((each) => each === said) ?? ''}
        onSheet={setSheet}
      />
    </Page>
  )
}
