import { Trans, useLingui } from '@lingui/react/macro'
import { Switch, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { useLive } from '@redthread/workbench/live/use-live'
import { OpeningWords } from '@redthread/workbench/parts/opening-words'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { findStores, storesKey } from '@redthread/workbench/api/places'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Panes, RowLines } from '../../parts/panes.tsx'
import { StorePane } from './store-pane.tsx'
import styles from './stores.module.css'

/** Where a caller can go: every store, open or not, and what it can do for them. */
export function Component() {
  const { t } = useLingui()
  const [q, setQ] = useUrlState('q')
  const [open, setOpen] = useUrlState('open')
  const [chosen, choose] = useUrlState('store')
  const [wanted] = useDebouncedValue(q.trim(), 150)
  const search = { ...(wanted ? { q: wanted } : {}), ...(open ? { openNow: true } : {}) }
  const stores = useQuery({
    queryKey: storesKey(search),
    queryFn: () => findStores(search),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  })
  useLive('locations', ['stores'])
  const rows = stores.data?.items ?? []
  const shown = rows.some(({ id }) => id === chosen) ? chosen : rows[0]?.id
  return (
    <Panes
      title={t`Stores`}
      label={t`Stores found`}
      rows={rows}
      keyOf={({ id }) => id}
      chosen={shown}
      onChoose={choose}
      tools={
        <>
          <TextInput
            aria-label={t`Find a store`}
            placeholder={t`Town, postal code, street or store`}
            leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
            value={q}
            onChange={(event) => setQ(event.currentTarget.value)}
          />
          <Switch
            size="sm"
            label={t`Open now`}
            checked={open !== ''}
            onChange={(event) => setOpen(event.currentTarget.checked ? 'now' : '')}
          />
        </>
      }
      row={({ name, address, opening, zone }) => (
        <RowLines
          name={name}
          end={address.city}
          note={<OpeningWords opening={opening} zone={zone} />}
        />
      )}
      instead={<Instead pending={stores.isPending} />}
    >
      {stores.error && rows.length === 0 ? (
        <ProblemState error={stores.error} onRetry={() => void stores.refetch()} />
      ) : null}
      {shown === undefined ? null : <StorePane key={shown} storeId={shown} onGo={choose} />}
    </Panes>
  )
}

function Instead({ pending }: { pending: boolean }) {
  return (
    <div className={styles.instead}>
      {pending ? (
        <Skeleton lines={7} height="38px" />
      ) : (
        <EmptyState title={<Trans>No store found</Trans>}>
          <Trans>Try a town or a postal code, or leave out the filter.</Trans>
        </EmptyState>
      )}
    </div>
  )
}
