import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { Location, LocationUpdate } from '@redthread/contract/locations'
import { asProblem } from '@redthread/workbench/api/problem'
import { ConflictDialog } from '@redthread/workbench/parts/conflict-dialog'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone } from '@redthread/workbench/parts/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import channelStyles from '../channels/channels.module.css'
import { locationKey, locationsKey, readLocation, updateLocation } from './locations-api.ts'
import styles from './locations.module.css'
import { AddressFields, ServiceFields } from './place-fields.tsx'
import { StoreMap } from './map/store-map.tsx'

type Draft = Wire<LocationUpdate>

/** Where it is, how it is reached, and what people can get done there. */
export function PlacePart({ place, mayWrite }: { place: Wire<Location>; mayWrite: boolean }) {
  const queries = useQueryClient()
  const [draft, setDraft] = useState<Draft>({})
  const [theirs, setTheirs] = useState<Wire<Location>>()
  const now = { ...place, ...draft }
  const set = (part: Draft) => setDraft((before) => ({ ...before, ...part }))
  const save = useMutation({
    mutationFn: (version: number) => updateLocation(place.id, version, draft),
    onSuccess: (next) => {
      queries.setQueryData(locationKey(place.id), next)
      void queries.invalidateQueries({ queryKey: locationsKey })
      sayDone(<Trans>Saved</Trans>)
    },
    onError: (error) => {
      if (asProblem(error).status === 412) void readLocation(place.id).then(setTheirs)
    },
  })
  const dirty = Object.keys(draft).length > 0
  const fields = { now, set, held: { disabled: !mayWrite } }
  return (
    <form
      className={styles.columns}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(place.version)
      }}
    >
      <div className={channelStyles.form}>
        <AddressFields {...fields} />
        <ServiceFields {...fields} />
        <ProblemLine error={asProblem(save.error).status === 412 ? null : save.error} />
        {mayWrite ? (
          <div className={channelStyles.save}>
            <Button variant="default" disabled={!dirty} onClick={() => setDraft({})}>
              <Trans>Discard</Trans>
            </Button>
            <Button type="submit" disabled={!dirty} loading={save.isPending}>
              <Trans>Save</Trans>
            </Button>
          </div>
        ) : null}
      </div>
      <div className={styles.map}>
        <StoreMap
          places={[{ ...now, id: place.id, city: now.address.city, open: true }]}
          hereId={place.id}
          to={(id) => `/locations/${id}`}
        />
      </div>
      {theirs ? (
        <ConflictDialog
          opened
          rows={Object.entries(draft).map(([part, mine]) => ({
            label: part,
            mine: JSON.stringify(mine),
            theirs: JSON.stringify(theirs[part as keyof Location]),
          }))}
          onKeepTheirs={() => queries.setQueryData(locationKey(place.id), theirs)}
          onUseMine={() => {
            setTheirs(undefined)
            save.mutate(theirs.version)
          }}
          onClose={() => setTheirs(undefined)}
        />
      ) : null}
    </form>
  )
}
