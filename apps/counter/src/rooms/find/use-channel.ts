import type { Wire } from '@redthread/client/wire'
import type { Storefront } from '@redthread/contract/channels'
import { readStorefronts, storefrontsKey } from '@redthread/workbench/api/offers'
import { useRemembered } from '../../offline/use-remembered.ts'
import { useTill } from '../../till/till.tsx'

/** The channel that this till sells in: its store's own; undefined until it is known. */
export function useChannel(): Wire<Storefront> | null | undefined {
  const { locationId } = useTill().device
  const { data } = useRemembered(storefrontsKey, readStorefronts)
  return data && (data.items.find((channel) => channel.locationId === locationId) ?? null)
}
