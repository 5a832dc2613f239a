import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Drawer, Group, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { Status } from '@redthread/ui/status'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useState } from 'react'
import { useSelection, type Selection } from '../../grid/use-selection.ts'
import { stateWords } from '../products/product-words.ts'
import { productsKey, readProducts } from '../products/products-api.ts'
import { SaveFaults } from '../products/save-faults.tsx'
import styles from './assortments.module.css'
import { useAssortmentChange } from './use-assortment-change.tsx'
import { addOf, WindowFields, type OfferWindow } from './window-fields.tsx'

export interface AddSheetProps {
  channelId: string
  /** Of the channel. */
  name: string
  onClose: () => void
}

/** Finds what a channel does not offer yet, and offers it: many at once, with one window. */
export function AddSheet({ channelId, name, onClose }: AddSheetProps) {
  const { t } = useLingui()
  const { count } = useFormats()
  const [q, setQ] = useState('')
  const [window, setWindow] = useState<OfferWindow>({ from: null, until: null })
  const selection = useSelection()
  const change = useAssortmentChange(channelId, onClose)
  const ids = [...selection.keys] as `prd_${string}`[]
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={<Trans>Offer products in {name}</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <div className={styles.sheet}>
        <TextInput
          data-autofocus
          aria-label={t`Title, SKU or GTIN`}
          placeholder={t`Title, SKU or GTIN`}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
        <Candidates channelId={channelId} words={q} selection={selection} />
        <WindowFields window={window} onChange={setWindow} />
        <SaveFaults error={change.error} />
        <Group justify="flex-end">
          <Button
            disabled={ids.length === 0}
            loading={change.isPending}
            onClick={() => change.mutate({ add: addOf(ids, window) })}
          >
            <Trans>Offer {count(ids.length)} products</Trans>
          </Button>
        </Group>
      </div>
    </Drawer>
  )
}

interface CandidatesProps {
  channelId: string
  words: string
  selection: Selection
}

function Candidates({ channelId, words, selection }: CandidatesProps) {
  const { i18n, t } = useLingui()
  const [q] = useDebouncedValue(words.trim(), 180)
  const wish = {
    channelId: channelId as `chn_${string}`,
    published: false,
    ...(q ? { q } : {}),
  }
  const list = useCursorList([...productsKey, 'list', wish], (after) => readProducts(wish, after))
  if (list.error && list.rows.length === 0) {
    return <ProblemState error={list.error} onRetry={list.retry} />
  }
  if (list.loading) return <Skeleton lines={8} height="26px" />
  if (list.rows.length === 0) {
    return (
      <EmptyState title={<Trans>Nothing left to offer</Trans>}>
        <Trans>Every product that fits is offered in this channel already.</Trans>
      </EmptyState>
    )
  }
  return (
    <div className={styles.candidates} role="group" aria-label={t`Products to offer`}>
      <Checkbox
        label={t`Select everything that is loaded`}
        checked={selection.count > 0 && selection.count >= list.rows.length}
        indeterminate={selection.count > 0 && selection.count < list.rows.length}
        onChange={() => selection.toggleAll(list.rows.map(({ id }) => id))}
      />
      <ul>
        {list.rows.map(({ id, name, state, thumbnail }) => (
          <li key={id}>
            <Checkbox
              label={name}
              checked={selection.has(id)}
              onChange={() => selection.toggle(id)}
            />
            {thumbnail ? <img className={styles.thumb} src={thumbnail} alt="" /> : null}
            <Status tone={stateWords[state].tone}>{i18n._(stateWords[state].label)}</Status>
          </li>
        ))}
      </ul>
      {list.more ? (
        <Button size="sm" variant="default" loading={list.loadingMore} onClick={list.loadMore}>
          <Trans>Show more</Trans>
        </Button>
      ) : null}
    </div>
  )
}
