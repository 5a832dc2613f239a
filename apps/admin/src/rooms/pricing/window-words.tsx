import { Trans } from '@lingui/react/macro'
import { useFormats } from '@redthread/workbench/words/use-formats'

export interface WindowWordsProps {
  /** RFC 3339 in UTC; null where it is open. */
  from: string | null
  until: string | null
}

/** From when until when something holds, as one says it. */
export function WindowWords({ from, until }: WindowWordsProps) {
  const { day } = useFormats()
  if (from === null && until === null) return <Trans>Always</Trans>
  if (until === null) return <Trans>From {day(from ?? '')}</Trans>
  if (from === null) return <Trans>Until {day(until)}</Trans>
  return `${day(from)} – ${day(until)}`
}
