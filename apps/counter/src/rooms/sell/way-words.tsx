import { Trans } from '@lingui/react/macro'
import { findStores, storesKey } from '@redthread/workbench/api/places'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import type { Way } from '../../sale/cart-api.ts'

/** How a line reaches the person, in words. */
export function WayWords({ way }: { way: Way | null }) {
  const { locale } = useLanguage()
  const stores = useQuery({
    queryKey: storesKey({}),
    queryFn: () => findStores({}),
    enabled: way?.kind === 'pickup',
    staleTime: 5 * 60_000,
  })
  if (way === null) return <Trans>How does it reach them?</Trans>
  if (way.kind === 'carry_out') return <Trans>Taken along</Trans>
  if (way.kind === 'delivery') return <Trans>Sent</Trans>
  const name = stores.data?.items.find(({ id }) => id === way.locationId)?.name ?? ''
  const tag = locale === 'en' ? 'en-GB' : locale
  const day = new Date(`${way.day}T12:00:00`).toLocaleDateString(tag, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  })
  return (
    <Trans>
      Collect at {name}, {day}
    </Trans>
  )
}
