import { Plural, Trans } from '@lingui/react/macro'
import { countLeaving, leavingKey } from '@redthread/workbench/api/fulfillment'
import { ordersKey, readOrders, type OrderWish } from '@redthread/workbench/api/orders'
import { useLive } from '@redthread/workbench/live/use-live'
import { useMay } from '@redthread/workbench/session/use-may'
import { useNow } from '@redthread/workbench/words/use-now'
import { useQuery } from '@tanstack/react-query'
import { todayOf } from '../fulfillment/today-of.ts'
import { readStock, stockKey, type Standing } from '../stock/stock-api.ts'
import type { Need } from './need.ts'

/** So many are counted; beyond, it is many. */
const MOST = 50

/** What is stuck in selling: orders that wait, goods that are late, money, low stock. */
export function useSellingNeeds(): Need[] {
  const overdue = useOverdue()
  const held = useOrderCount({ state: ['on_hold'] })
  const unpaid = useOrderCount({ state: ['open'], paymentState: ['unpaid', 'partly_paid'] })
  const owed = useStockCount('owed')
  const low = useStockCount('low')
  const needs: (Need & { count: number })[] = [
    {
      key: 'overdue',
      count: overdue,
      tone: 'critical',
      to: '/fulfillment?overdue=yes',
      title: <Plural value={overdue} one="# delivery is late" other="# deliveries are late" />,
    },
    {
      key: 'unpaid',
      count: unpaid,
      tone: 'critical',
      to: '/orders?state=open&payment=unpaid',
      title: <Plural value={unpaid} one="# order is not paid" other="# orders are not paid" />,
      note: <Trans>The card was turned down after all, or a change is not paid yet.</Trans>,
    },
    {
      key: 'owed',
      count: owed,
      tone: 'critical',
      to: '/stock?standing=owed',
      title: (
        <Plural
          value={owed}
          one="# level has more promised than there is"
          other="# levels have more promised than there is"
        />
      ),
    },
    {
      key: 'held',
      count: held,
      tone: 'caution',
      to: '/orders?state=on_hold',
      title: <Plural value={held} one="# order is on hold" other="# orders are on hold" />,
    },
    {
      key: 'low',
      count: low,
      tone: 'caution',
      to: '/stock?standing=low',
      title:
        low >= MOST ? (
          <Trans>Many levels are low</Trans>
        ) : (
          <Plural value={low} one="# level is low" other="# levels are low" />
        ),
    },
  ]
  return needs.filter(({ count }) => count > 0)
}

function useOverdue(): number {
  const may = useMay()
  const today = todayOf(useNow())
  const counts = useQuery({
    queryKey: [...leavingKey, 'counts', ''],
    queryFn: () => countLeaving({ today }),
    enabled: may('fulfillment:read'),
  })
  useLive(may('fulfillment:read') ? 'fulfillment' : undefined, [...leavingKey, 'counts'])
  return counts.data?.overdue ?? 0
}

function useOrderCount(wish: OrderWish): number {
  const may = useMay()
  const mayRead = may('orders:read')
  const orders = useQuery({
    queryKey: [...ordersKey, 'waiting', wish],
    queryFn: () => readOrders(wish, undefined, MOST),
    enabled: mayRead,
  })
  useLive(mayRead ? 'orders' : undefined, [...ordersKey, 'waiting'])
  return orders.data?.items.length ?? 0
}

function useStockCount(standing: Standing): number {
  const may = useMay()
  const mayRead = may('inventory:read')
  const levels = useQuery({
    queryKey: [...stockKey, 'waiting', standing],
    queryFn: () => readStock({ standing }, undefined, MOST),
    enabled: mayRead,
  })
  useLive(mayRead ? 'stock-alerts' : undefined, [...stockKey, 'waiting'])
  return levels.data?.items.length ?? 0
}
