import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { UnstyledButton } from '@mantine/core'
import { StateMark } from '@redthread/workbench/parts/state-mark'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { useLanguage } from '@redthread/workbench/words/use-language'
import type { Rule } from './delivery-api.ts'
import { pickupWords } from './delivery-words.ts'
import styles from './delivery.module.css'
import { waitWords } from './wait-words.ts'

/** The stores that give out what was ordered: how soon, until when today, for how long. */
export function PickupList({
  rules,
  onOpen,
}: {
  rules: readonly Rule[]
  onOpen: (locationId: string) => void
}) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { nameOf } = usePlaceNames()
  return (
    <ul className={styles.pickup} aria-label={t`Collecting in stores`}>
      {rules.map(({ locationId, enabled, prepareMinutes, cutOff, daysAhead, holdDays }) => (
        <li key={locationId} data-off={enabled ? undefined : ''}>
          <UnstyledButton className={styles.name ?? ''} onClick={() => onOpen(locationId)}>
            <strong>{nameOf(locationId)}</strong>
          </UnstyledButton>
          <span>
            <Trans>ready after {waitWords(prepareMinutes, locale)}</Trans>
          </span>
          <span>
            {cutOff === null ? (
              <Trans>today while it is open</Trans>
            ) : (
              <Trans>today until {cutOff}</Trans>
            )}
          </span>
          <span>
            <Plural value={daysAhead} _0="only today" one="# day ahead" other="# days ahead" />
          </span>
          <span>
            <Plural value={holdDays} one="kept for # day" other="kept for # days" />
          </span>
          <StateMark words={pickupWords[enabled ? 'on' : 'off']} />
        </li>
      ))}
    </ul>
  )
}
