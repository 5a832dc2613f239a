import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, NumberInput, TextInput } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { Location, LocationUpdate } from '@redthread/contract/locations'
import { asProblem } from '@redthread/workbench/api/problem'
import { ConflictDialog } from '@redthread/workbench/parts/conflict-dialog'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone } from '@redthread/workbench/parts/say'
import { Section } from '@redthread/workbench/parts/section'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import channelStyles from '../channels/channels.module.css'
import { serviceWords } from './location-words.ts'
import { locationKey, locationsKey, readLocation, updateLocation } from './locations-api.ts'
import styles from './locations.module.css'
import { StoreMap } from './map/store-map.tsx'

type Draft = Wire<LocationUpdate>

/** Where it is, how it is reached, and what people can get done there. */
export function PlacePart({ place, mayWrite }: { place: Wire<Location>; mayWrite: boolean }) {
  const { i18n, t } = useLingui()
  const queries = useQueryClient()
  const [draft, setDraft] = useState<Draft>({})
  const [theirs, setTheirs] = useState<Wire<Location>>()
  const now = { ...place, ...draft } as Wire<Location>
  const set = (part: Draft) => setDraft((before) => ({ ...before, ...part }))
  const address = (part: Partial<Location['address']>) =>
    set({ address: { ...now.address, ...part } })
  const save = useMutation({
    mutationFn: (version: number) => updateLocation(place.id, version, draft as LocationUpdate),
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
  const held = { disabled: !mayWrite }
  return (
    <form
      className={styles.columns}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(place.version)
      }}
    >
      <div className={channelStyles.form}>
        <Section title={<Trans>Place</Trans>}>
          <div className={styles.facts}>
            <TextInput
              {...held}
              label={t`Name`}
              value={now.name}
              maxLength={80}
              onChange={(event) => set({ name: event.currentTarget.value })}
            />
            <TextInput
              {...held}
              label={t`Street and number`}
              value={now.address.lines[0] ?? ''}
              onChange={({ currentTarget: { value } }) =>
                address({ lines: [value, ...now.address.lines.slice(1)] })
              }
            />
            <TextInput
              {...held}
              label={t`Postal code`}
              value={now.address.postalCode}
              onChange={(event) => address({ postalCode: event.currentTarget.value })}
            />
            <TextInput
              {...held}
              label={t`City`}
              value={now.address.city}
              onChange={(event) => address({ city: event.currentTarget.value })}
            />
            <NumberInput
              {...held}
              label={t`Latitude`}
              value={now.latitude}
              decimalScale={5}
              min={-90}
              max={90}
              hideControls
              onChange={(value) => set({ latitude: Number(value) })}
            />
            <NumberInput
              {...held}
              label={t`Longitude`}
              value={now.longitude}
              decimalScale={5}
              min={-180}
              max={180}
              hideControls
              onChange={(value) => set({ longitude: Number(value) })}
            />
            <TextInput
              {...held}
              label={t`Phone`}
              type="tel"
              placeholder="+358401234567"
              value={now.phone ?? ''}
              onChange={(event) => set({ phone: event.currentTarget.value.trim() || null })}
            />
            <TextInput
              {...held}
              label={t`Email`}
              type="email"
              value={now.email ?? ''}
              onChange={(event) => set({ email: event.currentTarget.value.trim() || null })}
            />
          </div>
        </Section>
        <Section title={<Trans>What people can do here</Trans>}>
          <Checkbox.Group
            aria-label={t`Services`}
            value={now.services}
            onChange={(services) => set({ services: services as Location['services'] })}
          >
            <div className={styles.facts}>
              {Object.entries(serviceWords).map(([value, words]) => (
                <Checkbox key={value} {...held} value={value} label={i18n._(words)} />
              ))}
            </div>
          </Checkbox.Group>
          <div className={styles.facts}>
            <NumberInput
              {...held}
              label={t`Orders a day`}
              description={t`Empty: as many as come`}
              value={now.capacityPerDay ?? ''}
              min={0}
              max={100_000}
              onChange={(value) => set({ capacityPerDay: value === '' ? null : Number(value) })}
            />
            {(['pickup', 'shipping'] as const).map((kind) => (
              <TextInput
                key={kind}
                {...held}
                type="time"
                label={kind === 'pickup' ? t`Collect today until` : t`Ships today until`}
                description={t`Ordered later, it is the next day`}
                value={now.cutOffs[kind] ?? ''}
                onChange={({ currentTarget: { value } }) => {
                  const { [kind]: _before, ...rest } = now.cutOffs
                  set({ cutOffs: value ? { ...rest, [kind]: value } : rest })
                }}
              />
            ))}
          </div>
        </Section>
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
