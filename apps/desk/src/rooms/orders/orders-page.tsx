import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { EmptyState } from '@redthread/ui/empty-state'
import { Money } from '@redthread/ui/money'
import { Skeleton } from '@redthread/ui/skeleton'
import { ordersKey, readOrders } from '@redthread/workbench/api/orders'
import { useLive } from '@redthread/workbench/live/use-live'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { StateMark } from '@redthread/workbench/parts/state-mark'
import { type CursorList, useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { orderStateWords } from '@redthread/workbench/words/order-words'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconSearch } from '@tabler/icons-react'
import { useRef } from 'react'
import { Panes, RowLines } from '../../parts/panes.tsx'
import { OrderShown } from './order-shown.tsx'
import styles from './orders.module.css'

/** The order a caller asks about: by number, name, mail or phone; with all that may be done. */
export function Component() {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { ago } = useFormats()
  const [q, setQ] = useUrlState('q')
  const [chosen, choose] = useUrlState('order')
  const field = useRef<HTMLInputElement>(null)
  useShortcut('/', <Trans>Find an order</Trans>, () => field.current?.focus())
  const [words] = useDebouncedValue(q.trim(), 180)
  const wish = words ? { q: words } : {}
  const list = useCursorList([...ordersKey, 'list', wish], (after) => readOrders(wish, after))
  useLive('orders', [...ordersKey, 'list'])
  const { rows } = list
  const shown = chosen || rows[0]?.id
  return (
    <Panes
      title={t`Orders`}
      label={t`Orders found`}
      rows={rows}
      keyOf={({ id }) => id}
      chosen={shown}
      onChoose={choose}
      tools={
        <TextInput
          ref={field}
          aria-label={t`Find an order`}
          placeholder={t`Number, name, mail or phone`}
          type="search"
          leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
      }
      row={({ number, name, email, placedAt, total, currency, state }) => (
        <RowLines
          name={name || email || number}
          end={<Money value={{ amount: total, currency }} locale={locale} />}
          note={
            <>
              <StateMark words={orderStateWords[state]} /> {number} · {ago(placedAt)}
            </>
          }
        />
      )}
      instead={<Instead list={list} />}
      after={
        list.more ? (
          <Button variant="subtle" size="sm" loading={list.loadingMore} onClick={list.loadMore}>
            <Trans>Show older ones</Trans>
          </Button>
        ) : null
      }
    >
      {shown === undefined ? null : <OrderShown key={shown} orderId={shown} />}
    </Panes>
  )
}

function Instead({ list }: { list: CursorList<unknown> }) {
  if (list.error && list.rows.length === 0) {
    return <ProblemState error={list.error} onRetry={list.retry} />
  }
  return (
    <div className={styles.instead} aria-busy={list.loading || undefined}>
      {list.loading ? (
        <Skeleton lines={7} height="38px" />
      ) : (
        <EmptyState title={<Trans>No order found</Trans>}>
          <Trans>Try the number alone, or the mail address it was ordered with.</Trans>
        </EmptyState>
      )}
    </div>
  )
}
