import { Trans, useLingui } from '@lingui/react/macro'
import { SegmentedControl } from '@mantine/core'
import { EmptyState } from '@redthread/ui/empty-state'
import { Money } from '@redthread/ui/money'
import { useLive } from '@redthread/workbench/live/use-live'
import { DataTable } from '@redthread/workbench/parts/data-table'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { Link } from 'react-router'
import { changesKey, readScheduled, type Change } from './pricing-api.ts'
import { whatWords } from './pricing-words.ts'
import styles from './pricing.module.css'

const kinds = ['price', 'list', 'promotion'] as const

/** What begins or ends by itself, the next first. */
export function Component() {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const { moment, ago } = useFormats()
  const [what, setWhat] = useUrlState('what', 'all')
  const chosen = kinds.find((each) => each === what)
  const filter = chosen ? { what: chosen } : {}
  const list = useCursorList([...changesKey, filter], (after) => readScheduled(filter, after))
  useLive('prices', changesKey)
  useLive('price-lists', changesKey)
  return (
    <>
      <div className={styles.filters}>
        <SegmentedControl
          aria-label={t`What changes`}
          data={[
            { value: 'all', label: t`Everything` },
            { value: 'list', label: t`Price lists` },
            { value: 'promotion', label: t`Promotions` },
            { value: 'price', label: t`Single prices` },
          ]}
          value={what}
          onChange={setWhat}
        />
      </div>
      <DataTable
        label={t`Scheduled changes`}
        list={list}
        rowKey={({ id, change }) => `${id} ${change}`}
        columns={[
          { key: 'at', label: <Trans>When</Trans>, cell: ({ at }) => moment(at) },
          { key: 'in', label: <Trans>From now</Trans>, cell: ({ at }) => ago(at) },
          {
            key: 'change',
            label: <Trans>Change</Trans>,
            cell: ({ change }) =>
              change === 'begins' ? <Trans>Begins</Trans> : <Trans>Ends</Trans>,
          },
          { key: 'what', label: <Trans>What</Trans>, cell: (row) => i18n._(whatWords[row.what]) },
          { key: 'name', label: <Trans>Name</Trans>, cell: (row) => <Subject change={row} /> },
          {
            key: 'amount',
            label: <Trans>Price</Trans>,
            figures: true,
            cell: ({ amount, currency }) =>
              amount === null || currency === null ? null : (
                <Money value={{ amount, currency }} locale={locale} />
              ),
          },
        ]}
        empty={
          <EmptyState title={<Trans>Nothing is scheduled</Trans>}>
            <Trans>Prices, lists and promotions with a beginning or an end appear here.</Trans>
          </EmptyState>
        }
      />
    </>
  )
}

function Subject({ change: { what, id, name } }: { change: Change }) {
  if (what === 'list') return <Link to={`/prices/lists/${id}`}>{name}</Link>
  if (what === 'promotion') return <Link to={`/promotions/${id}`}>{name}</Link>
  return <code>{name}</code>
}
