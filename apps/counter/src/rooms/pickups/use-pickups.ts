import { leavingKey, readLeaving } from '@redthread/workbench/api/fulfillment'
import { useLive } from '@redthread/workbench/live/use-live'
import { useQuery } from '@tanstack/react-query'
import { useTill } from '../../till/till.tsx'

/** Orders that are collected in this store and still lie here, those due first on top. */
export function usePickups() {
  const { locationId } = useTill().device
  useLive(`fulfillment-at:${locationId}`, leavingKey)
  const wish = { locationId, kind: 'pickup', state: 'open' } as const
  return useQuery({
    queryKey: [...leavingKey, 'pickups', locationId],
    queryFn: () => readLeaving(wish),
    refetchInterval: 60_000,
  })
}

/** How many of them wait for somebody's hands. */
export function usePickupsWaiting(): number {
  return usePickups().data?.items.length ?? 0
}
