import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { Location, SpecialDay } from '@redthread/contract/locations'
import { asProblem } from '@redthread/workbench/api/problem'
import { ConflictDialog } from '@redthread/workbench/parts/conflict-dialog'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone } from '@redthread/workbench/parts/say'
import { Section } from '@redthread/workbench/parts/section'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import channelStyles from '../channels/channels.module.css'
import { locationKey, locationsKey, readLocation, saveHours, storesKey } from './locations-api.ts'
import { SpecialDays } from './special-days.tsx'
import { openingFaults, spansOf, type Week, weekOf } from './week.ts'
import { WeekGrid } from './week-grid.tsx'

/** The ordinary week and the days that differ, saved together over the version that was read. */
export function HoursPart({ place, mayWrite }: { place: Wire<Location>; mayWrite: boolean }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [week, setWeek] = useState<Week>(() => weekOf(place.hours.regular))
  const [days, setDays] = useState<readonly SpecialDay[]>(place.specialDays)
  const [theirs, setTheirs] = useState<Wire<Location>>()
  const wrong = [...week, ...days.map(({ spans }) => spans)].some(
    (one) => openingFaults(one).length > 0,
  )
  const regular = spansOf(week)
  const dirty =
    JSON.stringify(week) !== JSON.stringify(weekOf(place.hours.regular)) ||
    JSON.stringify(days) !== JSON.stringify(place.specialDays)
  const save = useMutation({
    mutationFn: (version: number) =>
      saveHours(place.id, version, {
        hours: { ...place.hours, regular },
        specialDays: [...days],
      }),
    onSuccess: (next) => {
      queries.setQueryData(locationKey(place.id), next)
      void queries.invalidateQueries({ queryKey: locationsKey })
      void queries.invalidateQueries({ queryKey: storesKey })
      sayDone(<Trans>The hours hold everywhere now</Trans>)
    },
    onError: (error) => {
      if (asProblem(error).status === 412) void readLocation(place.id).then(setTheirs)
    },
  })
  return (
    <div className={channelStyles.form}>
      <Section
        title={<Trans>Ordinary week</Trans>}
        note={<Trans>Closing earlier than opening means after midnight.</Trans>}
      >
        <WeekGrid week={week} {...(mayWrite ? { onChange: setWeek } : {})} />
      </Section>
      <SpecialDays
        country={place.address.country}
        days={days}
        onChange={mayWrite ? setDays : undefined}
      />
      <ProblemLine error={asProblem(save.error).status === 412 ? null : save.error} />
      {mayWrite ? (
        <div className={channelStyles.save}>
          <Button
            variant="default"
            disabled={!dirty}
            onClick={() => {
              setWeek(weekOf(place.hours.regular))
              setDays(place.specialDays)
            }}
          >
            <Trans>Discard</Trans>
          </Button>
          <Button
            disabled={!dirty || wrong}
            loading={save.isPending}
            onClick={() => save.mutate(place.version)}
          >
            <Trans>Save the hours</Trans>
          </Button>
        </div>
      ) : null}
      {theirs ? (
        <ConflictDialog
          opened
          rows={[
            {
              label: t`Ordinary week`,
              mine: written(regular),
              theirs: written(theirs.hours.regular),
            },
            {
              label: t`Days that differ`,
              mine: days.map(({ date }) => date).join(', '),
              theirs: theirs.specialDays.map(({ date }) => date).join(', '),
            },
          ]}
          onKeepTheirs={() => queries.setQueryData(locationKey(place.id), theirs)}
          onUseMine={() => {
            setTheirs(undefined)
            save.mutate(theirs.version)
          }}
          onClose={() => setTheirs(undefined)}
        />
      ) : null}
    </div>
  )
}

function written(spans: Location['hours']['regular']): string {
  return spans.map(({ days, opens, closes }) => `${days.join(' ')} ${opens}–${closes}`).join('; ')
}
