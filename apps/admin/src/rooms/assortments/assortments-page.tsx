import { Trans, useLingui } from '@lingui/react/macro'
import { Button, SegmentedControl, Select, TextInput } from '@mantine/core'
import { useDebouncedValue, useDisclosure } from '@mantine/hooks'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { useLive } from '@redthread/workbench/live/use-live'
import { Page } from '@redthread/workbench/parts/page'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useNavigate } from 'react-router'
import { Grid } from '../../grid/grid.tsx'
import { useSelection } from '../../grid/use-selection.ts'
import { channelsKey, readChannels } from '../channels/channels-api.ts'
import { AddSheet } from './add-sheet.tsx'
import { assortmentKey, readAssortment } from './assortments-api.ts'
import styles from './assortments.module.css'
import { useLineColumns } from './line-columns.tsx'
import { OfferBar } from './offer-bar.tsx'

/** What each channel offers and when, and why something is not to be seen there. */
export function Component() {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const mayPublish = useMay()('catalog:publish')
  const [chosen, setChosen] = useUrlState('channel')
  const [adding, { open, close }] = useDisclosure()
  const channels = useQuery({
    queryKey: [...channelsKey, 'list', {}],
    queryFn: () => readChannels(),
  })
  const items = channels.data?.items ?? []
  const channel = items.find(({ id }) => id === chosen) ?? items[0]
  useShortcut('n', <Trans>Offer products</Trans>, () => mayPublish && open())
  return (
    <Page
      width="wide"
      title={<Trans>Assortments</Trans>}
      lead={<Trans>What each channel offers and when, and what is still in the way.</Trans>}
      actions={
        channel ? (
          <>
            <Select
              aria-label={t`Channel`}
              searchable
              allowDeselect={false}
              data={items.map(({ id, name }) => ({ value: id, label: name[locale] }))}
              value={channel.id}
              onChange={(next) => next && setChosen(next)}
            />
            {mayPublish ? (
              <Button onClick={open}>
                <Trans>Offer products</Trans>
              </Button>
            ) : null}
          </>
        ) : null
      }
    >
      {channels.error ? (
        <ProblemState error={channels.error} onRetry={() => void channels.refetch()} />
      ) : channels.isPending ? (
        <Skeleton lines={12} height="28px" />
      ) : channel === undefined ? (
        <EmptyState title={<Trans>No channel yet</Trans>}>
          <Trans>Make a channel first: a shop, a store or a marketplace.</Trans>
        </EmptyState>
      ) : (
        <Assortment key={channel.id} channelId={channel.id} mayPublish={mayPublish} />
      )}
      {adding && channel ? (
        <AddSheet channelId={channel.id} name={channel.name[locale]} onClose={close} />
      ) : null}
    </Page>
  )
}

function Assortment({ channelId, mayPublish }: { channelId: string; mayPublish: boolean }) {
  const { t } = useLingui()
  const go = useNavigate()
  const [q, setQ] = useUrlState('q')
  const [show, setShow] = useUrlState('show', 'all')
  const [words] = useDebouncedValue(q.trim(), 180)
  const wish = {
    ...(words ? { q: words } : {}),
    ...(show === 'all' ? {} : { live: show === 'live' }),
  }
  const list = useCursorList([...assortmentKey(channelId), wish], (after) =>
    readAssortment(channelId, wish, after),
  )
  useLive('products', assortmentKey(channelId))
  const selection = useSelection()
  const columns = useLineColumns()
  const field = useRef<HTMLInputElement>(null)
  useShortcut('/', <Trans>Find a product</Trans>, () => field.current?.focus())
  return (
    <>
      <div className={styles.tools} role="search">
        <TextInput
          ref={field}
          aria-label={t`Title, SKU or GTIN`}
          placeholder={t`Title, SKU or GTIN`}
          leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={t`Which products`}
          value={show}
          onChange={setShow}
          data={[
            { value: 'all', label: t`All offered` },
            { value: 'live', label: t`On sale` },
            { value: 'missing', label: t`Not to be seen` },
          ]}
        />
      </div>
      {selection.count > 0 ? <OfferBar channelId={channelId} selection={selection} /> : null}
      {list.error && list.rows.length === 0 ? (
        <ProblemState error={list.error} onRetry={list.retry} />
      ) : (
        <Grid
          label={t`Products offered`}
          list={list}
          columns={columns}
          rowKey={({ productId }) => productId}
          {...(mayPublish ? { selection } : {})}
          onOpen={({ productId }) => void go(`/products/${productId}?tab=channels`)}
          empty={
            show === 'missing' && !words ? (
              <EmptyState title={<Trans>Everything offered is to be seen</Trans>}>
                <Trans>Nothing is in the way of any product of this channel.</Trans>
              </EmptyState>
            ) : (
              <EmptyState title={<Trans>No product fits</Trans>}>
                <Trans>Search for something else, or offer more products here.</Trans>
              </EmptyState>
            )
          }
        />
      )}
    </>
  )
}
