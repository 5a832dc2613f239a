import { Trans } from '@lingui/react/macro'
import type { Wire } from '@redthread/client/wire'
import type { OpeningState } from '@redthread/contract/locations'
import { Status } from '@redthread/ui/status'
import { useNow } from '../words/use-now.ts'
import { useLanguage } from '../words/use-language.ts'

export interface OpeningWordsProps {
  opening: Wire<OpeningState>
  /** The location's own zone: times are those on its door. */
  zone: string
}

/** Open or closed, and until when, in the time of the place itself. */
export function OpeningWords({ opening, zone }: OpeningWordsProps) {
  const { locale } = useLanguage()
  const now = useNow()
  const tag = locale === 'en' ? 'en-GB' : locale
  const clock = (instant: string) =>
    new Date(instant).toLocaleTimeString(tag, {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: zone,
    })
  const day = (instant: string) => {
    const options = { timeZone: zone } as const
    const same =
      new Date(instant).toLocaleDateString('en', options) === now.toLocaleDateString('en', options)
    return same
      ? ''
      : `${new Date(instant).toLocaleDateString(tag, { weekday: 'short', ...options })} `
  }
  if (opening.open) {
    return (
      <Status tone="positive">
        {opening.until === null ? (
          <Trans>Open around the clock</Trans>
        ) : (
          <Trans>Open until {day(opening.until) + clock(opening.until)}</Trans>
        )}
      </Status>
    )
  }
  return (
    <Status tone="neutral">
      {opening.opensAt === null ? (
        <Trans>Closed</Trans>
      ) : (
        <Trans>Closed, opens {day(opening.opensAt) + clock(opening.opensAt)}</Trans>
      )}
    </Status>
  )
}
