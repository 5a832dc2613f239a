import type { Currency } from '@redthread/kernel/money'
import { useChannels } from './use-channels.ts'

/** The currencies that the retailer trades in, the one of most channels first. */
export function useCurrencies(): Currency[] {
  const { channels } = useChannels()
  const counted = Map.groupBy(channels, ({ currency }) => currency)
  return [...counted].toSorted(([, a], [, b]) => b.length - a.length).map(([currency]) => currency)
}
