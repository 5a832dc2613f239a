import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import { channelsKey, readChannels } from '../channels/channels-api.ts'

/** The channels that the person's grants reach, and their names by id. */
export function useChannels() {
  const { locale } = useLanguage()
  const { data } = useQuery({
    queryKey: [...channelsKey, 'list', {}],
    queryFn: () => readChannels(),
  })
  const channels = data?.items ?? []
  const byId = new Map(channels.map((channel) => [channel.id as string, channel]))
  return {
    channels,
    channelOf: (id: string) => byId.get(id),
    nameOf: (id: string) => byId.get(id)?.name[locale] ?? (data ? id : '…'),
    choices: channels.map(({ id, name }) => ({ value: id as string, label: name[locale] })),
  }
}
