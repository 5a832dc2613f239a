import { Trans } from '@lingui/react/macro'
import type { Reach } from './reach-picker.tsx'
import { usePlaces } from './use-places.ts'

/** Where something holds, in words. */
export function ReachWords({ reach }: { reach: Reach }) {
  const { nameOf } = usePlaces()
  const named = [...(reach.locations ?? []), ...(reach.channels ?? [])].map(nameOf)
  if (named.length === 0) return <Trans>everywhere</Trans>
  return named.join(', ')
}
