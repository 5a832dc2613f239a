import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Tabs } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import { locationMoves, type Location } from '@redthread/contract/locations'
import { Status } from '@redthread/ui/status'
import { OpeningWords } from '@redthread/workbench/parts/opening-words'
import { Page } from '@redthread/workbench/parts/page'
import { PageLoading } from '@redthread/workbench/parts/page-loading'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useNow } from '@redthread/workbench/words/use-now'
import { CrumbTitle } from '@redthread/workbench/shell/crumb-title'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { HoursPart } from './hours-part.tsx'
import { locationMoveWords, locationStateWords } from './location-words.ts'
import {
  locationKey,
  locationsKey,
  moveLocation,
  readLocation,
  readStores,
  storesKey,
} from './locations-api.ts'
import styles from './locations.module.css'
import { PlacePart } from './place-part.tsx'

/** One location: its hours in its own time, its place, and what can be done there. */
export function Component() {
  const { locationId = '' } = useParams()
  const location = useQuery({
    queryKey: locationKey(locationId),
    queryFn: () => readLocation(locationId),
  })
  if (location.error) {
    return <ProblemState error={location.error} onRetry={() => void location.refetch()} />
  }
  if (!location.data) return <PageLoading />
  return <Room place={location.data} />
}

function Room({ place }: { place: Wire<Location> }) {
  const { i18n, t } = useLingui()
  const may = useMay()
  const mayWrite = may('locations:write')
  const [tab, setTab] = useUrlState('tab', 'hours')
  const stores = useQuery({ queryKey: storesKey, queryFn: readStores, refetchInterval: 60_000 })
  const opening = stores.data?.items.find(({ id }) => id === place.id)?.opening
  return (
    <Page
      title={place.name}
      lead={
        <span className={styles.now}>
          <Status tone={locationStateWords[place.state].tone}>
            {i18n._(locationStateWords[place.state].label)}
          </Status>
          {opening ? <OpeningWords opening={opening} zone={place.zone} /> : null}
          <LocalTime zone={place.zone} />
        </span>
      }
      actions={mayWrite ? <Moves place={place} /> : null}
    >
      <CrumbTitle>{place.name}</CrumbTitle>
      <Tabs value={tab} onChange={(next) => setTab(next ?? 'hours')} keepMounted={false}>
        <Tabs.List aria-label={t`Location`}>
          <Tabs.Tab value="hours">
            <Trans>Hours</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="place">
            <Trans>Place and services</Trans>
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="hours" pt="lg">
          <HoursPart key={place.version} place={place} mayWrite={may('locations:hours')} />
        </Tabs.Panel>
        <Tabs.Panel value="place" pt="lg">
          <PlacePart key={place.version} place={place} mayWrite={mayWrite} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}

function LocalTime({ zone }: { zone: string }) {
  const now = useNow().toLocaleTimeString('fi', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  })
  return (
    <span className="rt-figures">
      <Trans>
        {now.replace('.', ':')} there, {zone}
      </Trans>
    </span>
  )
}

function Moves({ place }: { place: Wire<Location> }) {
  const { i18n } = useLingui()
  const queries = useQueryClient()
  const move = useMutation({
    mutationFn: (input: { state: Location['state']; version: number }) =>
      moveLocation(place.id, input.version, input.state),
    onSuccess: (next, { state }) => {
      queries.setQueryData(locationKey(place.id), next)
      void queries.invalidateQueries({ queryKey: locationsKey })
      const undo = locationMoves[state].includes(place.state)
        ? () => move.mutate({ state: place.state, version: next.version })
        : undefined
      sayDone(<Trans>Done: {i18n._(locationStateWords[state].label)}</Trans>, undo)
    },
    onError: sayProblem,
  })
  return (
    <Group gap={8}>
      {locationMoves[place.state].map((state) => (
        <Button
          key={state}
          variant="default"
          loading={move.isPending && move.variables.state === state}
          onClick={() => move.mutate({ state, version: place.version })}
        >
          {i18n._(locationMoveWords[state])}
        </Button>
      ))}
    </Group>
  )
}
