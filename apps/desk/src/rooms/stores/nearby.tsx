import { Trans } from '@lingui/react/macro'
import { UnstyledButton } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { StoreDetail } from '@redthread/contract/locations'
import { Skeleton } from '@redthread/ui/skeleton'
import { OpeningWords } from '@redthread/workbench/parts/opening-words'
import { distanceWords } from '@redthread/workbench/words/distance-words'
import { findStores, storesKey } from '@redthread/workbench/api/places'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import styles from './stores.module.css'

const most = 4

/** The next stores, for when this one is closed or lacks a service. */
export function Nearby({ store, onGo }: { store: Wire<StoreDetail>; onGo: (id: string) => void }) {
  const { locale } = useLanguage()
  const search = { near: `${store.latitude},${store.longitude}`, limit: most + 1 }
  const found = useQuery({ queryKey: storesKey(search), queryFn: () => findStores(search) })
  if (found.isPending) return <Skeleton lines={3} height="24px" />
  const others = (found.data?.items ?? []).filter(({ id }) => id !== store.id).slice(0, most)
  if (others.length === 0) {
    return (
      <p className={styles.text}>
        <Trans>No other store.</Trans>
      </p>
    )
  }
  return (
    <ul className={styles.nearby}>
      {others.map(({ id, name, distanceM, opening, zone }) => (
        <li key={id}>
          <UnstyledButton onClick={() => onGo(id)}>
            <span>{name}</span>
            <span>{distanceM === null ? null : distanceWords(distanceM, locale)}</span>
            <OpeningWords opening={opening} zone={zone} />
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}
