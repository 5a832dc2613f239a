import { Trans, useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { OpeningWords } from '@redthread/workbench/parts/opening-words'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { distanceWords } from '@redthread/workbench/words/distance-words'
import { findStores, storesKey } from '@redthread/workbench/api/places'
import { ServiceList } from '@redthread/workbench/places/service-list'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconPhone, IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useStore } from '../day/use-store.ts'
import styles from './stores.module.css'

/** The other stores, nearest first: where to send someone, whom to call. */
export function Component() {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const here = useStore()
  const [q, setQ] = useUrlState('q')
  const [wanted] = useDebouncedValue(q.trim(), 150)
  const near = here.data ? `${here.data.latitude},${here.data.longitude}` : undefined
  const search = { ...(wanted ? { q: wanted } : {}), ...(near ? { near } : {}) }
  const stores = useQuery({
    queryKey: storesKey(search),
    queryFn: () => findStores(search),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  })
  const others = stores.data?.items.filter(({ id }) => id !== here.data?.id)
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>
          <Trans>Other stores</Trans>
        </h1>
        <TextInput
          size="lg"
          className={styles.find ?? ''}
          aria-label={t`Find a store`}
          placeholder={t`Town, postal code or store`}
          leftSection={<IconSearch size={20} stroke={1.7} aria-hidden="true" />}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
      </div>
      {stores.error && !stores.data ? (
        <ProblemState error={stores.error} onRetry={() => void stores.refetch()} />
      ) : null}
      {stores.isPending ? <Skeleton lines={5} height="72px" /> : null}
      {others?.length === 0 ? (
        <EmptyState title={<Trans>No other store found</Trans>}>
          <Trans>Try a town or a postal code.</Trans>
        </EmptyState>
      ) : null}
      <ul className={styles.list}>
        {others?.map(({ id, name, address, phone, distanceM, opening, zone, services }) => (
          <li key={id}>
            <div>
              <h2>{name}</h2>
              <p>{[...address.lines, `${address.postalCode} ${address.city}`].join(', ')}</p>
              <ServiceList services={services} />
            </div>
            <div className={styles.end}>
              <OpeningWords opening={opening} zone={zone} />
              {distanceM === null ? null : <span>{distanceWords(distanceM, locale)}</span>}
              {phone ? (
                <a href={`tel:${phone}`}>
                  <IconPhone size={18} stroke={1.7} aria-hidden="true" />
                  {phone}
                </a>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
