import { Trans, useLingui } from '@lingui/react/macro'
import { Tabs } from '@mantine/core'
import { Page } from '@redthread/workbench/parts/page'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { EventsPart } from './events-part.tsx'
import { HealthPart } from './health-part.tsx'
import { HeldPart } from './held-part.tsx'
import { JobsPart } from './jobs-part.tsx'
import { OutboxPart } from './outbox-part.tsx'

/** How the house runs: health, what happened, what is stuck, what goes out. */
export function Component() {
  const { t } = useLingui()
  const may = useMay()
  const [tab, setTab] = useUrlState('tab', may('operations:read') ? 'health' : 'outbox')
  const tabs = [
    { value: 'health', label: t`Health`, may: 'operations:read', Part: HealthPart },
    { value: 'held', label: t`Stuck deliveries`, may: 'operations:read', Part: HeldPart },
    { value: 'jobs', label: t`Jobs`, may: 'operations:read', Part: JobsPart },
    { value: 'events', label: t`Events`, may: 'operations:read', Part: EventsPart },
    { value: 'outbox', label: t`Outbox`, may: 'messages:read', Part: OutboxPart },
  ].filter((one) => may(one.may))
  return (
    <Page
      title={<Trans>Operations</Trans>}
      lead={<Trans>How the system runs, and what it needs from a person.</Trans>}
    >
      <Tabs value={tab} onChange={(next) => setTab(next ?? 'health')} keepMounted={false}>
        <Tabs.List aria-label={t`Operations`}>
          {tabs.map(({ value, label }) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ value, Part }) => (
          <Tabs.Panel key={value} value={value} pt="lg">
            <Part />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  )
}
