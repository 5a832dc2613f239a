import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import { channelsKey, readChannels } from '../channels/channels-api.ts'
import { locationsKey, readLocations } from '../locations/locations-api.ts'

export interface Places {
  channels: { value: string; label: string }[]
  locations: { value: string; label: string }[]
  /** The name of a channel or location; its id where the person may not see it. */
  nameOf: (id: string) => string
}

/** Channels and locations by name, for choosing where something holds. */
export function usePlaces(): Places {
  const { locale } = useLanguage()
  const channels = useQuery({
    queryKey: [...channelsKey, 'list', {}],
    queryFn: () => readChannels(),
  })
  const locations = useQuery({ queryKey: locationsKey, queryFn: () => readLocations() })
  const places = {
    channels:
      channels.data?.items.map(({ id, name }) => ({ value: id, label: name[locale] })) ?? [],
    locations: locations.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [],
  }
  const named = [...places.channels, ...places.locations]
  const names = new Map(named.map(({ value, label }) => [value as string, label]))
  return { ...places, nameOf: (id) => names.get(id) ?? id }
}
