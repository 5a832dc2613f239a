import { Trans, useLingui } from '@lingui/react/macro'
import { Tabs } from '@mantine/core'
import { Page } from '@redthread/workbench/parts/page'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { MissesPart } from './misses-part.tsx'
import { SynonymsPart } from './synonyms-part.tsx'
import { WindowsPart } from './windows-part.tsx'

/** What shoppers find: the words that mean the same, what they sought in vain, the windows. */
export function Component() {
  const { t } = useLingui()
  const [tab, setTab] = useUrlState('tab', 'synonyms')
  return (
    <Page
      title={<Trans>Search</Trans>}
      lead={<Trans>What shoppers find by their own words, and what they sought in vain.</Trans>}
    >
      <Tabs value={tab} onChange={(next) => setTab(next ?? 'synonyms')} keepMounted={false}>
        <Tabs.List aria-label={t`Parts of the search`} mb="lg">
          <Tabs.Tab value="synonyms">
            <Trans>Synonyms</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="misses">
            <Trans>Sought in vain</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="windows">
            <Trans>Shop windows</Trans>
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="synonyms">
          <SynonymsPart />
        </Tabs.Panel>
        <Tabs.Panel value="misses">
          <MissesPart />
        </Tabs.Panel>
        <Tabs.Panel value="windows">
          <WindowsPart />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
