import { countLeaving, leavingKey } from '@redthread/workbench/api/fulfillment'
import { useMay } from '@redthread/workbench/session/use-may'
import { useQuery } from '@tanstack/react-query'
import { todayOf } from './today-of.ts'

/** How many fulfillment orders have missed their day; undefined where there are none. */
export function useOverdueCount(): number | undefined {
  const may = useMay()
  const counts = useQuery({
    queryKey: [...leavingKey, 'counts', ''],
    queryFn: () => countLeaving({ today: todayOf(new Date()) }),
    enabled: may('fulfillment:read'),
    refetchInterval: 60_000,
  })
  return counts.data?.overdue || undefined
}
