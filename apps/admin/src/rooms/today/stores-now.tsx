import { Trans } from '@lingui/react/macro'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { OpeningWords } from '@redthread/workbench/parts/opening-words'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { Section } from '@redthread/workbench/parts/section'
import { useLive } from '@redthread/workbench/live/use-live'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { readStores, storesKey } from '../locations/locations-api.ts'
import { StoreMap } from '../locations/map/store-map.tsx'
import styles from './today.module.css'

/** Which stores are open this minute, each by its own clock. */
export function StoresNow() {
  const stores = useQuery({ queryKey: storesKey, queryFn: readStores, refetchInterval: 60_000 })
  useLive('locations', storesKey)
  if (stores.error)
    return <ProblemState error={stores.error} onRetry={() => void stores.refetch()} />
  if (!stores.data) return <Skeleton lines={6} height="24px" />
  const rows = stores.data.items
  if (rows.length === 0) {
    return (
      <EmptyState title={<Trans>No store yet</Trans>}>
        <Trans>Once there are stores, you see here which of them are open.</Trans>
      </EmptyState>
    )
  }
  const open = rows.filter(({ opening }) => opening.open).length
  return (
    <Section
      title={
        <Trans>
          {open} of {rows.length} stores are open
        </Trans>
      }
    >
      <div className={styles.stores}>
        <ul>
          {rows.map(({ id, name, opening, zone }) => (
            <li key={id}>
              <Link to={`/locations/${id}`}>{name}</Link>
              <OpeningWords opening={opening} zone={zone} />
            </li>
          ))}
        </ul>
        <StoreMap
          labels={false}
          places={rows.map((store) => ({
            ...store,
            city: store.address.city,
            open: store.opening.open,
          }))}
          to={(id) => `/locations/${id}`}
        />
      </div>
    </Section>
  )
}
