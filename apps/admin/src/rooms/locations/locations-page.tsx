import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { Status } from '@redthread/ui/status'
import { IconSearch } from '@tabler/icons-react'
import { useLive } from '@redthread/workbench/live/use-live'
import { OpeningWords } from '@redthread/workbench/parts/opening-words'
import { Page } from '@redthread/workbench/parts/page'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { Section } from '@redthread/workbench/parts/section'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { ImportSheet } from './import-sheet.tsx'
import { locationKindWords, locationStateWords } from './location-words.ts'
import { locationsKey, readLocations, readStores, storesKey } from './locations-api.ts'
import styles from './locations.module.css'
import { NewLocationSheet } from './new-location-sheet.tsx'
import { StoreMap } from './map/store-map.tsx'

/** Stores, warehouses and service points, on a list and on a map. */
export function Component() {
  const { i18n, t } = useLingui()
  const may = useMay()
  const [adding, { open, close }] = useDisclosure()
  const [isImporting, importing] = useDisclosure()
  useShortcut('n', <Trans>New place</Trans>, () => may('locations:write') && open())
  const [q, setQ] = useUrlState('q')
  const locations = useQuery({ queryKey: locationsKey, queryFn: () => readLocations() })
  const stores = useQuery({ queryKey: storesKey, queryFn: readStores, refetchInterval: 60_000 })
  useLive('locations', locationsKey, storesKey)
  const openings = new Map(stores.data?.items.map(({ id, opening }) => [id, opening]))
  const wanted = q.trim().toLowerCase()
  const rows = (locations.data?.items ?? []).filter(({ name, address, code }) =>
    `${name} ${address.city} ${code}`.toLowerCase().includes(wanted),
  )
  const byKind = Map.groupBy(rows, ({ kind }) => kind)
  return (
    <Page
      width="wide"
      title={<Trans>Stores and warehouses</Trans>}
      lead={<Trans>Where goods lie and people come. Hours are in each place's own time.</Trans>}
      actions={
        <>
          <Button component="a" href="/v1/locations/export.csv" download variant="default">
            <Trans>Export</Trans>
          </Button>
          {may('locations:write') ? (
            <>
              <Button variant="default" onClick={importing.open}>
                <Trans>Import</Trans>
              </Button>
              <Button onClick={open}>
                <Trans>New place</Trans>
              </Button>
            </>
          ) : null}
        </>
      }
    >
      {locations.error ? (
        <ProblemState error={locations.error} onRetry={() => void locations.refetch()} />
      ) : (
        <div className={styles.columns}>
          <div className={styles.lists}>
            <TextInput
              className={styles.find ?? ''}
              aria-label={t`Find a location`}
              placeholder={t`Name or town`}
              leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
              value={q}
              onChange={(event) => setQ(event.currentTarget.value)}
            />
            {locations.isPending ? <Skeleton lines={8} height="26px" /> : null}
            {locations.data && rows.length === 0 ? (
              <EmptyState title={<Trans>No location here</Trans>}>
                <Trans>Change the search, or add stores by import.</Trans>
              </EmptyState>
            ) : null}
            {[...byKind].map(([kind, ofKind]) => (
              <Section key={kind} title={i18n._(locationKindWords[kind])}>
                <ul className={styles.list}>
                  {ofKind.map((place) => {
                    const opening = openings.get(place.id)
                    return (
                      <li key={place.id}>
                        <Link to={`/locations/${place.id}`}>{place.name}</Link>
                        <span>
                          {place.address.city}, {place.address.country}
                        </span>
                        {place.state === 'active' && opening ? (
                          <OpeningWords opening={opening} zone={place.zone} />
                        ) : (
                          <Status tone={locationStateWords[place.state].tone}>
                            {i18n._(locationStateWords[place.state].label)}
                          </Status>
                        )}
                      </li>
                    )
                  })}
                </ul>
              </Section>
            ))}
          </div>
          <div className={styles.map}>
            <StoreMap
              places={rows.map((place) => ({
                ...place,
                city: place.address.city,
                open: openings.get(place.id)?.open ?? false,
              }))}
              to={(id) => `/locations/${id}`}
            />
          </div>
        </div>
      )}
      <ImportSheet opened={isImporting} onClose={importing.close} />
      {adding ? <NewLocationSheet onClose={close} /> : null}
    </Page>
  )
}
