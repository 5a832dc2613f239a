import { Trans } from '@lingui/react/macro'
import { UnstyledButton } from '@mantine/core'
import { countryName } from '@redthread/kernel/address'
import { useLanguage } from '@redthread/workbench/words/use-language'
import type { Zone } from './delivery-api.ts'
import styles from './delivery.module.css'

/** Zones with the countries and stretches of postal codes that they cover. */
export function ZoneList({
  zones,
  onOpen,
}: {
  zones: readonly Zone[]
  onOpen: (id: string) => void
}) {
  const { locale } = useLanguage()
  return (
    <ul className={styles.zoneList}>
      {zones.map(({ id, name, areas }) => (
        <li key={id}>
          <UnstyledButton className={styles.name ?? ''} onClick={() => onOpen(id)}>
            <strong>{name[locale]}</strong>
          </UnstyledButton>
          <span className={styles.zones}>
            {areas.map(({ country, only, except }, at) => (
              <span key={country}>
                {at > 0 ? ' · ' : ''}
                {countryName(country, locale)}
                {only.length > 0 ? <Trans> only {spans(only)}</Trans> : null}
                {except.length > 0 ? <Trans> without {spans(except)}</Trans> : null}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}

function spans(ranges: Zone['areas'][number]['only']): string {
  return ranges.map(({ from, to }) => (from === to ? from : `${from}–${to}`)).join(', ')
}
