import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Skeleton } from '@redthread/ui/skeleton'
import { Page } from '@redthread/workbench/parts/page'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { Section } from '@redthread/workbench/parts/section'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useQuery } from '@tanstack/react-query'
import {
  optionsKey,
  readOptions,
  readRules,
  readZones,
  rulesKey,
  zonesKey,
} from './delivery-api.ts'
import { OptionList } from './option-list.tsx'
import { OptionSheet } from './option-sheet.tsx'
import { PickupList } from './pickup-list.tsx'
import { PickupSheet } from './pickup-sheet.tsx'
import { ZoneList } from './zone-list.tsx'
import { ZoneSheet } from './zone-sheet.tsx'

/** How goods are sent: by which options, for how much, to which parts of the world. */
export function Component() {
  const { t } = useLingui()
  const mayWrite = useMay()('delivery:write')
  const [optionId, setOption] = useUrlState('option')
  const [zoneId, setZone] = useUrlState('zone')
  const [storeId, setStore] = useUrlState('store')
  const options = useQuery({ queryKey: optionsKey, queryFn: readOptions })
  const zones = useQuery({ queryKey: zonesKey, queryFn: readZones })
  const rules = useQuery({ queryKey: rulesKey, queryFn: readRules })
  useShortcut('n', <Trans>New delivery option</Trans>, () => mayWrite && setOption('new'))
  const error = options.error ?? zones.error ?? rules.error
  const option = options.data?.items.find(({ id }) => id === optionId)
  const zone = zones.data?.items.find(({ id }) => id === zoneId)
  const rule = rules.data?.items.find(({ locationId }) => locationId === storeId)
  const all = zones.data?.items ?? []
  return (
    <Page
      title={<Trans>Delivery</Trans>}
      lead={<Trans>How goods reach people: sent or collected, for how much, how soon.</Trans>}
      actions={
        mayWrite ? (
          <Button onClick={() => setOption('new')}>
            <Trans>New delivery option</Trans>
          </Button>
        ) : null
      }
    >
      {error ? (
        <ProblemState
          error={error}
          onRetry={() => {
            void options.refetch()
            void zones.refetch()
            void rules.refetch()
          }}
        />
      ) : !options.data || !zones.data || !rules.data ? (
        <div aria-busy="true" aria-label={t`Loading`} role="status">
          <Skeleton lines={8} height="34px" />
        </div>
      ) : (
        <>
          <OptionList
            options={options.data.items}
            zones={all}
            mayWrite={mayWrite}
            onOpen={setOption}
          />
          <Section
            title={<Trans>Zones</Trans>}
            note={<Trans>Parts of the world that options reach.</Trans>}
            actions={
              mayWrite ? (
                <Button variant="default" onClick={() => setZone('new')}>
                  <Trans>New zone</Trans>
                </Button>
              ) : null
            }
          >
            <ZoneList zones={all} onOpen={setZone} />
          </Section>
          <Section
            title={<Trans>Collecting in stores</Trans>}
            note={<Trans>How soon an order is ready there, and how long it is kept.</Trans>}
          >
            <PickupList rules={rules.data.items} onOpen={setStore} />
          </Section>
        </>
      )}
      {option || (optionId === 'new' && zones.data) ? (
        <OptionSheet
          key={optionId}
          option={option}
          zones={all}
          mayWrite={mayWrite}
          onClose={() => setOption('')}
        />
      ) : null}
      {zone || zoneId === 'new' ? (
        <ZoneSheet key={zoneId} zone={zone} mayWrite={mayWrite} onClose={() => setZone('')} />
      ) : null}
      {rule ? (
        <PickupSheet key={storeId} rule={rule} mayWrite={mayWrite} onClose={() => setStore('')} />
      ) : null}
    </Page>
  )
}
