import type { Wire } from '@redthread/client/wire'
import type { Location } from '@redthread/contract/locations'
import type { Page } from '@redthread/kernel/page'
import { useQuery } from '@tanstack/react-query'
import { answer } from '../api/answer.ts'
import { api } from '../api/api.ts'
import { readStorefronts, storefrontsKey } from '../api/offers.ts'
import { findStores, storesKey } from '../api/places.ts'
import { useMay } from '../session/use-may.tsx'
import { useLanguage } from '../words/use-language.ts'

interface Named {
  value: string
  label: string
}

/** Channels and places by name; where one may not see all of them, those that everybody sees. */
export function usePlaceNames() {
  const { locale } = useLanguage()
  const may = useMay()
  const everyPlace = may('locations:read')
  const channels = useQuery({ queryKey: storefrontsKey, queryFn: readStorefronts })
  const places = useQuery({
    queryKey: ['locations', 'names'],
    queryFn: readEveryPlace,
    enabled: everyPlace,
  })
  const stores = useQuery({
    queryKey: storesKey({}),
    queryFn: () => findStores({}),
    enabled: !everyPlace,
  })
  const channelChoices: Named[] = (channels.data?.items ?? []).map(({ id, name }) => ({
    value: id,
    label: name[locale],
  }))
  const placeChoices: Named[] = ((everyPlace ? places : stores).data?.items ?? []).map(
    ({ id, name }) => ({ value: id, label: name }),
  )
  const names = new Map([...channelChoices, ...placeChoices].map((one) => [one.value, one.label]))
  return { channelChoices, placeChoices, nameOf: (id: string) => names.get(id) ?? '…' }
}

function readEveryPlace(): Promise<Page<Wire<Location>>> {
  return answer<Page<Wire<Location>>>(
    api.GET('/v1/locations', { params: { query: { limit: 200 } } }),
  )
}
