import { Trans } from '@lingui/react/macro'
import type { Wire } from '@redthread/client/wire'
import type { LineFulfillment } from '@redthread/contract/orders'
import { usePlaceNames } from '../people/use-place-names.tsx'
import { useFormats } from '../words/use-formats.ts'

/** How a line reaches the person, in a few words. */
export function WayWords({ way }: { way: Wire<LineFulfillment> }) {
  const { nameOf } = usePlaceNames()
  const { day } = useFormats()
  const place = way.locationId === null ? '' : nameOf(way.locationId)
  if (way.kind === 'carry_out') {
    return place ? <Trans>Taken along at {place}</Trans> : <Trans>Taken along</Trans>
  }
  if (way.kind === 'delivery') {
    return place ? <Trans>Sent from {place}</Trans> : <Trans>Sent</Trans>
  }
  return way.day ? (
    <Trans>
      Collected at {place}, {day(way.day)}
    </Trans>
  ) : (
    <Trans>Collected at {place}</Trans>
  )
}
