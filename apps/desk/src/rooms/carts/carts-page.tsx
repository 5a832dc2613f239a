import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { useLive } from '@redthread/workbench/live/use-live'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { type CursorList, useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { IconSearch } from '@tabler/icons-react'
import { Panes, RowLines } from '../../parts/panes.tsx'
import styles from './carts.module.css'
import { CartPane } from './cart-pane.tsx'
import { cartsKey, readCarts } from './carts-api.ts'
import { TakeByCode } from './take-by-code.tsx'

/** Whose cart is alive right now: found by mail, phone or code, opened with a reason. */
export function Component() {
  const { t } = useLingui()
  const { ago } = useFormats()
  const { nameOf } = usePlaceNames()
  const [q, setQ] = useUrlState('q')
  const [chosen, choose] = useUrlState('cart')
  const [typed] = useDebouncedValue(q.trim(), 250)
  // Parts of an address or number find nobody: ask once it may be whole.
  const contact = typed.length >= 5 ? typed : ''
  const list = useCursorList([...cartsKey, 'list', contact], (after) => readCarts(contact, after))
  useLive('live-carts', [...cartsKey, 'list'])
  const { rows } = list
  return (
    <Panes
      title={t`Live carts`}
      label={t`Live carts`}
      rows={rows}
      keyOf={({ id }) => id}
      chosen={chosen || undefined}
      onChoose={choose}
      tools={
        <>
          <TextInput
            aria-label={t`Mail address or phone of the customer`}
            placeholder={t`Whole mail address or phone`}
            type="search"
            leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
            value={q}
            onChange={(event) => setQ(event.currentTarget.value)}
          />
          <TakeByCode onTaken={choose} />
        </>
      }
      row={({ name, email, count, channelId, touchedAt, openedBy }) => (
        <RowLines
          name={name ?? email ?? t`Not known by name`}
          end={ago(touchedAt)}
          note={
            <>
              <Plural value={count} one="# piece" other="# pieces" /> · {nameOf(channelId)}
              {openedBy ? ` · ${t`being helped`}` : ''}
            </>
          }
        />
      )}
      instead={<Instead list={list} searched={contact !== ''} />}
      after={
        list.more ? (
          <Button variant="subtle" size="sm" loading={list.loadingMore} onClick={list.loadMore}>
            <Trans>Show older ones</Trans>
          </Button>
        ) : null
      }
    >
      {chosen ? (
        <CartPane key={chosen} cartId={chosen} />
      ) : (
        <EmptyState title={<Trans>Choose a cart</Trans>}>
          <Trans>
            Look for the caller’s mail address or phone, or take the code that they read out.
          </Trans>
        </EmptyState>
      )}
    </Panes>
  )
}

function Instead({ list, searched }: { list: CursorList<unknown>; searched: boolean }) {
  if (list.error && list.rows.length === 0) {
    return <ProblemState error={list.error} onRetry={list.retry} />
  }
  return (
    <div className={styles.instead} aria-busy={list.loading || undefined}>
      {list.loading ? (
        <Skeleton lines={7} height="38px" />
      ) : searched ? (
        <EmptyState title={<Trans>No live cart of theirs</Trans>}>
          <Trans>Ask for the whole address or number, or for the code in their cart.</Trans>
        </EmptyState>
      ) : (
        <EmptyState title={<Trans>No cart is alive</Trans>}>
          <Trans>As soon as somebody puts something into a cart, it shows here.</Trans>
        </EmptyState>
      )}
    </div>
  )
}
