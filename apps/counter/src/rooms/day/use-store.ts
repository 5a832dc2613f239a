import type { Wire } from '@redthread/client/wire'
import type { StoreDetail } from '@redthread/contract/locations'
import { useLive } from '@redthread/workbench/live/use-live'
import { readStore, storeKey } from '@redthread/workbench/api/places'
import type { UseQueryResult } from '@tanstack/react-query'
import { useRemembered } from '../../offline/use-remembered.ts'
import { useTill } from '../../till/till.tsx'

/** The store in which this till stands; its last known day without a network. */
export function useStore(): UseQueryResult<Wire<StoreDetail>> {
  const { locationId } = useTill().device
  const key = storeKey(locationId)
  useLive('locations', key)
  return useRemembered(key, () => readStore(locationId), { refetchInterval: 60_000 })
}
