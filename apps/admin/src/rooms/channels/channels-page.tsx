import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Select, TextInput } from '@mantine/core'
import { useDebouncedValue, useDisclosure } from '@mantine/hooks'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { Status } from '@redthread/ui/status'
import { IconSearch } from '@tabler/icons-react'
import { useLive } from '@redthread/workbench/live/use-live'
import { Page } from '@redthread/workbench/parts/page'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { Section } from '@redthread/workbench/parts/section'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { brandsKey, readBrands } from '../brands/brands-api.ts'
import { kindWords, stateWords } from './channel-words.ts'
import { channelsKey, readChannels } from './channels-api.ts'
import styles from './channels.module.css'
import { NewChannelSheet } from './new-channel-sheet.tsx'

/** Every way in which people meet the brands, by kind. */
export function Component() {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const may = useMay()
  const [brandId, setBrandId] = useUrlState('brand')
  const [q, setQ] = useUrlState('q')
  const [wanted] = useDebouncedValue(q.trim(), 200)
  const [adding, { open, close }] = useDisclosure()
  const brands = useQuery({ queryKey: brandsKey, queryFn: readBrands })
  const filter = { ...(brandId ? { brandId } : {}), ...(wanted ? { q: wanted } : {}) }
  const channels = useQuery({
    queryKey: [...channelsKey, 'list', filter],
    queryFn: () => readChannels(filter),
    placeholderData: (before) => before,
  })
  useLive('channels', channelsKey)
  useShortcut('n', <Trans>New channel</Trans>, () => may('channels:write') && open())
  const rows = channels.data?.items ?? []
  const byKind = Map.groupBy(rows, ({ kind }) => kind)
  const brandName = new Map(brands.data?.items.map(({ id, name }) => [id, name]))
  return (
    <Page
      title={<Trans>Channels</Trans>}
      lead={<Trans>Where people meet a brand. A new one is a row, not a release.</Trans>}
      actions={
        may('channels:write') ? (
          <Button onClick={open}>
            <Trans>New channel</Trans>
          </Button>
        ) : null
      }
    >
      <div className={styles.filters} role="search">
        <TextInput
          aria-label={t`Find a channel`}
          placeholder={t`Find a channel`}
          leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
        <Select
          aria-label={t`Brand`}
          placeholder={t`Every brand`}
          clearable
          clearButtonProps={{ 'aria-label': t`Every brand` }}
          data={brands.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          value={brandId || null}
          onChange={(next) => setBrandId(next ?? '')}
        />
      </div>
      {channels.error ? (
        <ProblemState error={channels.error} onRetry={() => void channels.refetch()} />
      ) : channels.isPending ? (
        <Skeleton lines={8} height="26px" />
      ) : rows.length === 0 ? (
        <EmptyState title={<Trans>No channel here</Trans>}>
          <Trans>Change the filter, or open the first one.</Trans>
        </EmptyState>
      ) : (
        [...byKind].map(([kind, ofKind]) => (
          <Section key={kind} title={i18n._(kindWords[kind])}>
            <ul className={styles.list}>
              {ofKind.map((channel) => (
                <li key={channel.id}>
                  <Link to={`/channels/${channel.id}`}>{channel.name[locale]}</Link>
                  <span>{brandName.get(channel.brandId)}</span>
                  <span className="rt-figures">
                    {channel.country} · {channel.currency}
                  </span>
                  <span>{channel.locales.join(', ').toUpperCase()}</span>
                  <Status tone={stateWords[channel.state].tone}>
                    {i18n._(stateWords[channel.state].label)}
                  </Status>
                </li>
              ))}
            </ul>
          </Section>
        ))
      )}
      {adding ? <NewChannelSheet onClose={close} brands={brands.data?.items ?? []} /> : null}
    </Page>
  )
}
